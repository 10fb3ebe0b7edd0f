import { describe, expect, it } from "vitest";
import {
  catalogOf,
  exercise,
  item,
  logged,
  plannedSession,
  profileOf,
  touched,
  working,
} from "./fixtures.ts";
import { sessionLines } from "./session-lines.ts";

const catalog = catalogOf(
  exercise("pulldown"),
  exercise("band_pulldown", { loadType: "band", dose: { unit: "reps", min: 10, max: 20 } }),
  exercise("farmers_carry", {
    category: "carry",
    loadType: "distance",
    dose: { unit: "metres", min: 20, max: 40 },
    countsAsHardSet: false,
  }),
);
const profile = profileOf({ level: 2 });
const planned = plannedSession({
  warmUp: [item("cat_cow", { kind: "mobility" })],
  items: [item("w1-mon-1", { exercise: "pulldown", startLoadKg: 40 })],
});

describe("the lines of a session", () => {
  it("are the plan's items in their phases", () => {
    const lines = sessionLines({ planned, touched: [], catalog, profile });
    expect(lines.map(({ phase, item }) => `${phase} ${item.exercise}`)).toEqual([
      "warmUp cat_cow",
      "main pulldown",
    ]);
  });

  it("show the swapped exercise in its own repetitions, and forget the load of the old one", () => {
    const swap = { exercise: "band_pulldown", why: "equipment" } as const;
    const record = touched("w1-mon-1", { exercise: "band_pulldown", swaps: [swap] });
    const line = sessionLines({ planned, touched: [record], catalog, profile })[1];
    expect(line).toMatchObject({
      swappedFrom: "pulldown",
      item: { exercise: "band_pulldown", reps: [10, 12] },
    });
    expect(line?.item.startLoadKg).toBeUndefined();
  });

  it("hold the sets that were done, without those taken back", () => {
    const done = logged(working("pulldown"));
    const takenBack = { ...logged(working("pulldown")), voided: true };
    const record = touched("w1-mon-1", { exercise: "pulldown", sets: [takenBack, done] });
    expect(sessionLines({ planned, touched: [record], catalog, profile })[1]?.sets).toEqual([done]);
  });

  it("ask an added carry in metres, without a reserve", () => {
    const record = touched("x1", { exercise: "farmers_carry", added: true });
    const added = sessionLines({ planned: null, touched: [record], catalog, profile })[0];
    expect(added).toMatchObject({ added: true, item: { metres: 20, sets: 3, restS: 90 } });
    expect(added?.item.rir).toBeUndefined();
  });

  it("leave a beginner more in reserve", () => {
    const record = touched("x1", { exercise: "pulldown", added: true });
    expect(
      sessionLines({ planned: null, touched: [record], catalog, profile: profileOf({ level: 1 }) })[0]?.item
        .rir,
    ).toBe(3);
  });

  it("keep what was done when the plan was replaced in the middle", () => {
    const record = touched("w1-mon-1", { exercise: "pulldown", sets: [logged(working("pulldown"))] });
    const lines = sessionLines({ planned: null, touched: [record], catalog, profile });
    expect(lines).toMatchObject([{ phase: "main", item: { exercise: "pulldown" } }]);
  });

  it("leave out an added exercise that this catalogue does not know", () => {
    const record = touched("x1", { exercise: "from_a_newer_version", added: true });
    expect(sessionLines({ planned: null, touched: [record], catalog, profile })).toEqual([]);
  });
});
