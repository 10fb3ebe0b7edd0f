import { loadCatalog } from "@dorsal/content";
import type { Exposure, MayTrain, PainLight } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { type Asking, askedSet, withSetsAsked } from "./asked-set.ts";
import { item, line, profileOf, working } from "./fixtures.ts";
import { stepOf } from "./session-steps.ts";

const catalog = loadCatalog();
const set = (exercise: string, loadKg: number, reps: number) => working(exercise, { loadKg, reps });
const lastWeek = (exercise: string, loadKg: number): Exposure => ({
  date: "2026-11-16",
  sets: [12, 12, 12].map((reps) => set(exercise, loadKg, reps)),
});

const light = (one: PainLight): MayTrain => ({
  allowed: one !== "red",
  why: one === "red" ? "red_today" : null,
  light: one,
  instead: null,
});

function asking(facts: Partial<Asking> = {}): Asking {
  return {
    catalog,
    profile: profileOf({ level: 3, equipment: ["pulldown_machine", "cable", "dumbbell"] }),
    today: "2026-11-23",
    visitsTo: (exercise) => (exercise === "pulldown_pronated" ? [lastWeek(exercise, 50)] : []),
    past: [],
    mayTrain: () => light("green"),
    day: { calibrates: () => false, hasRoom: () => false },
    ...facts,
  };
}

const pulldown = item("pulldown_pronated");

function asked(one: ReturnType<typeof line>, how = asking()) {
  const step = stepOf(withSetsAsked(how, one, 0));
  return step === null ? null : askedSet(how, one, step);
}

describe("what is asked of the next set", () => {
  it("follows the last visit: every set reached the top, so the next load is asked", () => {
    expect(asked(line(pulldown))).toMatchObject({ setNumber: 1, loadKg: 55 });
    expect(asked(line(pulldown))?.reasons.map(({ why }) => why)).toContain("all_sets_at_top");
  });

  it("starts anew after a swap: the old exercise's sets count for the line, not for the load", () => {
    const swapped = line(item("row", { exercise: "seated_cable_row" }), [set("pulldown_pronated", 50, 10)]);
    expect(stepOf(withSetsAsked(asking(), swapped, 0))).toMatchObject({ number: 2, of: 3 });
    expect(asked(swapped)).toMatchObject({ exercise: "seated_cable_row", setNumber: 1 });
  });

  it("asks nothing more of an exercise once it hurts red", () => {
    const hurts = asking({ mayTrain: () => light("red") });
    const begun = line(pulldown, [set("pulldown_pronated", 55, 8)]);
    expect(stepOf(withSetsAsked(hurts, begun, 0))).toBeNull();
  });

  it("does not raise the load while it hurts amber", () => {
    expect(asked(line(pulldown), asking({ mayTrain: () => light("amber") }))).toMatchObject({ loadKg: 50 });
  });

  it("is lighter on a tired day, and says so", () => {
    const readiness = { loadFactor: 0.95, fewerSets: 1, moreRir: 0 } as const;
    const tired = asking({ day: { calibrates: () => false, hasRoom: () => false, readiness } });
    expect(asked(line(pulldown), tired)?.loadKg).toBeLessThan(55);
    expect(asked(line(pulldown), tired)?.reasons.map(({ why }) => why)).toContain("readiness_lighter");
    expect(withSetsAsked(tired, line(pulldown), 0).item.sets).toBe(2);
  });

  it("goes on until nothing goes up where the lifter agreed to it, in the last set alone", () => {
    const agreed = asking({
      profile: profileOf({ level: 3, equipment: ["pulldown_machine"], ageYears: 30 }),
      day: { calibrates: (exercise) => exercise === "pulldown_pronated", hasRoom: () => false },
    });
    const sets = [set("pulldown_pronated", 55, 8), set("pulldown_pronated", 55, 8)];
    expect(asked(line(pulldown), agreed)?.toFailure).toBeUndefined();
    expect(asked(line(pulldown, sets), agreed)).toMatchObject({ setNumber: 3, rir: 0, toFailure: true });
  });

  it("climbs to the day's first load in the warm-up", () => {
    const ramp = line(item("ramp", { exercise: "pulldown_pronated", kind: "ramp", sets: 2 }), [], {
      phase: "warmUp",
    });
    const first = asked(ramp);
    expect(first?.loadKg).toBeLessThan(50);
    const rehearsal = working("pulldown_pronated", {
      setType: "warmup",
      loadKg: first?.loadKg ?? 0,
      reps: 8,
    });
    const second = asked({ ...ramp, sets: line(pulldown, [rehearsal]).sets });
    expect(second?.loadKg ?? 0).toBeGreaterThan(first?.loadKg ?? 0);
  });

  it("asks a lighter drop after the last set", () => {
    const fly = item("fly", { exercise: "pulldown_pronated", sets: 1, drops: 1, technique: "drop_set" });
    const done = line(fly, [set("pulldown_pronated", 50, 12)]);
    expect(asked(done)).toMatchObject({ loadKg: 40, targetReps: 8 });
  });

  it("asks one set more where the lifter wants one", () => {
    const done = line(
      pulldown,
      [1, 2, 3].map(() => set("pulldown_pronated", 55, 8)),
    );
    expect(stepOf(withSetsAsked(asking(), done, 0))).toBeNull();
    expect(stepOf(withSetsAsked(asking(), done, 1))).toMatchObject({ number: 4 });
  });

  it("asks nothing for an exercise that this catalogue does not know", () => {
    expect(asked(line(item("from_a_newer_version")))).toBeNull();
  });
});
