// How does a workout look to a sports watch? A FIT activity: a set for each set, rests among them, names as titles.
import { type ImportedSet, ok, type Result, refuse } from "@dorsal/engine";
import { FitEncoding, type FitValue, LONGEST_TEXT_BYTES } from "../../fit/encode.ts";
import { type FitMoment, fitMoment } from "../../fit/instants.ts";
import {
  ACTIVITY,
  EVENT,
  EVENT_TYPE,
  EVENTS,
  EXERCISE_TITLE,
  FILE_ID,
  FILE_TYPE,
  LAP,
  MANUFACTURER_DEVELOPMENT,
  SESSION,
  SET,
  SET_TYPE,
  WEIGHT_UNIT,
  WORKOUT,
} from "../../fit/profile.ts";
import { STRENGTH_TRAINING, TRAINING } from "../../fit/sports.ts";
import type { PerformedEntry, PerformedWorkout } from "../../history/performed-workout.ts";
import { saysAssisted } from "../../reading/assisted.ts";
import { type Detail, type Loss, lossesOf } from "../losses.ts";
import { NumberedExercises } from "./exercise-numbers.ts";

/** FIT counts time from the end of 1989 and takes what lies before July 1998 for no date. */
export type FitRefusal = "no_date_for_fit";

const HOLDS: ReadonlySet<Detail> = new Set<Detail>([
  "workout_name",
  "time_of_day",
  "clock_seconds",
  "end_time",
  "utc_offset",
  "rest_timer",
  "seconds",
  "set_time",
  "unit_as_written",
  "set_without_reps",
  "empty_workout",
  "formula_text",
  "two_measures",
]);

export function fitActivityLosses(workout: PerformedWorkout): readonly Loss[] {
  const rounded = workout.entries.flatMap(({ sets }) => sets).filter(isRounded).length;
  const names = [workout.name ?? "", ...workout.entries.map(({ name }) => name)];
  const cut = names.filter((name) => new TextEncoder().encode(name).length > LONGEST_TEXT_BYTES).length;
  return [
    ...lossesOf([workout], HOLDS),
    ...(rounded === 0 ? [] : [{ detail: "rounded_number" as const, count: rounded }]),
    ...(cut === 0 ? [] : [{ detail: "cut_name" as const, count: cut }]),
  ];
}

/** Loads come in sixteenths of a kilogram, repetitions whole, times in milliseconds. */
function isRounded({ loadKg, reps, seconds, asWritten }: ImportedSet): boolean {
  const finer = (value: number | undefined, scale: number) =>
    value !== undefined && !Number.isInteger(value * scale);
  const pounds = asWritten?.unit === "lb" ? finer(asWritten.load, 2) : false;
  return finer(loadKg, 16) || finer(reps, 1) || finer(seconds, 1000) || pounds;
}

/** One file; a history is one file for each workout. */
export function writeFitActivity(workout: PerformedWorkout): Result<Uint8Array, FitRefusal> {
  const start = fitMoment(workout.startedAt);
  return start === null ? refuse("no_date_for_fit") : ok(new ActivityFile(workout, start).bytes());
}

class ActivityFile {
  readonly #workout: PerformedWorkout;
  readonly #start: FitMoment;
  readonly #file = new FitEncoding();
  readonly #exercises = new NumberedExercises();
  /** Where the sets have come to, seconds of FIT. */
  #now: number;
  #sets = 0;

  constructor(workout: PerformedWorkout, start: FitMoment) {
    this.#workout = workout;
    this.#start = start;
    this.#now = start.seconds;
  }

