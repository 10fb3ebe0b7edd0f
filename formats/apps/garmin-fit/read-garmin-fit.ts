// What does a file of a sports watch say? Sets and rests of a strength workout, any other activity as one workout,
// body mass of a scale (facts: formats 4.8).
import { type FitBroken, FitDecoding, isFitHeader } from "../../fit/decode.ts";
import { FIRST_DATE } from "../../fit/instants.ts";
import type { FitMessage } from "../../fit/message.ts";
import { WEIGHT_SCALE, WORKOUT_STEP } from "../../fit/profile.ts";
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet, isVeryLong } from "../../reading/doubts.ts";
import type { Format, FormatReader, ReadEnd, Reading, UnitFinding } from "../../reading/format.ts";
import type { LoadUnit, WrittenSet } from "../../reading/written-set.ts";
import { tidy } from "../../values/numbers.ts";
import { KG_PER_LB } from "../../values/units.ts";
import { FitActivity, type HeldSet } from "./activity.ts";

export const GARMIN_FIT: Format = {
  app: "garmin_fit",
  recognise: ({ bytes }) => (isFitHeader(bytes) ? 1 : 0),
  open: (_head, reading): FormatReader => {
    const reader = new FitReader(reading);
    return { wants: "bytes", push: (bytes) => reader.push(bytes), end: () => reader.end() };
  },
};

const BROKEN: Readonly<Record<FitBroken, string>> = {
  not_fit: "bytes that begin no FIT file",
  header_checksum: "the checksum of the header is wrong",
  checksum: "the checksum is wrong: something in the file was changed",
  cut_off: "the file ends early",
  undefined_message: "a message that nothing defines",
  beyond_the_data: "a message goes on beyond the end of the data",
};

/** Sets and sessions of one file at most that wait for its end; a day of training has hundreds (design choice). */
const MOST_HELD = 20_000;
/** A watch counts sixteenths of a kilogram, 0.14 lb: the half pound that it showed is known. */
const POUND_STEPS = 2;
const POUND_SLACK = 1 / 32 / KG_PER_LB;

interface ToldOfSet {
  readonly at: string;
  readonly endedAt: string | null;
  readonly note: string | null;
  readonly workout: string;
  readonly exercise: string;
}

