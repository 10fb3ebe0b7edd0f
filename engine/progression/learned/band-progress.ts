// Is the lifter getting stronger with bands? A band has a place in an order and no kilograms: a harder band counts as more,
// and so do more repetitions with the same one. A band that helps is harder the weaker it is.
import type { Exercise } from "@dorsal/content";
import { BAND_STRENGTHS } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { countedSets } from "./grip-reserve.ts";
import { type Mark, type OrdinalProgress, ordinalProgress } from "./ordinal-progress.ts";

/** `hardness` is the place of the band, below zero where it helps; `amount` is repetitions. Null where none was used. */
export function bandProgress(
  days: readonly TrainingDay[],
  { exercise, date }: { readonly exercise: Pick<Exercise, "id" | "loadType">; readonly date: string },
): OrdinalProgress | null {
  const sign = exercise.loadType === "assisted" ? -1 : 1;
  const marks = countedSets(days, { exercise: exercise.id, date }).flatMap(
    ({ date: day, set }): Mark | [] => {
      const { band, reps } = set;
      if (band === undefined || reps === undefined) return [];
      return { date: day, hardness: sign * BAND_STRENGTHS.indexOf(band), amount: reps };
    },
  );
  return marks.length === 0 ? null : ordinalProgress(marks);
}
