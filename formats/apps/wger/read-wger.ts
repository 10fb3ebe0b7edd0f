// What does wger's API say? Logs (one a set), and beside them, where the file has them, the pages that explain the logs:
// sessions, exercises, slot entries. Decimals come as text. Logs are counted as records, in the order of the file.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet, isVeryLong } from "../../reading/doubts.ts";
import type { FileHead, Format, ReadEnd, Reading } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import type { WrittenSet } from "../../reading/written-set.ts";
import { idOf, shownJson } from "../../text/json-values.ts";
import { jsonReader } from "../../text/json-whole.ts";
import { secondsBetween, writtenInstant } from "../../values/dates.ts";
import { type JsonFields, numberOf, wordOf } from "../../values/json-fields.ts";
import { isJunk } from "../../values/numbers.ts";
import { inKg } from "../../values/units.ts";
import { logExtra } from "./log-extra.ts";
import { chainedLogs, supersetSlots, type WgerRecords, wgerRecords } from "./records.ts";
import { wgerSetType } from "./set-type.ts";
import { countedIn, isLoad, weightUnit } from "./units.ts";
import { sessionWorkout, type WgerWorkout, workoutsOf } from "./workouts.ts";

export const WGER: Format = {
  app: "wger",
  recognise,
  open: (_head, reading) =>
    jsonReader(reading.sink, (value) => new WgerReader(reading, wgerRecords(value)).read()),
};

function recognise({ text }: FileHead): number {
  const first = text.trimStart().charAt(0);
  if (first !== "{" && first !== "[") return 0;
  const has = (name: string) => text.includes(`"${name}"`);
  const isPage = has("results") && has("count") && has("next");
  const isLog = has("repetitions_unit") && has("weight_unit") && has("exercise");
  const isSession = has("time_start") && has("time_end") && has("impression");
  if (isLog || isSession) return isPage ? 1 : 0.9;
  // A long page of exercises may come before the logs.
  return isPage && has("translations") && has("category") ? 0.7 : 0;
}

class WgerReader {
  readonly #reading: Reading;
  readonly #records: WgerRecords;
  readonly #workoutOf: (log: JsonFields) => WgerWorkout | null;
  readonly #chained: ReadonlySet<string>;
  readonly #supersets: ReadonlySet<string>;
  readonly #loads: LoadsInFile;
  readonly #told = new Set<WgerWorkout>();
  #line = 0;

  constructor(reading: Reading, records: WgerRecords) {
    this.#reading = reading;
    this.#records = records;
    this.#workoutOf = workoutsOf(records);
    this.#chained = chainedLogs(records.logs);
    this.#supersets = supersetSlots(records.entries);
    this.#loads = new LoadsInFile(reading.options.unit);
  }

  read(): ReadEnd {
    const { logs, sessions, weights, unknown, exercises } = this.#records;
    const trained = new Set(logs.map(({ session }) => idOf(session)));
    for (const log of logs) this.#log(log);
    for (const [id, session] of sessions) if (!trained.has(id)) this.#withoutLogs(session);
    for (const weight of weights) this.#bodyMass(weight);
    for (const one of unknown) this.#refuse("not_a_record", one);
    const pages = [
      "logs",
      ...(sessions.size > 0 ? ["sessions"] : []),
      ...(exercises.size > 0 ? ["exercises"] : []),
    ];
    return { dialect: `API, pages of ${pages.join(", ")}`, unit: this.#loads.finding() };
  }

  #next(): number {
    this.#line += 1;
    return this.#line;
  }

