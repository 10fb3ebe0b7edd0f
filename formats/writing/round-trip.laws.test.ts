// What is written, is it read back? Any history, in every format, apart from the losses that were named.

import type { ImportedSet } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectWorkouts } from "../history/collect-workouts.ts";
import type { PerformedWorkout } from "../history/performed-workout.ts";
import { readFile } from "../read-file.ts";
import type { WrittenSet } from "../reading/written-set.ts";
import { HISTORY_WRITERS, type HistoryFormat } from "./all.ts";
import { lossesOf } from "./losses.ts";
import { randomHistory } from "./testing/random-history.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 5_000 : 80;

interface Flat {
  readonly day: string;
  readonly exercise: string;
  readonly load: number | null;
  readonly assisted: boolean;
  readonly reps: number | null;
  readonly mark: string;
  readonly seconds: number | null;
  readonly metres: number | null;
  readonly rpe: number | null;
  readonly rir: number | null;
  readonly note: string | null;
}

function readBack(text: string): readonly WrittenSet[] {
  const sets: WrittenSet[] = [];
  const nothing = () => {};
  const sink = {
    set: (set: WrittenSet) => sets.push(set),
    note: nothing,
    notDone: nothing,
    other: nothing,
    suspect: nothing,
  };
  const refused: unknown[] = [];
  const reading = readFile({ today: "2100-01-01" }, { ...sink, refuse: (record) => refused.push(record) });
  reading.push(new TextEncoder().encode(text));
  const outcome = reading.end();
  expect(outcome.ok).toBe(true);
  expect(refused).toEqual([]);
  return sets;
}

/** What is to come back: the history without what `lossesOf` named. */
function expected(history: readonly PerformedWorkout[], lost: ReadonlySet<string>): readonly Flat[] {
  return history.flatMap(({ startedAt, entries }) =>
    entries.flatMap(({ name, sets }) =>
      sets
        .filter((set) => !(lost.has("rest_timer") && set.setType === "rest"))
        .filter((set) => !(lost.has("set_without_reps") && set.reps === undefined))
        .map((set) => flatOf(set, { day: startedAt.slice(0, 10), exercise: name, lost })),
    ),
  );
}

function flatOf(
  set: ImportedSet,
  { day, exercise, lost }: { day: string; exercise: string; lost: ReadonlySet<string> },
): Flat {
  const kept = <T>(detail: string, value: T | undefined): T | null =>
    value === undefined || lost.has(detail) ? null : value;
  const marks = {
    working: "working",
    warmup: "warmup_mark",
    drop: "drop_mark",
    failure: "failure_mark",
    rest: "rest_timer",
  };
  const [seconds, metres] = lost.has("two_measures") ? firstMeasure(set) : [set.seconds, set.metres];
  return {
    day,
    exercise,
    load: set.assistanceKg ?? set.loadKg ?? null,
    assisted: set.assistanceKg !== undefined,
    reps: set.reps ?? null,
    mark: lost.has(marks[set.setType]) ? "working" : set.setType,
    seconds: set.setType === "rest" ? (set.seconds ?? null) : kept("seconds", seconds),
    metres: kept("metres", metres),
    rpe: kept("rpe", set.rpe),
    rir: kept("rir", set.rir),
    note: kept("set_note", set.note),
  };
}

function firstMeasure({ reps, seconds, metres }: ImportedSet): readonly (number | undefined)[] {
  if (reps !== undefined) return [undefined, undefined];
  return seconds === undefined ? [undefined, metres] : [seconds, undefined];
}

function flatten(set: WrittenSet): Flat {
  return {
    day: set.at.slice(0, 10),
    exercise: set.exercise,
    load: set.loadKg === null ? null : Math.round(set.loadKg * 1e4) / 1e4,
    assisted: set.assisted,
    reps: set.reps,
    mark: set.setType,
    seconds: set.seconds,
    metres: set.metres === null ? null : Math.round(set.metres * 1e3) / 1e3,
    rpe: set.rpe,
    rir: set.rir,
    note: set.note,
  };
}

/** A workout without its sets, as far as the format holds it. */
interface Frame {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly name: string | null;
  readonly note: string | null;
  readonly entries: readonly {
    readonly name: string;
    readonly note: string | null;
    readonly superset: number | null;
  }[];
}

type Told = Pick<PerformedWorkout, "startedAt" | "endedAt" | "name" | "note"> & {
  readonly entries: readonly Pick<
    PerformedWorkout["entries"][number],
    "name" | "note" | "superset" | "sets"
  >[];
};

function frameOf({ startedAt, endedAt, name, note, entries }: Told, lost: ReadonlySet<string>): Frame {
  const words = [...new Set(entries.flatMap(({ superset }) => superset ?? []))];
  return {
    startedAt: clockKept(startedAt, lost),
    endedAt: lost.has("end_time") || endedAt === undefined ? null : clockKept(endedAt, lost),
    name: lost.has("workout_name") ? null : (name ?? null),
    note: lost.has("workout_note") ? null : (note ?? null),
    entries: entries.map((entry) => ({
      name: entry.name,
      note: lost.has("exercise_note") ? null : (entry.note ?? null),
      superset: lost.has("superset") || entry.superset === undefined ? null : words.indexOf(entry.superset),
    })),
  };
}

function clockKept(instant: string, lost: ReadonlySet<string>): string {
  if (lost.has("time_of_day")) return instant.slice(0, 10);
  return lost.has("clock_seconds") ? instant.slice(0, 16) : instant.replace(/Z$/, "");
}

/** Entries of which a set is left, in the workouts of which one is. */
function withoutLostSets(history: readonly PerformedWorkout[], lost: ReadonlySet<string>): readonly Told[] {
  const stays = (set: ImportedSet) =>
    !(lost.has("rest_timer") && set.setType === "rest") &&
    !(lost.has("set_without_reps") && set.reps === undefined);
  return history
    .map((workout) => ({
      ...workout,
      entries: workout.entries
        .map((entry) => ({ ...entry, sets: entry.sets.filter(stays) }))
        .filter(({ sets }) => sets.length > 0),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function collectedFrom(text: string): readonly Told[] {
  const collector = collectWorkouts({ localTime: (instant) => instant });
  const reading = readFile({ today: "2100-01-01" }, collector);
  reading.push(new TextEncoder().encode(text));
  const outcome = reading.end();
  return outcome.ok ? collector.collected(outcome.report.app).workouts : [];
}

describe.each(Object.keys(HISTORY_WRITERS) as HistoryFormat[])("a history written for %s", (format) => {
  const writer = HISTORY_WRITERS[format];

  test("comes back with every set, apart from the losses that were named", () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const lost = new Set<string>(lossesOf(history, writer.holds).map(({ detail }) => detail));
        const wanted = expected(history, lost);
        if (wanted.length === 0) return;
        expect(readBack(writer.write(history)).map(flatten)).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  test("comes back workout by workout, exercise by exercise", () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const lost = new Set<string>(lossesOf(history, writer.holds).map(({ detail }) => detail));
        const wanted = withoutLostSets(history, lost).map((workout) => frameOf(workout, lost));
        if (wanted.length === 0) return;
        expect(collectedFrom(writer.write(history)).map((workout) => frameOf(workout, lost))).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });
});
