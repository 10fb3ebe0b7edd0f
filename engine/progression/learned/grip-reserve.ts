// How long does the grip hold? Carries and hangs have seconds or metres at a load, and no e1RM (science 4.1).
import { daysBetween } from "../../training/calendar.ts";
import type { SetFacts } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { COUNTED_DAYS, type Mark, type OrdinalProgress, ordinalProgress } from "./ordinal-progress.ts";

export interface OrdinalQuestion {
  readonly exercise: string;
  /** Calendar day on which it is asked; what was done later does not count. */
  readonly date: string;
}

export interface GripReserve extends OrdinalProgress {
  /** What `amount` counts. Metres where any were logged: then the seconds beside them tell the pace. */
  readonly measure: "metres" | "seconds";
}

/** `hardness` is kilograms: of one hand as logged, less what helps. Null where nothing was held in the time that counts. */
export function gripReserve(days: readonly TrainingDay[], asked: OrdinalQuestion): GripReserve | null {
  const holds = countedSets(days, asked);
  const measure = holds.some(({ set }) => set.metres !== undefined) ? "metres" : "seconds";
  const marks = holds.flatMap(({ date, set }): Mark | [] => {
    const amount = set[measure];
    const hardness = (set.loadKg ?? 0) - (set.assistanceKg ?? 0);
    return amount === undefined ? [] : { date, hardness, amount };
  });
  return marks.length === 0 ? null : { measure, ...ordinalProgress(marks) };
}

export interface DatedSet {
  readonly date: string;
  readonly set: SetFacts;
}

/** Clean working sets of the last weeks, oldest first; a deload is no evidence. */
export function countedSets(days: readonly TrainingDay[], asked: OrdinalQuestion): readonly DatedSet[] {
  const counted = days.filter(({ date }) => {
    const ago = daysBetween(date, asked.date);
    return ago >= 0 && ago < COUNTED_DAYS;
  });
  return counted.flatMap(({ date, trained }) =>
    trained
      .filter(({ exercise, deload }) => exercise === asked.exercise && !deload)
      .flatMap(({ sets }) => sets.filter(({ flags = [] }) => flags.length === 0))
      .map((set) => ({ date, set })),
  );
}
