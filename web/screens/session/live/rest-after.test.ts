import { describe, expect, it } from "vitest";
import { item, line, working } from "../steps/fixtures.ts";
import { nextStep } from "../steps/session-steps.ts";
import { restDue } from "./rest-after.ts";

describe("rest after a set", () => {
  it("runs for as long as was asked", () => {
    const lines = [line(item("row", { restS: 90 }), [working("row")])];
    expect(restDue(lines, nextStep(lines))).toMatchObject({ askedS: 90 });
  });

  it("does not run before the first set, nor after the last", () => {
    const none = [line(item("row"))];
    const all = [line(item("row", { sets: 1 }), [working("row")])];
    expect(restDue(none, nextStep(none))).toBeNull();
    expect(restDue(all, nextStep(all))).toBeNull();
  });

  it("waits for the partner in a superset, the other side and the drop", () => {
    const pair = [
      line(item("row", { technique: "superset", supersetWith: "push_up" }), [working("row")]),
      line(item("push_up", { technique: "superset", supersetWith: "row" })),
    ];
    const side = [line(item("one_arm_row", { perSide: true }), [working("one_arm_row", { side: "left" })])];
    const drop = [line(item("fly", { sets: 1, drops: 1 }), [working("fly")])];
    for (const lines of [pair, side, drop]) expect(restDue(lines, nextStep(lines))).toBeNull();
  });
});
