// How far back does a lifter's log still teach? The last 75 to 99 training days in whole: half a year of three visits a week.
// Of the days before, the last visits to each exercise, so that what was put aside for years is still known when it returns.
// A bounded span keeps the first word of the day quick however long the log grows.
import { VISITS_REMEMBERED } from "./reps/habit.ts";

/** Training days after which the span moves on; in between a further day is learned on top. Design choice. */
const STEP_DAYS = 25;
/** Whole steps that stay, beside the one under way. Design choice: docs/science.md, 10, has the figures for less. */
const STEPS_KEPT = 3;

/** Where the exercises of a day stand, and a day with some of them. */
export interface DayParts<Day, Part extends { readonly exercise: string }> {
  readonly of: (day: Day) => readonly Part[];
  readonly withOnly: (day: Day, parts: readonly Part[]) => Day;
}

/** Index of the first day that is learned in whole, of so many days. */
export function spanStart(days: number): number {
  return Math.max(0, Math.floor(days / STEP_DAYS) - STEPS_KEPT) * STEP_DAYS;
}

/** The days that still teach, oldest first: all of a short log. */
export function daysInSpan<Day, Part extends { readonly exercise: string }>(
  days: readonly Day[],
  parts: DayParts<Day, Part>,
): readonly Day[] {
  const start = spanStart(days.length);
  return start === 0 ? days : [...lastVisits(days, start, parts), ...days.slice(start)];
}

/** Before the span: as many of the latest visits to each exercise as a habit remembers. */
function lastVisits<Day, Part extends { readonly exercise: string }>(
  days: readonly Day[],
  start: number,
  { of, withOnly }: DayParts<Day, Part>,
): readonly Day[] {
  const visits = new Map<string, number>();
  const kept: Day[] = [];
  for (let at = start - 1; at >= 0; at--) {
    const day = days[at];
    if (day === undefined) continue;
    const parts = of(day).filter(({ exercise }) => {
      const seen = visits.get(exercise) ?? 0;
      visits.set(exercise, seen + 1);
      return seen < VISITS_REMEMBERED;
    });
    if (parts.length > 0) kept.push(parts.length === of(day).length ? day : withOnly(day, parts));
  }
  return kept.reverse();
}
