// What does a Liftosaur backup say? The app's whole storage as JSON: `history` holds the workouts, each with its exercises,
// each with warm-up sets and working sets, done or not; `stats.weight` holds the body masses. Sets are counted as records.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet, isVeryLong } from "../../reading/doubts.ts";
import type { FileHead, Format, ReadEnd, Reading } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import type { WrittenSet } from "../../reading/written-set.ts";
import { listOf, shownJson } from "../../text/json-values.ts";
import { jsonReader } from "../../text/json-whole.ts";
import { secondsBetween } from "../../values/dates.ts";
import { fieldsOf, type JsonFields, numberOf, wordOf } from "../../values/json-fields.ts";
import { isJunk } from "../../values/numbers.ts";
import { backupExtra, type NotedEntry } from "./backup-extra.ts";
import { backupSets, isDone } from "./backup-sets.ts";
import { type BackupWorkout, backupWorkout, instantOfMs } from "./backup-workout.ts";
import { type ExerciseNames, exerciseNames } from "./exercise-names.ts";

export const LIFTOSAUR_BACKUP: Format = {
  app: "liftosaur",
  recognise,
  open: (_head, reading) => {
    const backup = new BackupReader(reading);
    return jsonReader(reading.sink, (value) => backup.read(value));
  },
};

const OWN_FIELDS = [
  "currentProgramId",
  "programs",
  "settings",
  "stats",
  "tempUserId",
  "helps",
  "subscription",
];
const ENOUGH_FIELDS = 4;

/** The history may begin beyond the head of a file whose programs are long: then the storage's other fields tell. */
function recognise({ text }: FileHead): number {
  if (text.trimStart().charAt(0) !== "{") return 0;
  const has = (name: string) => text.includes(`"${name}"`);
  if (has("history_record") || (has("programName") && has("warmupSets"))) return 1;
  const own = OWN_FIELDS.filter(has).length;
  return own >= ENOUGH_FIELDS ? 0.9 : 0;
}

interface Entry extends NotedEntry {
  readonly exercise: string;
  readonly superset: string | null;
}

class BackupReader {
  readonly #reading: Reading;
  readonly #loads: LoadsInFile;
  #names: ExerciseNames = () => "";
  #records = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#loads = new LoadsInFile(reading.options.unit);
  }

  read(value: unknown): ReadEnd {
    const { history, settings, stats } = fieldsOf(value) ?? {};
    this.#names = exerciseNames(settings);
    if (!Array.isArray(history)) this.#refuse("not_a_record", value);
    for (const record of listOf(history)) this.#workout(record);
    for (const weight of listOf(fieldsOf(stats)?.weight)) this.#bodyMass(weight);
    return { dialect: "backup, the whole storage", unit: this.#loads.finding() };
  }

  #next(): number {
    this.#records += 1;
    return this.#records;
  }

  #refuse(why: RefusalWhy, value: unknown) {
    this.#reading.sink.refuse({ line: this.#next(), why, found: shownJson(value) });
  }

  #workout(value: unknown) {
    const fields = fieldsOf(value);
    if (fields === null) {
      this.#refuse("not_a_record", value);
      return;
    }
    const workout = backupWorkout(fields);
    const first = this.#records + 1;
    for (const entry of listOf(fields.entries)) this.#entry(entry, workout);
    if (this.#records < first) this.#withoutSets(fields, workout);
    const { at, endedAt } = workout;
    if (at !== null && endedAt !== null && isVeryLong(secondsBetween(at, endedAt))) {
      this.#reading.sink.suspect({ line: first, why: "very_long_workout", found: `${at} to ${endedAt}` });
    }
  }

  #withoutSets(fields: JsonFields, { at, endedAt, name, note }: BackupWorkout) {
    if (at === null) this.#refuse("no_date", fields);
    else {
      const kept = { at, endedAt, name: name ?? "", note: note || null };
      this.#reading.sink.other({ line: this.#next(), kind: "workout", ...kept });
    }
  }

  #entry(value: unknown, workout: BackupWorkout) {
    const fields = fieldsOf(value);
    if (fields === null) {
      this.#refuse("not_a_record", value);
      return;
    }
    const exercise = this.#names(fields.exercise);
    const entry = {
      workout,
      exercise,
      note: wordOf(fields.notes),
      superset: wordOf(fields.superset) || null,
    };
    const before = this.#records;
    for (const set of listOf(fields.warmupSets)) this.#set(set, entry, "warmup");
    for (const set of listOf(fields.sets)) this.#set(set, entry, "working");
    if (this.#records === before) this.#noteOf(entry);
  }

  /** An exercise without sets may still have been written about. */
  #noteOf({ workout, exercise, note: text }: Entry) {
    const { at, name } = workout;
    if (at === null || text === "") this.#reading.sink.other({ line: this.#next(), kind: "nothing" });
    else this.#reading.sink.note({ line: this.#next(), at, workout: name, exercise, text });
  }

  #set(value: unknown, entry: Entry, setType: "warmup" | "working") {
    const { workout, exercise } = entry;
    const fields = fieldsOf(value);
    if (fields === null) this.#refuse("not_a_record", value);
    else if (workout.at === null) this.#refuse("no_date", value);
    else if (exercise === "") this.#refuse("no_exercise", value);
    else if (!isDone(fields)) this.#reading.sink.notDone({ line: this.#next(), why: "planned" });
    else if (!this.#done(fields, entry, setType)) this.#refuse("not_a_number", value);
  }

  #done(fields: JsonFields, entry: Entry, setType: "warmup" | "working"): boolean {
    const { workout, exercise, superset } = entry;
    const load = this.#loads.written(loadOf(fields.completedWeight ?? fields.weight));
    const rpe = numberOf(fields.completedRpe);
    const sides = backupSets(fields);
    if (isJunk(load.rawLoad) || isJunk(rpe)) return false;
    if (sides.some(({ reps, seconds }) => isJunk(reps) || isJunk(seconds))) return false;
    const line = this.#next();
    const assisted = (load.rawLoad ?? 0) < 0 || saysAssisted(exercise);
    const extra = backupExtra(fields, entry, this.#targetKg(fields, load.loadKg));
    for (const { side, reps, seconds } of sides) {
      const set: WrittenSet = {
        line,
        at: workout.at ?? "",
        workout: workout.name,
        exercise,
        setType,
        assisted,
        ...load,
        reps,
        seconds,
        metres: null,
        rir: null,
        rpe,
        superset,
        side,
        note: null,
        extra,
      };
      this.#reading.sink.set(set);
      doubtSet(this.#reading, set);
    }
    return true;
  }

  /** Null where what was lifted is what was asked for. */
  #targetKg({ weight, completedWeight }: JsonFields, lifted: number | null): number | null {
    if (completedWeight === undefined || weight === undefined) return null;
    const asked = this.#loads.kg(loadOf(weight));
    return asked === lifted ? null : asked;
  }

  #bodyMass(value: unknown) {
    const fields = fieldsOf(value) ?? {};
    const bodyMassKg = this.#loads.kg(loadOf(fields.value));
    const at = instantOfMs(fields.timestamp);
    if (bodyMassKg === null) this.#refuse("not_a_number", value);
    else if (at === null) this.#refuse("no_date", value);
    else this.#reading.sink.other({ line: this.#next(), kind: "body_mass", at, bodyMassKg });
  }
}

function loadOf(value: unknown) {
  const fields = fieldsOf(value) ?? {};
  return { value: numberOf(fields.value), unit: wordOf(fields.unit) };
}
