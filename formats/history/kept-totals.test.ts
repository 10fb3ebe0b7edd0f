import type { ImportedSet } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import type { ExerciseTotal } from "../report/loss-report.ts";
import type { CollectedHistory } from "./collect-workouts.ts";
import { keptTotals } from "./kept-totals.ts";

const ROWS: ExerciseTotal = { name: "Row", sets: 2, reps: 18, volumeKg: 900, seconds: 0, metres: 0 };

function history(...sets: readonly ImportedSet[]): CollectedHistory {
  const entries = [{ name: "Row", sets }];
  return { workouts: [{ workoutKey: "a", startedAt: "2021-07-07", entries }], bodyMasses: [] };
}

const tens: ImportedSet = { setType: "working", loadKg: 50, reps: 10 };
const eights: ImportedSet = { setType: "failure", loadKg: 50, reps: 8 };
const rest: ImportedSet = { setType: "rest", seconds: 90 };

const isWhole = (total: ExerciseTotal, kept: CollectedHistory) => keptTotals([total], kept)[0]?.isWhole;

describe("the totals before and after", () => {
  it("are the same where every set is kept; rest timers are no sets", () => {
    expect(isWhole(ROWS, history(tens, rest, eights))).toBe(true);
  });

  it("say where a set, a repetition or a kilogram is missing", () => {
    expect(isWhole(ROWS, history(tens))).toBe(false);
    expect(isWhole(ROWS, history(tens, { ...eights, reps: 7 }))).toBe(false);
    expect(isWhole(ROWS, history(tens, { ...eights, loadKg: 40 }))).toBe(false);
    expect(isWhole(ROWS, { workouts: [], bodyMasses: [] })).toBe(false);
  });

  it("leave out what the file has no unit for", () => {
    const unitless = history({ setType: "working", reps: 10 }, { setType: "working", reps: 8 });
    expect(isWhole({ ...ROWS, volumeKg: null }, unitless)).toBe(true);
  });

  it("count help as no load", () => {
    const helped: ImportedSet = { setType: "working", assistanceKg: 20, reps: 9 };
    expect(isWhole({ ...ROWS, volumeKg: 0 }, history(helped, helped))).toBe(true);
  });
});
