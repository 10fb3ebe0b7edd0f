// When may negatives be done, and how many? They make sore: a small first dose, two a week, two to three days apart, and
// none in the first two sessions after a break. Science 3.13, 4.6.
import { addDays, daysBetween } from "../../training/calendar.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { NEGATIVE } from "./road-stages.ts";

export interface NegativesDose {
  readonly sets: number;
  readonly reps: number;
  readonly isFirstTime: boolean;
  readonly notBefore: string | null;
}

/** At most eight in all the first time; afterwards 3-5 sets of 2-5. */
const FIRST_DOSE = { sets: 3, reps: 2 };
const USUAL_SETS = 3;
const MOST_REPS = 5;
/** 72 h after the first time, 48 h from then on. */
const REST_DAYS = { afterFirst: 3, later: 2 };
const A_WEEK = { days: 7, visits: 2 };
const BREAK = { longerThanDays: 14, easySessions: 2 };

/** Null while a break is too fresh for them. `days` are oldest first. */
export function negativesDose(days: readonly TrainingDay[], today: string): NegativesDose | null {
  if (isFreshFromBreak(days, today)) return null;
  const done = days.filter(({ trained }) => trained.some(({ exercise }) => exercise === NEGATIVE));
  const last = done.at(-1);
  if (last === undefined) return { ...FIRST_DOSE, isFirstTime: true, notBefore: null };
  const reps = Math.min(MOST_REPS, Math.max(FIRST_DOSE.reps, repsOfAll(last) + 1));
  return {
    sets: USUAL_SETS,
    reps,
    isFirstTime: false,
    notBefore: dueFrom(
      done.map(({ date }) => date),
      today,
    ),
  };
}

/** What every set of the visit reached. */
function repsOfAll({ trained }: TrainingDay): number {
  const sets = trained.filter(({ exercise }) => exercise === NEGATIVE).flatMap((one) => one.sets);
  return Math.min(...sets.map(({ reps = 0 }) => reps), MOST_REPS);
}

function dueFrom(dates: readonly string[], today: string): string | null {
  const last = dates.at(-1) ?? today;
  const secondLast = dates.at(-A_WEEK.visits);
  const rested = addDays(last, dates.length === 1 ? REST_DAYS.afterFirst : REST_DAYS.later);
  const weekOver = secondLast === undefined ? rested : addDays(secondLast, A_WEEK.days);
  const due = weekOver > rested ? weekOver : rested;
  return due > today ? due : null;
}

/** The log of a newcomer begins without a break. */
function isFreshFromBreak(days: readonly TrainingDay[], today: string): boolean {
  const dates = [...days.map(({ date }) => date).filter((date) => date < today), today];
  const recent = dates.slice(-(BREAK.easySessions + 1));
  return recent.some(
    (date, at) => at > 0 && daysBetween(recent[at - 1] ?? date, date) > BREAK.longerThanDays,
  );
}
