import { EMPTY_JOURNAL, eventCheck, evolve } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, imported, planned, type TestFile, visible } from "./testing/import.ts";
import { anySort, type Dice, type RowsOfWorkout, randomDice, randomWorkouts } from "./testing/random-file.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 3_000 : 80;

const bodyMasses = fc.uniqueArray(
  fc.record({ date: fc.constantFrom("2024-03-04", "2024-03-05"), bodyMassKg: fc.constantFrom(80, 82.5) }),
  { selector: ({ date }) => date },
);

const randomFile: fc.Arbitrary<TestFile> = fc
  .tuple(randomWorkouts, randomDice, bodyMasses)
  .map(([workouts, dice, masses]) => ({ rows: anySort(workouts, dice), bodyMasses: masses }));

/** An export of some earlier day: of each workout what was done by then, however the file is sorted. */
function earlier(workouts: readonly RowsOfWorkout[], dice: Dice): TestFile {
  const roll = (sides: number) => (dice.next().value ?? 0) % sides;
  const until = workouts.map((rows) => rows.slice(0, roll(2) === 0 ? roll(rows.length + 1) : rows.length));
  return { rows: anySort(until, dice) };
}

describe("laws of importing", () => {
  it("the same file twice adds nothing", () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        expect(planned(imported([file]), file).events).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("a file that contains an earlier one adds exactly the difference", () => {
    fc.assert(
      fc.property(randomWorkouts, randomDice, (workouts, dice) => {
        const all = { rows: anySort(workouts, dice) };
        const before = imported([earlier(workouts, dice)]);
        const plan = planned(before, { ...all, importId: "later" });
        const standing = new Map(
          visible(before).workouts.map((each) => [each.workoutKey, JSON.stringify(each)]),
        );
        for (const { workoutKey } of plan.newWorkouts) expect(standing.has(workoutKey)).toBe(false);
        for (const each of plan.changedWorkouts)
          expect(standing.get(each.workoutKey)).not.toBe(JSON.stringify(each));
        for (const { workoutKey } of plan.knownWorkouts) expect(standing.has(workoutKey)).toBe(true);
        expect(visible(fold(plan.events, before))).toEqual(visible(imported([all])));
      }),
      { numRuns: RUNS },
    );
  });

  it("files of one log, taken at any time and imported in any order, give the same visible history", () => {
    fc.assert(
      fc.property(randomWorkouts, randomDice, fc.nat(5), (workouts, dice, place) => {
        const all = { rows: anySort(workouts, dice) };
        const others = Array.from({ length: 3 }, () => earlier(workouts, dice));
        const files = others.toSpliced(place % (others.length + 1), 0, all);
        expect(visible(imported(files))).toEqual(visible(imported([all])));
      }),
      { numRuns: RUNS },
    );
  });

  it("undoing an import restores exactly the earlier visible history", () => {
    fc.assert(
      fc.property(fc.array(randomFile, { maxLength: 3 }), randomFile, (files, last) => {
        const before = imported(files);
        const after = fold(planned(before, { ...last, importId: "last" }).events, before);
        const undone = evolve(after, { type: "ImportUndone", data: { importId: "last" } });
        expect(visible(undone)).toEqual(visible(before));
      }),
      { numRuns: RUNS },
    );
  });

  it("every event of an import is one that the journal believes from a file", () => {
    const check = eventCheck();
    fc.assert(
      fc.property(randomFile, (file) => {
        for (const event of planned(EMPTY_JOURNAL, file).events)
          expect(check({ ...event, version: 1 })).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});