  bytes(): Uint8Array {
    this.#begin();
    for (const entry of this.#workout.entries) for (const set of entry.sets) this.#set(entry, set);
    this.#titles();
    this.#close();
    return this.#file.bytes();
  }

  #begin() {
    const { seconds } = this.#start;
    this.#file.message(FILE_ID.global, [
      [FILE_ID.type, FILE_TYPE.activity],
      [FILE_ID.manufacturer, MANUFACTURER_DEVELOPMENT],
      [FILE_ID.product, 0],
      [FILE_ID.timeCreated, seconds],
    ]);
    this.#event(seconds, EVENT_TYPE.start);
    const { name } = this.#workout;
    if (name === undefined) return;
    this.#file.message(WORKOUT.global, [
      [WORKOUT.sport, TRAINING],
      [WORKOUT.subSport, STRENGTH_TRAINING],
      [WORKOUT.name, name],
    ]);
  }

  #event(at: number, type: number) {
    this.#file.message(EVENT.global, [
      [EVENT.timestamp, at],
      [EVENT.event, EVENTS.timer],
      [EVENT.eventType, type],
    ]);
  }

  #set({ name, exercise }: PerformedEntry, set: ImportedSet) {
    const numbers = this.#exercises.numbersOf(name, exercise);
    const started = set.at === undefined ? null : (fitMoment(set.at)?.seconds ?? null);
    this.#now = Math.max(this.#now, (started ?? this.#now) + Math.round(set.seconds ?? 0));
    const inPounds = set.asWritten?.unit === "lb";
    // Help of a machine is no load; a name that says so brings its meaning back.
    const load = saysAssisted(name) ? set.assistanceKg : set.loadKg;
    this.#file.message(SET.global, [
      [SET.timestamp, this.#now],
      [SET.durationS, set.seconds ?? null],
      [SET.reps, set.reps ?? null],
      [SET.weightKg, load ?? null],
      [SET.setType, set.setType === "rest" ? SET_TYPE.rest : SET_TYPE.active],
      [SET.startTime, started],
      [SET.category, numbers.category],
      [SET.exercise, numbers.exercise],
      [SET.weightUnit, inPounds ? WEIGHT_UNIT.lb : WEIGHT_UNIT.kg],
      [SET.messageIndex, this.#sets],
    ]);
    this.#sets += 1;
  }

  #titles() {
    this.#exercises.titles.forEach(([name, { category, exercise }], index) => {
      this.#file.message(EXERCISE_TITLE.global, [
        [EXERCISE_TITLE.messageIndex, index],
        [EXERCISE_TITLE.category, category],
        [EXERCISE_TITLE.exercise, exercise],
        [EXERCISE_TITLE.name, name],
      ]);
    });
  }

  #close() {
    const { endedAt } = this.#workout;
    const ended = endedAt === undefined ? null : (fitMoment(endedAt)?.seconds ?? null);
    const end = Math.max(ended ?? this.#now, this.#start.seconds);
    this.#event(end, EVENT_TYPE.stopAll);
    const span: readonly FitValue[] = [
      [LAP.timestamp, end],
      [LAP.messageIndex, 0],
      [LAP.startTime, this.#start.seconds],
      [LAP.elapsedS, ended === null ? null : ended - this.#start.seconds],
      [LAP.timerS, end - this.#start.seconds],
      [LAP.eventType, EVENT_TYPE.stop],
    ];
    this.#file.message(LAP.global, [...span, [LAP.event, EVENTS.lap]]);
    this.#file.message(SESSION.global, [
      ...span,
      [SESSION.event, EVENTS.session],
      [SESSION.sport, TRAINING],
      [SESSION.subSport, STRENGTH_TRAINING],
      [SESSION.firstLap, 0],
      [SESSION.laps, 1],
    ]);
    this.#activity(end);
  }

  #activity(end: number) {
    this.#file.message(ACTIVITY.global, [
      [ACTIVITY.timestamp, end],
      [ACTIVITY.timerS, end - this.#start.seconds],
      [ACTIVITY.sessions, 1],
      [ACTIVITY.type, 0],
      [ACTIVITY.event, EVENTS.activity],
      [ACTIVITY.eventType, EVENT_TYPE.stop],
      [ACTIVITY.localTimestamp, end + this.#start.offsetS],
    ]);
  }
}
