import type { ImportedSet } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WrittenSet } from "../reading/written-set.ts";
import type { CollectedHistory } from "./collect-workouts.ts";
import { anySort, randomDice, randomWorkouts } from "./testing/random-file.ts";
import { collected } from "./testing/written.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 5_000 : 120;

function setsIn({ workouts }: CollectedHistory): readonly ImportedSet[] {
  return workouts.flatMap(({ entries }) => entries.flatMap(({ sets }) => sets));
}

/** How often each kind of set occurs, by what can be counted in a file without reading it as workouts. */
function kinds(sets: readonly (readonly unknown[])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const set of sets) counts[JSON.stringify(set)] = (counts[JSON.stringify(set)] ?? 0) + 1;
  return counts;
}

const writtenKind = ({ setType, loadKg, reps, seconds, metres, rpe, note, assisted }: WrittenSet) => [
  setType,
  loadKg,
  assisted && loadKg !== null,
  [reps, seconds, metres, rpe, note],
];

const importedKind = ({ setType, loadKg, assistanceKg, ...rest }: ImportedSet) => [
  setType,
  loadKg ?? assistanceKg ?? null,
  assistanceKg !== undefined,
  [rest.reps, rest.seconds, rest.metres, rest.rpe, rest.note].map((value) => value ?? null),
];

describe("laws of gathering rows into workouts", () => {
  it("loses no set, doubles none and changes none", () => {
    fc.assert(
      fc.property(randomWorkouts, randomDice, (workouts, dice) => {
        const history = collected(anySort(workouts, dice));
        expect(kinds(setsIn(history).map(importedKind))).toEqual(kinds(workouts.flat().map(writtenKind)));
        expect(history.workouts.length).toBe(workouts.length);
      }),
      { numRuns: RUNS },
    );
  });

  it("gathers the same workouts however the file is sorted", () => {
    fc.assert(
      fc.property(randomWorkouts, randomDice, (workouts, dice) => {
        const oldestFirst = collected(workouts.flat());
        expect(collected(workouts.toReversed().flat())).toEqual(oldestFirst);
        expect(collected(anySort(workouts, dice))).toEqual(oldestFirst);
      }),
      { numRuns: RUNS },
    );
  });

  it("gives every workout a key of its own, and the same one in a longer file", () => {
    fc.assert(
      fc.property(randomWorkouts, fc.nat(), (workouts, cut) => {
        const keys = (some: typeof workouts) =>
          collected(some.flat()).workouts.map(({ workoutKey }) => workoutKey);
        const all = keys(workouts);
        expect(new Set(all).size).toBe(workouts.length);
        const earlier = keys(workouts.slice(0, cut % (workouts.length + 1)));
        expect(all).toEqual(expect.arrayContaining(earlier));
      }),
      { numRuns: RUNS },
    );
  });
});
