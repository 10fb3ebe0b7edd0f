// How does a history look as wger's API hands it out? Pages of sessions, of sets and of exercises, in one object.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedWorkout } from "../history/performed-workout.ts";
import type { HistoryWriter } from "./history-writer.ts";

/** wger numbers its units. */
const UNITS = { reps: 1, seconds: 3, metres: 8, kg: 1, lb: 2 } as const;
const LANGUAGE = 2; // English

export const WGER_WRITER: HistoryWriter = {
  mime: "application/json",
  ending: "json",
  holds: new Set([
    "workout_note",
    "time_of_day",
    "clock_seconds",
    "day_only",
    "end_time",
    "utc_offset",
    "local_clock",
    "rir",
    "unit_as_written",
    "seconds",
    "metres",
    "set_without_reps",
    "assistance",
  ]),
  write: (history) => `${JSON.stringify(pagesOf(history), null, 1)}\n`,
};

function pagesOf(history: readonly PerformedWorkout[]) {
  const numbers = exerciseNumbers(history);
  const done = history.filter(({ entries }) => entries.some(({ sets }) => sets.some(isWork)));
  return {
    workoutsession: page(done.map((workout, index) => sessionOf(workout, index + 1))),
    workoutlog: page(
      done.flatMap((workout, index) =>
        workout.entries.flatMap(({ name, sets }, at) =>
          sets.filter(isWork).map((set, number) => ({
            id: `${index + 1}-${at + 1}-${number + 1}`,
            ...logOf(set),
            date: workout.startedAt,
            session: String(index + 1),
            exercise: numbers.get(name) ?? 0,
            next_log: null,
          })),
        ),
      ),
    ),
    exerciseinfo: page(
      [...numbers].map(([name, id]) => ({ id, translations: [{ language: LANGUAGE, name }] })),
    ),
  };
}

function isWork({ setType }: ImportedSet): boolean {
  return setType !== "rest";
}

function page<T>(results: readonly T[]) {
  return { count: results.length, next: null, previous: null, results };
}

function exerciseNumbers(history: readonly PerformedWorkout[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { entries } of history) {
    for (const { name } of entries) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  }
  return numbers;
}

function sessionOf({ startedAt, endedAt, note }: PerformedWorkout, id: number) {
  return {
    id: String(id),
    date: startedAt.slice(0, 10),
    notes: note ?? "",
    time_start: startedAt.length === 10 ? null : startedAt.slice(11, 19),
    time_end: endedAt === undefined || endedAt.length === 10 ? null : endedAt.slice(11, 19),
  };
}

/** Decimals are strings, as wger sends them. */
function logOf({ reps, seconds, metres, loadKg, assistanceKg, asWritten, rir }: ImportedSet) {
  const [unit, amount] =
    reps !== undefined || (seconds === undefined && metres === undefined)
      ? [UNITS.reps, reps]
      : seconds === undefined
        ? [UNITS.metres, metres]
        : [UNITS.seconds, seconds];
  const load = asWritten?.load ?? (assistanceKg === undefined ? loadKg : -assistanceKg);
  return {
    repetitions_unit: unit,
    repetitions: decimal(amount),
    weight_unit: asWritten?.unit === "lb" ? UNITS.lb : UNITS.kg,
    weight: decimal(load),
    rir: decimal(rir),
  };
}

function decimal(value: number | undefined): string | null {
  return value === undefined ? null : String(Math.round(value * 1e6) / 1e6);
}
