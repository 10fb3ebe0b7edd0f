// Which files could there be? Workouts of a random lifter, their rows in order; how the file is sorted is a dice's matter.
import fc from "fast-check";
import type { WrittenSet } from "../../reading/written-set.ts";
import { kg, lb, written } from "./written.ts";

const STARTS = ["2024-03-04T18:00:00", "2024-03-04T23:30:00", "2024-03-05", "2024-03-06T06:15:00Z"] as const;

const load = fc.oneof(
  fc.constant({}),
  fc.tuple(fc.constantFrom(0, 20, 62.5), fc.nat(12)).map(([amount, reps]) => kg(amount, reps)),
  fc.tuple(fc.constantFrom(45, 135), fc.nat(12)).map(([amount, reps]) => lb(amount, reps)),
  fc.constantFrom({ ...kg(15, 6), rawLoad: -15, assisted: true }, { seconds: 45 }, { metres: 400 }),
);

const row: fc.Arbitrary<WrittenSet> = fc
  .record({
    exercise: fc.constantFrom("Row", "Curl", "Pull Up"),
    load,
    setType: fc.constantFrom("working", "working", "working", "warmup", "drop", "failure", "rest"),
    superset: fc.constantFrom(null, null, "0"),
    note: fc.constantFrom(null, null, "easy"),
    rpe: fc.constantFrom(null, 8.5),
    extra: fc.constantFrom(null, null, { workoutNote: "short night" }, { category: "Back" }),
  })
  .map(({ exercise, load: numbers, ...more }) => written(exercise, { ...more, ...numbers }));

/** Straight sets, as most lifters do them: the same row again and again. */
const rowsAlike = fc
  .tuple(row, fc.integer({ min: 1, max: 9 }))
  .map(([each, times]) => Array.from({ length: times }, () => each));

/** The rows of one workout, in the order in which they were done. */
export type RowsOfWorkout = readonly WrittenSet[];

/** Workouts of different start or name, none empty. */
export const randomWorkouts: fc.Arbitrary<readonly RowsOfWorkout[]> = fc
  .uniqueArray(
    fc.record({
      at: fc.constantFrom(...STARTS),
      workout: fc.constantFrom(null, "Pull", "Legs"),
      rows: fc.array(rowsAlike, { minLength: 1, maxLength: 4 }).map((runs) => runs.flat()),
    }),
    { selector: ({ at, workout }) => `${at} ${workout}`, maxLength: 6 },
  )
  .map((workouts) => workouts.map(({ at, workout, rows }) => rows.map((each) => ({ ...each, at, workout }))));

export type Dice = fc.Stream<number>;
export const randomDice: fc.Arbitrary<Dice> = fc.infiniteStream(fc.nat());

/** A file of these workouts: rows of different workouts in any order, those of one in theirs. */
export function anySort(workouts: readonly RowsOfWorkout[], dice: Dice): readonly WrittenSet[] {
  const left = workouts.map((rows) => [...rows]).filter((rows) => rows.length > 0);
  const file: WrittenSet[] = [];
  while (left.length > 0) {
    const index = (dice.next().value ?? 0) % left.length;
    const next = left[index]?.shift();
    if (next) file.push({ ...next, line: file.length + 2 });
    if (left[index]?.length === 0) left.splice(index, 1);
  }
  return file;
}
