// How fast may a load rise? 5 % in a week; 10 % for a beginner's first four weeks. Science 4.4.
// One step of the dial a week is always allowed: a lifter cannot set half a plate.
import { daysBetween } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";

/** Greatest rise in seven days, percent. Science 4.4. */
const CAP_PERCENT = 5;
const NOVICE_CAP_PERCENT = 10;
/** Days from the first visit in which a beginner's cap holds. Science 4.4. */
const NOVICE_DAYS = 28;
/** Younger lifters keep the lower cap. Science 6.5 (technique first). */
const ADULT_YEARS = 18;
const WEEK_DAYS = 7;

export interface DatedLoad {
  readonly date: string;
  readonly loadKg: number;
}

/** `visits` are oldest first and not empty. */
export function weeklyCapPercent(
  { level, ageYears }: Pick<Profile, "level" | "ageYears">,
  visits: readonly DatedLoad[],
  today: string,
): number {
  const isAdult = ageYears === undefined || ageYears >= ADULT_YEARS;
  const first = visits[0]?.date ?? today;
  return level === 1 && isAdult && daysBetween(first, today) <= NOVICE_DAYS
    ? NOVICE_CAP_PERCENT
    : CAP_PERCENT;
}

/** Whether the wanted load is more than the cap above the load of a week ago. */
export function exceedsWeeklyCap(
  wantedKg: number,
  visits: readonly DatedLoad[],
  { capPercent, today }: { readonly capPercent: number; readonly today: string },
): boolean {
  const aWeekAgo = visits.findLast(({ date }) => daysBetween(date, today) >= WEEK_DAYS) ?? visits[0];
  const last = visits.at(-1);
  if (aWeekAgo === undefined || last === undefined || last.loadKg <= aWeekAgo.loadKg) return false;
  return wantedKg > aWeekAgo.loadKg * (1 + capPercent / 100) + 1e-9;
}
