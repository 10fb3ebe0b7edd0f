// Which workouts does a file hold? Its rows, in whatever order the file is sorted, gathered by start and name.
import type { DataOf, WorkoutImported } from "@dorsal/engine";
import type { AppId } from "../reading/format.ts";
import type { OtherRecord, Sink } from "../reading/sink.ts";
import { GrowingWorkout } from "./growing-workout.ts";
import { importedSet } from "./imported-set.ts";

export type CollectedWorkout = Omit<WorkoutImported, "importId">;
export type BodyMass = Pick<DataOf<"BodyMassRecorded">, "date" | "bodyMassKg">;

export interface CollectedHistory {
  /** Oldest first. */
  readonly workouts: readonly CollectedWorkout[];
  /** One a day, the day's last; oldest first. */
  readonly bodyMasses: readonly BodyMass[];
}

export interface WorkoutCollector extends Sink {
  /** The app is known once the file is: it is part of each workout's key. */
  readonly collected: (app: AppId) => CollectedHistory;
}

export interface Collecting {
  /** An instant of UTC ("2026-06-29T04:56:39Z") as the lifter's clock showed it, with or without its offset. */
  readonly localTime: (utcInstant: string) => string;
}

export function collectWorkouts({ localTime }: Collecting): WorkoutCollector {
  const workouts = new Map<string, GrowingWorkout>();
  const bodyMasses = new Map<string, { readonly at: string; readonly bodyMassKg: number }>();
  let last: GrowingWorkout | null = null;

  const local = (at: string) => (at.endsWith("Z") ? localTime(at) : at);

  function workoutOf(at: string, name: string | null): GrowingWorkout {
    // Rows of one workout mostly follow each other.
    if (last?.at === at && last.name === (name || null)) return last;
    const key = `${at}|${name ?? ""}`;
    last = workouts.get(key) ?? new GrowingWorkout(at, name);
    workouts.set(key, last);
    return last;
  }

  function weigh(at: string, bodyMassKg: number) {
    const date = local(at).slice(0, 10);
    const other = bodyMasses.get(date);
    if (other === undefined || other.at <= at) bodyMasses.set(date, { at, bodyMassKg });
  }

  function other(found: OtherRecord) {
    if (found.kind === "body_mass") weigh(found.at, found.bodyMassKg);
    if (found.kind !== "workout") return;
    const workout = workoutOf(found.at, found.name);
    workout.ends(found.endedAt);
    workout.note(null, found.note ?? "");
  }

  return {
    set: (written) =>
      workoutOf(written.extra?.workoutAt ?? written.at, written.workout).add(
        written,
        importedSet(written, local),
      ),
    note: ({ at, workout, exercise, text }) => workoutOf(at, workout).note(exercise, text),
    notDone: () => {},
    other,
    refuse: () => {},
    suspect: () => {},
    collected: (app) => {
      const keys = new Set<string>();
      return {
        workouts: [...workouts.values()]
          .map((workout) => asImported(workout, { key: freeKey(keys, keyOf(app, workout)), local }))
          .sort((a, b) => inOrder(a.startedAt, b.startedAt) || inOrder(a.workoutKey, b.workoutKey)),
        bodyMasses: [...bodyMasses]
          .map(([date, { bodyMassKg }]) => ({ date, bodyMassKg }))
          .sort((a, b) => inOrder(a.date, b.date)),
      };
    },
  };
}

interface Named {
  readonly key: string;
  readonly local: (at: string) => string;
}

function asImported(workout: GrowingWorkout, { key, local }: Named): CollectedWorkout {
  const { at, name, endedAt } = workout;
  const note = workout.noteText();
  return {
    workoutKey: key,
    startedAt: local(at),
    ...(endedAt === null ? {} : { endedAt: local(endedAt) }),
    ...(name === null ? {} : { name }),
    ...(note === "" ? {} : { note }),
    entries: workout.entries(),
  };
}

const NAME_IN_KEY = 120; // characters; design choice: a key is no place for an endless name

function keyOf(app: AppId, { at, name }: GrowingWorkout): string {
  return `${app}|${at}|${(name ?? "").slice(0, NAME_IN_KEY)}`;
}

/** Names that differ only beyond what a key holds are numbered in the order of the file. */
function freeKey(taken: Set<string>, key: string): string {
  let free = key;
  for (let ordinal = 2; taken.has(free); ordinal++) free = `${key}|${ordinal}`;
  taken.add(free);
  return free;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
