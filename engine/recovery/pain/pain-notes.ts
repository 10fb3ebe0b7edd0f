// What do the notes say about an exercise that hurts? The light since the last visit, the days on which it was red, and
// whether it hurts more from week to week. Science 6.3.
import { dayOf, mondayOf } from "../../journal/calendar.ts";
import type { PainNoted } from "../../journal/events.ts";
import { type PainLight, painLight } from "../../progression/next/pain-light.ts";
import { addDays } from "../../training/calendar.ts";
import type { Exposure } from "../../training/set.ts";

/** Two days of red and the exercise leaves the plan. Science 6.3. */
export const RED_DAYS_TO_LEAVE = 2;

/** Visits without a note after which the pain counts as over. Design choice: one quiet day is no all-clear. */
const QUIET_VISITS = 2;

/** The latest note about an exercise holds until a green one, or until the exercise was trained twice without any. */
export function painSince(
  notes: readonly PainNoted[],
  exercise: string,
  visits: readonly Pick<Exposure, "date">[],
): PainLight | undefined {
  const since = visits.at(-QUIET_VISITS)?.date ?? "";
  const note = notes.findLast((one) => one.exercise === exercise && dayOf(one.notedAt) >= since);
  return note === undefined ? undefined : painLight(note);
}

/** Days of red notes, oldest first, since the lifter last said that it is fine: a green note about the exercise. */
export function redDays(notes: readonly PainNoted[], exercise: string): readonly string[] {
  const about = notes.filter((note) => note.exercise === exercise);
  const fineAt = about.findLastIndex((note) => painLight(note) === "green");
  const red = about.slice(fineAt + 1).filter((note) => painLight(note) === "red");
  return [...new Set(red.map(({ notedAt }) => dayOf(notedAt)))].sort();
}

/** Red on two days or more: time to leave it out and have it looked at. */
export function isRedAgain(notes: readonly PainNoted[], exercise: string): boolean {
  return redDays(notes, exercise).length >= RED_DAYS_TO_LEAVE;
}

/** Is the note red for this day: when it was written, or on the morning after, which it tells too? */
export function isRedOn(note: PainNoted, day: string): boolean {
  const { nextMorning, ...thatDay } = note;
  const noted = dayOf(note.notedAt);
  if (noted === day) return painLight(note) === "red";
  if (nextMorning === undefined || addDays(noted, 1) !== day) return false;
  return painLight({ ...thatDay, during: nextMorning, sharp: false }) === "red";
}

/** Worse in the last week with a note than in the week before it, and no longer green. */
export function isRising(notes: readonly PainNoted[], exercise: string): boolean {
  const about = notes.filter((note) => note.exercise === exercise);
  const last = about.at(-1);
  if (last === undefined || painLight(last) === "green") return false;
  const monday = mondayOf(dayOf(last.notedAt));
  const before = worstIn(about, addDays(monday, -7));
  return before !== null && (worstIn(about, monday) ?? 0) > before;
}

function worstIn(notes: readonly PainNoted[], monday: string): number | null {
  const scores = notes
    .filter(({ notedAt }) => mondayOf(dayOf(notedAt)) === monday)
    .map(({ during, nextMorning = 0 }) => Math.max(during, nextMorning));
  return scores.length === 0 ? null : Math.max(...scores);
}
