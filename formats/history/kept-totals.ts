// Is every set of the file in what is kept? The totals of each exercise, as the file wrote it and as the log will hold it.
import type { ExerciseTotal } from "../report/loss-report.ts";
import type { CollectedHistory } from "./collect-workouts.ts";

/** Work alone: rest timers are not counted. */
export interface Total {
  readonly sets: number;
  readonly reps: number;
  readonly volumeKg: number;
}

export interface KeptTotal {
  readonly name: string;
  readonly before: ExerciseTotal;
  readonly after: Total;
  readonly isWhole: boolean;
}

const NOTHING: Total = { sets: 0, reps: 0, volumeKg: 0 };

/** Of all sums of a file, so much may be rounding. */
const ROUNDING_SHARE = 1e-4;

export function keptTotals(
  exercises: readonly ExerciseTotal[],
  { workouts }: CollectedHistory,
): readonly KeptTotal[] {
  const kept = new Map<string, { -readonly [Field in keyof Total]: Total[Field] }>();
  for (const { entries } of workouts) {
    for (const { name, sets } of entries) {
      const total = kept.get(name) ?? { ...NOTHING };
      kept.set(name, total);
      for (const { setType, reps = 0, loadKg = 0 } of sets) {
        if (setType === "rest") continue;
        total.sets += 1;
        total.reps += reps;
        total.volumeKg += reps * loadKg;
      }
    }
  }
  return exercises.map((before) => {
    const after = kept.get(before.name) ?? NOTHING;
    return { name: before.name, before, after, isWhole: isWhole(before, after) };
  });
}

function isWhole({ sets, reps, volumeKg }: ExerciseTotal, after: Total): boolean {
  const sameVolume =
    volumeKg === null || Math.abs(volumeKg - after.volumeKg) <= volumeKg * ROUNDING_SHARE + 1e-6;
  return sets === after.sets && reps === after.reps && sameVolume;
}
