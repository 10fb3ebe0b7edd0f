import { loadCatalog } from "@dorsal/content";
import { EMPTY_JOURNAL, learningContext, learnLifter, type TrainingDay } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import type { Asking } from "./asked-set.ts";
import { item, line, profileOf, working } from "./fixtures.ts";
import { slipIn } from "./slip-in.ts";

const catalog = loadCatalog();
const pulldown = item("pulldown_pronated");
const weeks: readonly TrainingDay[] = ["2026-11-02", "2026-11-06", "2026-11-09", "2026-11-13"].map(
  (date) => ({
    date,
    trained: [{ exercise: pulldown.exercise, sets: [working(pulldown.exercise, { loadKg: 30, reps: 10 })] }],
  }),
);
const asking: Asking = {
  catalog,
  profile: profileOf({}),
  today: "2026-11-16",
  visitsTo: () => [],
  past: [],
  mayTrain: () => ({ allowed: true, why: null, light: "green", instead: null }),
  day: {
    knowledge: learnLifter(weeks, learningContext(EMPTY_JOURNAL, catalog)),
    calibrates: () => false,
    hasRoom: () => false,
  },
};
const done = (loadKg: number) => line(pulldown, [working(pulldown.exercise, { loadKg, reps: 10 })]);

describe("a set that looks like a slip", () => {
  it("is one far from what the log expects: 70 where 30 was usual", () => {
    const slip = slipIn(EMPTY_JOURNAL, asking, done(70));
    expect(slip?.set.facts.loadKg).toBe(70);
    expect(slip?.saidKg).toBeGreaterThan(2 * (slip?.expectedKg ?? 0));
  });

  it("is not one a step up", () => {
    expect(slipIn(EMPTY_JOURNAL, asking, done(35))).toBeNull();
  });

  it("is not asked about once it was said to be right", () => {
    const wild = done(70);
    const confirmed = { ...wild, sets: wild.sets.map((set) => ({ ...set, confirmed: true as const })) };
    expect(slipIn(EMPTY_JOURNAL, asking, confirmed)).toBeNull();
  });

  it("is not asked about before anything is known", () => {
    expect(
      slipIn(EMPTY_JOURNAL, { ...asking, day: { calibrates: () => false, hasRoom: () => false } }, done(70)),
    ).toBeNull();
  });
});
