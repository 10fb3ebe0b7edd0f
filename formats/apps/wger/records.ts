// Which records does a file of wger's API hold? Pages, an object or a list of pages, a routine's structure: every record is
// known by its fields, wherever it stands, so that pages may come in any order and under any name.
import { idOf } from "../../text/json-values.ts";
import { fieldsOf, type JsonFields, wordOf } from "../../values/json-fields.ts";
import { exerciseName } from "./exercise-name.ts";

export interface WgerExercise {
  readonly name: string;
  readonly category: string;
}

export interface WgerEntry {
  readonly type: string;
  readonly slot: string | null;
  readonly exercise: string | null;
}

export interface WgerRecords {
  readonly logs: readonly JsonFields[];
  readonly sessions: ReadonlyMap<string, JsonFields>;
  readonly exercises: ReadonlyMap<string, WgerExercise>;
  readonly entries: ReadonlyMap<string, WgerEntry>;
  /** Names of routines and of their days, by "routine 3" and "day 7". */
  readonly titles: ReadonlyMap<string, string>;
  /** Body masses. */
  readonly weights: readonly JsonFields[];
  readonly unknown: readonly unknown[];
}

export function wgerRecords(value: unknown): WgerRecords {
  const found = new FoundRecords();
  found.visit(value, { listed: false, slot: null });
  return found;
}

interface Place {
  /** Directly in a list: what is not known there is a record that is not known. */
  readonly listed: boolean;
  readonly slot: string | null;
}

class FoundRecords implements WgerRecords {
  readonly logs: JsonFields[] = [];
  readonly sessions = new Map<string, JsonFields>();
  readonly exercises = new Map<string, WgerExercise>();
  readonly entries = new Map<string, WgerEntry>();
  readonly titles = new Map<string, string>();
  readonly weights: JsonFields[] = [];
  readonly unknown: unknown[] = [];

  visit(value: unknown, place: Place): void {
    if (Array.isArray(value)) {
      for (const one of value) this.visit(one, { ...place, listed: true });
      return;
    }
    const fields = fieldsOf(value);
    if (fields === null) {
      if (place.listed && value !== null) this.unknown.push(value);
    } else if (Array.isArray(fields.results)) this.visit(fields.results, place);
    else if (!this.#keep(fields, place)) this.#within(fields, place);
  }

  #keep(fields: JsonFields, { slot }: Place): boolean {
    const id = idOf(fields.id) ?? "";
    const exercise = idOf(fields.exercise ?? fields.exercise_base);
    if (isLog(fields)) this.logs.push(fields);
    else if ("time_start" in fields || "impression" in fields) this.sessions.set(id, fields);
    else if (Array.isArray(fields.translations)) this.exercises.set(id, exerciseName(fields));
    else if (exercise !== null && "type" in fields) {
      this.entries.set(id, { type: wordOf(fields.type), slot: idOf(fields.slot) ?? slot, exercise });
    } else if ("weight" in fields && "date" in fields) this.weights.push(fields);
    else return false;
    return true;
  }

  /** A container: an object of pages, a routine with days, a day with slots, a slot with entries. */
  #within(fields: JsonFields, place: Place) {
    const id = idOf(fields.id);
    const name = wordOf(fields.name);
    const titled = titledKind(fields);
    if (titled !== null && name !== "") this.titles.set(`${titled} ${id}`, name);
    const slot = Array.isArray(fields.entries) ? id : place.slot;
    const parts = Object.values(fields).filter((part) => typeof part === "object" && part !== null);
    if (parts.length === 0 && place.listed && name === "") this.unknown.push(fields);
    for (const part of parts) this.visit(part, { listed: false, slot });
  }
}

function titledKind(fields: JsonFields): "day" | "routine" | null {
  if ("slots" in fields || "need_logs_to_advance" in fields) return "day";
  return "days" in fields || "fit_in_week" in fields ? "routine" : null;
}

function isLog(fields: JsonFields): boolean {
  const counts = "repetitions" in fields || "reps" in fields;
  return "date" in fields && counts && ("exercise" in fields || "exercise_base" in fields);
}

/** Slots whose entries are of several exercises: these alternate. */
export function supersetSlots(entries: WgerRecords["entries"]): ReadonlySet<string> {
  const first = new Map<string, string | null>();
  const alternating = new Set<string>();
  for (const { slot, exercise } of entries.values()) {
    if (slot === null) continue;
    if (!first.has(slot)) first.set(slot, exercise);
    else if (first.get(slot) !== exercise) alternating.add(slot);
  }
  return alternating;
}

/** Logs that an earlier log of a drop chain names as its next. */
export function chainedLogs(logs: readonly JsonFields[]): ReadonlySet<string> {
  return new Set(logs.flatMap(({ next_log }) => idOf(next_log) ?? []));
}