  #refuse(why: RefusalWhy, value: unknown) {
    this.#reading.sink.refuse({ line: this.#next(), why, found: shownJson(value) });
  }

  #log(log: JsonFields) {
    const workout = this.#workoutOf(log);
    const exercise = this.#nameOf(log);
    const count = numberOf(log.repetitions ?? log.reps);
    const weight = numberOf(log.weight);
    const rir = numberOf(log.rir);
    if (workout === null) this.#refuse("no_date", log);
    else if (exercise === null) this.#refuse("no_exercise", log);
    else if ([count, weight, rir].some(isJunk)) this.#refuse("not_a_number", log);
    else {
      const { kind: countedKind, ...counted } = countedIn(log.repetitions_unit ?? log.repetition_unit, count);
      const isEmpty = count === null && weight === null && countedKind === null;
      if (isEmpty) this.#reading.sink.notDone({ line: this.#next(), why: "planned" });
      else this.#set({ log, workout, exercise, weight, rir, counted, countedKind });
    }
  }

  #set({ log, workout, exercise, weight, rir, counted, countedKind }: LogRead) {
    const entry = this.#records.entries.get(idOf(log.slot_entry) ?? "");
    const followsInChain = this.#chained.has(idOf(log.id) ?? "");
    const { setType, kind } = wgerSetType({ type: entry?.type ?? "", followsInChain, counted: countedKind });
    const load = this.#loads.written(
      isLoad(log) ? { value: weight, unit: weightUnit(log.weight_unit) ?? "" } : NO_LOAD,
    );
    const set: WrittenSet = {
      line: this.#next(),
      at: workout.at,
      workout: workout.name,
      exercise,
      setType,
      assisted: (load.rawLoad ?? 0) < 0 || saysAssisted(exercise),
      ...load,
      ...counted,
      rir,
      rpe: null,
      superset: entry?.slot && this.#supersets.has(entry.slot) ? entry.slot : null,
      side: null,
      note: wordOf(log.notes ?? log.comment).trim() || null,
      extra: logExtra(log, { workout, kind, category: this.#exerciseOf(log)?.category ?? "" }),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
    this.#doubtLength(workout, set.line);
  }

  #exerciseOf(log: JsonFields) {
    return this.#records.exercises.get(exerciseId(log) ?? "");
  }

  #nameOf(log: JsonFields): string | null {
    const id = exerciseId(log);
    return id === null ? null : this.#exerciseOf(log)?.name || `exercise ${id}`;
  }

  #doubtLength(workout: WgerWorkout, line: number) {
    const { at, endedAt } = workout;
    if (endedAt === null || this.#told.has(workout)) return;
    this.#told.add(workout);
    if (!isVeryLong(secondsBetween(at, endedAt))) return;
    this.#reading.sink.suspect({ line, why: "very_long_workout", found: `${at} to ${endedAt}` });
  }

  #withoutLogs(session: JsonFields) {
    const workout = sessionWorkout(session, this.#records);
    if (workout === null) this.#refuse("no_date", session);
    else {
      const { at, endedAt, name, note } = workout;
      const kept = { at, endedAt, name: name ?? "", note: note || null };
      this.#reading.sink.other({ line: this.#next(), kind: "workout", ...kept });
    }
  }

  /** In the unit of the person's profile, which the API keeps elsewhere. */
  #bodyMass(fields: JsonFields) {
    const mass = numberOf(fields.weight);
    const at = writtenInstant(wordOf(fields.date));
    const unit = this.#reading.options.unit;
    if (at === null) this.#refuse("no_date", fields);
    else if (mass === null || Number.isNaN(mass) || unit === undefined) this.#refuse("not_a_number", fields);
    else
      this.#reading.sink.other({ line: this.#next(), kind: "body_mass", at, bodyMassKg: inKg(mass, unit) });
  }
}

interface LogRead {
  readonly log: JsonFields;
  readonly workout: WgerWorkout;
  readonly exercise: string;
  readonly weight: number | null;
  readonly rir: number | null;
  readonly counted: Pick<WrittenSet, "reps" | "seconds" | "metres">;
  readonly countedKind: string | null;
}

const NO_LOAD = { value: null, unit: undefined };

/** Older versions of the API speak of the exercise's base. */
function exerciseId(log: JsonFields): string | null {
  return idOf(log.exercise ?? log.exercise_base);
}
