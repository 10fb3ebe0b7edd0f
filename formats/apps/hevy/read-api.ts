// What does Hevy's API say? Pages of workouts or of changes to them, lists of workouts, one workout (facts: formats 4.3).

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet, isVeryLong } from "../../reading/doubts.ts";
import type { FileHead, Format, ReadEnd, Reading } from "../../reading/format.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { jsonRecords } from "../../text/json-records.ts";
import { secondsBetween, writtenInstant } from "../../values/dates.ts";
import { fieldsOf, type JsonFields, numberOf, wordOf } from "../../values/json-fields.ts";
import { isJunk } from "../../values/numbers.ts";
import { extraOf } from "./extra.ts";
import { hevySetType } from "./set-type.ts";

export const HEVY_API: Format = {
  app: "hevy",
  recognise,
  open: (_head, reading) => {
    const workouts = new HevyWorkouts(reading);
    const records = jsonRecords({
      lists: ["workouts", "events"],
      record: (value) => workouts.record(value),
      broken: (line, why, found) => reading.sink.refuse({ line, why, found }),
    });
    return {
      wants: "text",
      push: (text) => records.push(text),
      end: () => {
        records.end();
        return workouts.end();
      },
    };
  },
};

function recognise({ text }: FileHead): number {
  const first = text.trimStart().charAt(0);
  if (first !== "{" && first !== "[") return 0;
  const has = (name: string) => text.includes(`"${name}"`);
  const hasPages = has("page") && has("page_count") && (has("workouts") || has("events"));
  const hasExercises = has("exercises") && (has("exercise_template_id") || has("supersets_id"));
  if (has("start_time") && hasExercises) return 1;
  return hasPages ? 0.8 : 0;
}

interface Workout {
  readonly at: string | null;
  readonly endedAt: string | null;
  readonly name: string | null;
  readonly note: string;
}

interface Entry {
  readonly workout: Workout;
  readonly exercise: string;
  readonly superset: string | null;
  readonly extra: WrittenExtra | null;
}

class HevyWorkouts {
  readonly #reading: Reading;
  /** Sets have no lines here: they are counted. */
  #records = 0;
  #hasLoads = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  record(value: unknown): void {
    const fields = fieldsOf(value);
    if (fields === null) this.#refuse("not_a_record", value);
    else if (Array.isArray(fields.workouts)) for (const one of fields.workouts) this.record(one);
    else if (Array.isArray(fields.events)) for (const one of fields.events) this.record(one);
    else if (fields.type === "deleted") this.#reading.sink.other({ line: this.#next(), kind: "nothing" });
    else if (fields.workout !== undefined) this.record(fields.workout);
    else if (Array.isArray(fields.exercises)) this.#workout(fields, fields.exercises);
    else this.#refuse("not_a_record", value);
  }

  #next(): number {
    this.#records += 1;
    return this.#records;
  }

  #refuse(why: RefusalWhy, value: unknown) {
    const found = JSON.stringify(value).slice(0, 200);
    this.#reading.sink.refuse({ line: this.#next(), why, found });
  }

  #workout(fields: JsonFields, exercises: readonly unknown[]) {
    const workout = {
      at: writtenInstant(wordOf(fields.start_time)),
      endedAt: writtenInstant(wordOf(fields.end_time)),
      name: wordOf(fields.title) || null,
      note: wordOf(fields.description),
    };
    const before = this.#records;
    for (const exercise of exercises) this.#exercise(exercise, workout);
    if (this.#records === before) this.#withoutSets(fields, workout);
    this.#doubtLength(workout, before + 1);
  }

  #withoutSets(fields: JsonFields, { at, endedAt, name, note }: Workout) {
    if (at === null) this.#refuse("no_date", fields);
    else {
      const kept = { at, endedAt, name: name ?? "", note: note || null };
      this.#reading.sink.other({ line: this.#next(), kind: "workout", ...kept });
    }
  }

  #doubtLength({ at, endedAt }: Workout, line: number) {
    if (at === null || endedAt === null || !isVeryLong(secondsBetween(at, endedAt))) return;
    this.#reading.sink.suspect({ line, why: "very_long_workout", found: `${at} to ${endedAt}` });
  }

  #exercise(value: unknown, workout: Workout) {
    const fields = fieldsOf(value);
    if (fields === null) {
      this.#refuse("not_a_record", value);
      return;
    }
    const superset = fields.supersets_id ?? fields.superset_id;
    const { endedAt, note: workoutNote } = workout;
    const entry = {
      workout,
      exercise: wordOf(fields.title).trim(),
      superset: superset === null || superset === undefined ? null : String(superset),
      extra: extraOf({ endedAt, workoutNote, exerciseNote: wordOf(fields.notes) }),
    };
    if (Array.isArray(fields.sets)) for (const set of fields.sets) this.#set(set, entry);
    else this.#refuse("not_a_record", value);
  }

  #set(value: unknown, { workout, exercise, superset, extra }: Entry) {
    const fields = fieldsOf(value);
    const { rawLoad, reps, seconds, metres, rpe } = numbersOf(fields ?? {});
    const hasJunk = isJunk(rawLoad) || isJunk(reps) || isJunk(seconds) || isJunk(metres) || isJunk(rpe);
    if (fields === null) this.#refuse("not_a_record", value);
    else if (workout.at === null) this.#refuse("no_date", value);
    else if (exercise === "") this.#refuse("no_exercise", value);
    else if (hasJunk) this.#refuse("not_a_number", value);
    else {
      const { setType, kind } = hevySetType(wordOf(fields.type));
      this.#hasLoads ||= rawLoad !== null;
      const set: WrittenSet = {
        line: this.#next(),
        at: workout.at,
        workout: workout.name,
        exercise,
        setType,
        assisted: (rawLoad ?? 0) < 0 || saysAssisted(exercise),
        loadKg: rawLoad === null ? null : Math.abs(rawLoad),
        rawLoad,
        unit: rawLoad === null ? null : "kg",
        reps,
        seconds,
        metres,
        rir: null,
        rpe,
        superset,
        side: null,
        note: null,
        extra: kindOf(kind, fields, extra),
      };
      this.#reading.sink.set(set);
      doubtSet(this.#reading, set);
    }
  }

  end(): ReadEnd {
    const unit = this.#hasLoads
      ? ({ from: "file", unit: "kg" } as const)
      : ({ from: "nowhere", unit: null } as const);
    return { dialect: "API, weight_kg, distance_meters", unit };
  }
}

function numbersOf(fields: JsonFields) {
  return {
    rawLoad: numberOf(fields.weight_kg),
    reps: numberOf(fields.reps),
    seconds: numberOf(fields.duration_seconds),
    metres: numberOf(fields.distance_meters),
    rpe: numberOf(fields.rpe),
  };
}

/** Floors and steps are counted in a field of their own. */
function kindOf(kind: string | null, fields: JsonFields, extra: WrittenExtra | null): WrittenExtra | null {
  if (kind === null && (fields.custom_metric ?? null) === null) return extra;
  const custom = numberOf(fields.custom_metric);
  const words = [kind, custom === null || isJunk(custom) ? null : `custom metric ${custom}`];
  const said = words.filter((word) => word !== null).join(", ");
  return said === "" ? extra : { ...extra, kind: said };
}
