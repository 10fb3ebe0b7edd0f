// What is written for a watch, is it read back? Any history, apart from the losses that were named.
import type { ImportedSet } from "@dorsal/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PerformedWorkout } from "../../history/performed-workout.ts";
import { readWhole } from "../../reading/read-whole.testing.ts";
import type { WrittenSet } from "../../reading/written-set.ts";
import { randomHistory } from "../testing/random-history.ts";
import { fitActivityLosses, writeFitActivity } from "./write-fit-activity.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 5_000 : 80;

/** Half of a sixteenth of a kilogram. */
const ROUNDING_KG = 1 / 32;

function readBack(workout: PerformedWorkout): readonly WrittenSet[] {
  const file = writeFitActivity(workout);
  if (!file.ok) throw new Error(`Not written: ${file.refusal}`);
  const { sets, refused } = readWhole(file.value, { today: "2100-01-01" });
  expect(refused).toEqual([]);
  return sets;
}

function setsOf({ entries }: PerformedWorkout): readonly (ImportedSet & { readonly name: string })[] {
  return entries.flatMap(({ name, sets }) => sets.map((set) => ({ ...set, name })));
}

test("every set comes back in its order with exercise, repetitions, time and rest", () => {
  fc.assert(
    fc.property(randomHistory, (history) => {
      for (const workout of history) {
        const expected = setsOf(workout).map(({ name, setType, reps, seconds }) => ({
          exercise: name,
          setType: setType === "rest" ? "rest" : "working",
          reps: reps ?? null,
          seconds: seconds ?? null,
        }));
        const read = readBack(workout).map(({ exercise, setType, reps, seconds }) => ({
          exercise,
          setType,
          reps,
          seconds,
        }));
        expect(read).toEqual(expected);
      }
    }),
    { numRuns: RUNS },
  );
});

test("a load comes back to the sixteenth of a kilogram, and exactly where no rounding was named", () => {
  fc.assert(
    fc.property(randomHistory, fc.integer({ min: 1, max: 7 }), (history, part) => {
      for (const workout of history) {
        const finer = withLoads(workout, (loadKg) => loadKg / part);
        const rounded = fitActivityLosses(finer).some(({ detail }) => detail === "rounded_number");
        readBack(finer).forEach(({ loadKg }, index) => {
          const written = setsOf(finer)[index]?.loadKg ?? null;
          expect(loadKg === null).toBe(written === null);
          const off = Math.abs((loadKg ?? 0) - (written ?? 0));
          expect(off).toBeLessThanOrEqual(rounded ? ROUNDING_KG : 0);
        });
      }
    }),
    { numRuns: RUNS },
  );
});

function withLoads(workout: PerformedWorkout, change: (loadKg: number) => number): PerformedWorkout {
  return {
    ...workout,
    entries: workout.entries.map((entry) => ({
      ...entry,
      sets: entry.sets.map((set) =>
        set.loadKg === undefined ? set : { ...set, loadKg: change(set.loadKg) },
      ),
    })),
  };
}

test("start, end and name come back", () => {
  fc.assert(
    fc.property(randomHistory, fc.constantFrom("Z", "+05:30", "-03:30", "+14:00"), (history, zone) => {
      for (const workout of history) {
        const { startedAt, endedAt, name } = workout;
        const zoned = {
          ...workout,
          startedAt: startedAt + zone,
          ...(endedAt ? { endedAt: endedAt + zone } : {}),
        };
        for (const set of readBack(zoned)) {
          expect(set.at).toBe(startedAt + zone);
          expect(set.extra?.endedAt).toBe(endedAt === undefined ? undefined : endedAt + zone);
          if (name !== undefined) expect(set.workout).toBe(name);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("half pounds come back as they were written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2400 }), (halves) => {
      const load = halves / 2;
      const set: ImportedSet = {
        setType: "working",
        loadKg: load * 0.45359237,
        asWritten: { load, unit: "lb" },
      };
      const workout: PerformedWorkout = {
        key: "w",
        startedAt: "2026-06-01T17:30:00",
        source: "dorsal",
        entries: [{ name: "Row", exercise: null, sets: [set] }],
      };
      expect(readBack(workout)).toMatchObject([{ rawLoad: load, unit: "lb" }]);
    }),
  );
});
