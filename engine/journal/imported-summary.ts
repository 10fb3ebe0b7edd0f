// What did a workout of another app amount to? The same figures as of a session, by what its file told.
import { dayOf, minutesBetween } from "./calendar.ts";
import type { WorkoutImported } from "./imported.ts";
import { isWork } from "./imported-facts.ts";
import { appOf, meaningOf } from "./imported-workouts.ts";
import type { SessionSummary } from "./session-summary.ts";
import type { JournalState } from "./state.ts";

/** A workout that was left open overnight has no length that is worth telling; design choice. */
const LONGEST_WORKOUT_MIN = 12 * 60;

export function summariseImported(state: JournalState, workout: WorkoutImported): SessionSummary {
  const { workoutKey, startedAt, name, entries } = workout;
  const names = [...new Set(entries.map((entry) => entry.name))];
  const known = names.flatMap((each) => meaningOf(state, each)?.exercise ?? []);
  const work = entries.flatMap(({ sets }) => sets.filter(isWork));
  return {
    sessionId: workoutKey,
    date: dayOf(startedAt),
    startedAt,
    minutes: minutesOf(workout),
    planned: null,
    sets: work.length,
    tonnageKg: work.reduce((sum, { reps = 0, loadKg = 0 }) => sum + reps * loadKg, 0),
    exercises: [...new Set(known)],
    imported: { app: appOf(state, workout), names, ...(name === undefined ? {} : { name }) },
  };
}

function minutesOf({ startedAt, endedAt }: WorkoutImported): number | null {
  if (endedAt === undefined || !hasClock(startedAt) || !hasClock(endedAt)) return null;
  const zoned = hasOffset(startedAt) && hasOffset(endedAt);
  const minutes = zoned
    ? minutesBetween(startedAt, endedAt)
    : minutesBetween(asRead(startedAt), asRead(endedAt));
  return minutes >= 0 && minutes <= LONGEST_WORKOUT_MIN ? minutes : null;
}

function hasClock(moment: string): boolean {
  return moment.includes("T");
}

function hasOffset(moment: string): boolean {
  return /(Z|[+-]\d{2}:\d{2})$/.test(moment);
}

/** The clock on the wall, as if it stood in Greenwich: the zone of the device that reads plays no part. */
function asRead(moment: string): string {
  return `${moment.slice(0, 19)}Z`;
}
