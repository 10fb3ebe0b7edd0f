// What does a log of wger know beyond the set? Its own moment, what was asked for, and what its workout says of itself.
import type { WrittenExtra } from "../../reading/written-set.ts";
import { type JsonFields, numberOf, wordOf } from "../../values/json-fields.ts";
import { inKg } from "../../values/units.ts";
import { isLoad, weightUnit } from "./units.ts";
import { logInstant, type WgerWorkout } from "./workouts.ts";

export interface LogContext {
  readonly workout: WgerWorkout;
  readonly kind: string;
  readonly category: string;
}

export function logExtra(log: JsonFields, { workout, kind, category }: LogContext): WrittenExtra | null {
  const extra: { -readonly [Field in keyof WrittenExtra]: WrittenExtra[Field] } = {};
  const doneAt = momentOf(log);
  if (doneAt !== null && doneAt !== workout.at) extra.doneAt = doneAt;
  if (workout.endedAt !== null) extra.endedAt = workout.endedAt;
  if (workout.note !== "") extra.workoutNote = workout.note;
  if (category !== "") extra.category = category;
  if (kind !== "") extra.kind = kind;
  const words = isLoad(log)
    ? []
    : [`load: ${wordOf(log.weight) || log.weight} ${weightUnit(log.weight_unit)}`];
  if (words.length > 0 && log.weight) extra.words = words;
  return addAsked(extra, log);
}

function addAsked(known: WrittenExtra, log: JsonFields): WrittenExtra | null {
  const [restS, targetReps, target] = [log.rest, log.repetitions_target, log.weight_target].map(knownNumber);
  const unit = weightUnit(log.weight_unit);
  const extra = {
    ...known,
    ...(restS === undefined ? {} : { restS }),
    ...(targetReps === undefined ? {} : { targetReps }),
    ...(target !== undefined && (unit === "kg" || unit === "lb") ? { targetLoadKg: inKg(target, unit) } : {}),
  };
  return Object.keys(extra).length === 0 ? null : extra;
}

/** The log's own moment; null where only the day is known. */
function momentOf({ date }: JsonFields): string | null {
  const at = logInstant(date);
  return at === null || at.length === 10 ? null : at;
}

function knownNumber(value: unknown): number | undefined {
  const number = numberOf(value);
  return number === null || Number.isNaN(number) ? undefined : number;
}