class FitReader {
  readonly #reading: Reading;
  readonly #decoding: FitDecoding;
  readonly #units = new Set<LoadUnit>();
  #activity = new FitActivity();
  #files = 0;
  /** Of the activity at hand. */
  #setsTold = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#decoding = new FitDecoding({
      message: (message) => this.#message(message),
      fileEnd: () => this.#fileEnd(),
      broken: (line, why) => reading.sink.refuse({ line, why: "broken_file", found: BROKEN[why] }),
    });
  }

  push(bytes: Uint8Array): void {
    this.#decoding.push(bytes);
  }

  end(): ReadEnd {
    this.#decoding.end();
    return { dialect: this.#files > 1 ? `FIT, ${this.#files} files in one` : "FIT", unit: this.#unit() };
  }

  #unit(): UnitFinding {
    const [unit, other] = this.#units;
    if (unit === undefined) return { from: "nowhere", unit: null };
    return { from: "file", unit: other === undefined ? unit : "both" };
  }

  #message(message: FitMessage) {
    if (message.global === WEIGHT_SCALE.global) this.#bodyMass(message);
    else if (message.global === WORKOUT_STEP.global) this.#step(message.record);
    else this.#activity.take(message);
    if (this.#activity.held >= MOST_HELD) this.#tellHeld();
  }

  #bodyMass(message: FitMessage) {
    const { sink } = this.#reading;
    const line = message.record;
    const bodyMassKg = message.number(WEIGHT_SCALE.weightKg);
    const seconds = message.number(WEIGHT_SCALE.timestamp);
    if (seconds === null || seconds < FIRST_DATE) sink.refuse({ line, why: "no_date", found: "body mass" });
    else if (bodyMassKg === null) sink.refuse({ line, why: "not_a_number", found: "body mass" });
    else sink.other({ line, kind: "body_mass", at: this.#activity.instant(seconds), bodyMassKg });
  }

  /** Steps of a plan are asked, not done; within an activity they describe its sets. */
  #step(line: number) {
    if (this.#activity.isPlan) this.#reading.sink.notDone({ line, why: "planned" });
  }

  #fileEnd() {
    this.#files += 1;
    this.#tellHeld();
    this.#setsTold = false;
    this.#activity = new FitActivity();
  }

  #tellHeld() {
    const activity = this.#activity;
    const { strength } = activity;
    this.#tellSets();
    for (const session of activity.sessions) {
      if (!this.#setsTold || session !== strength) this.#tellSession(session);
    }
    activity.sessions.length = 0;
  }

  #tellSession(session: FitActivity["sessions"][number]) {
    const { sink, options } = this.#reading;
    const activity = this.#activity;
    const { line, startedAt, elapsedS, note } = session;
    const name = activity.nameOf(session);
    if (startedAt === null) {
      sink.refuse({ line, why: "no_date", found: name });
      return;
    }
    const at = activity.instant(startedAt);
    const endedAt = elapsedS === null ? null : activity.instant(startedAt + Math.floor(elapsedS));
    sink.other({ line, kind: "workout", at, endedAt, name, note });
    if (at.slice(0, 10) > options.today) sink.suspect({ line, why: "in_the_future", found: at });
  }

  #tellSets() {
    const activity = this.#activity;
    if (activity.sets.length === 0) return;
    this.#setsTold = true;
    const { sink } = this.#reading;
    const session = activity.strength;
    const start = activity.startedAt;
    const at = start === null ? null : activity.instant(start);
    const { endedAt, note } = activity;
    for (const held of activity.sets) {
      const exercise = activity.exerciseOf(held);
      if (at === null) sink.refuse({ line: held.line, why: "no_date", found: exercise });
      else this.#tellSet(held, { at, endedAt, note, exercise, workout: activity.nameOf(session) });
    }
    activity.sets.length = 0;
    if (session?.elapsedS != null && isVeryLong(session.elapsedS)) {
      const found = `${Math.round(session.elapsedS / 3600)} h`;
      sink.suspect({ line: session.line, why: "very_long_workout", found });
    }
  }

  #tellSet(held: HeldSet, told: ToldOfSet) {
    const { at, workout, exercise } = told;
    const set: WrittenSet = {
      line: held.line,
      at,
      workout,
      exercise,
      setType: held.rest ? "rest" : "working",
      assisted: saysAssisted(exercise),
      ...this.#load(held),
      reps: held.reps,
      seconds: held.seconds,
      metres: null,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: null,
      extra: this.#extra(held, told),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  /** Stored in kilograms, told in the unit that the watch showed. */
  #load({ weightKg, inPounds }: HeldSet): Pick<WrittenSet, "loadKg" | "rawLoad" | "unit"> {
    if (weightKg === null) return { loadKg: null, rawLoad: null, unit: null };
    const unit = inPounds ? "lb" : "kg";
    this.#units.add(unit);
    return { loadKg: weightKg, rawLoad: inPounds ? poundsShown(weightKg) : weightKg, unit };
  }

  #extra({ startedAt }: HeldSet, { endedAt, note }: ToldOfSet): WrittenSet["extra"] {
    if (endedAt === null && note === null && startedAt === null) return null;
    return {
      ...(startedAt === null ? {} : { doneAt: this.#activity.instant(startedAt) }),
      ...(endedAt === null ? {} : { endedAt }),
      ...(note === null ? {} : { workoutNote: note }),
    };
  }
}

function poundsShown(weightKg: number): number {
  const pounds = weightKg / KG_PER_LB;
  const shown = Math.round(pounds * POUND_STEPS) / POUND_STEPS;
  return Math.abs(shown - pounds) <= POUND_SLACK ? shown : tidy(pounds);
}
