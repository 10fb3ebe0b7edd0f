import { describe, expect, it } from "vitest";
import { catalogOf, exercise, item, plannedSession } from "../session/steps/fixtures.ts";
import { shorten } from "./shorter.ts";

const catalog = catalogOf(
  exercise("pulldown"),
  exercise("row"),
  exercise("push_up"),
  exercise("face_pull", { class: "isolation" }),
  exercise("curl", { class: "isolation" }),
  exercise("cat_cow", { class: "mobility" }),
  exercise("stretch", { class: "mobility" }),
);
const session = plannedSession({
  warmUp: [
    item("cat_cow", { kind: "mobility", sets: 2 }),
    item("pulldown-ramp", { exercise: "pulldown", kind: "ramp" }),
  ],
  items: [
    item("pulldown"),
    item("row", { technique: "superset", supersetWith: "push_up" }),
    item("push_up", { technique: "superset", supersetWith: "row" }),
    item("face_pull"),
    item("curl"),
  ],
  coolDown: [item("stretch", { kind: "stretch", sets: 1 })],
});
const leftOut = (minutes: number) => shorten(session, minutes, catalog).leftOut.map(({ id }) => id);

describe("a session with less time", () => {
  it("stays whole where it fits", () => {
    expect(leftOut(120)).toEqual([]);
  });

  it("lets the stretch go first, then small exercises from the end", () => {
    const order = leftOut(5);
    expect(order.slice(0, 3)).toEqual(["stretch", "curl", "face_pull"]);
  });

  it("keeps the first lift and the sets that lead up to it, however short", () => {
    const { kept } = shorten(session, 1, catalog);
    expect(kept.items.map(({ id }) => id)).toEqual(["pulldown"]);
    expect(kept.warmUp.map(({ kind }) => kind)).toEqual(["ramp"]);
  });

  it("lets the partner of a left-out superset item go on alone", () => {
    const order = leftOut(1);
    const { kept } = shorten(session, 22, catalog);
    const row = kept.items.find(({ id }) => id === "row");
    expect(order.indexOf("push_up")).toBeLessThan(order.indexOf("row"));
    if (row && !kept.items.some(({ id }) => id === "push_up")) expect(row.supersetWith).toBeUndefined();
  });

  it("fits the minutes that were given, as long as more than the first lift is left", () => {
    for (const minutes of [15, 20, 25, 30, 40]) {
      const shorter = shorten(session, minutes, catalog);
      if (shorter.kept.items.length > 1) expect(shorter.minutes).toBeLessThanOrEqual(minutes);
    }
  });
});
