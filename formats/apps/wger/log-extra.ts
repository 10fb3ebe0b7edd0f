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
  if (!isLoad(log) && log.weight)
    extra.words = [`load: ${wordOf(log.weight) || log.weight} ${weightUnit(log.weight_unit)}`];
  const restS = knownNumber(log.rest);
  if (restS !== undefined) extra.restS = restS;
  const targetReps = knownNumber(log.repetitions_target);
  if (targetReps !== undefined) extra.targetReps = targetReps;
  const target = knownNumber(log.weight_target);
  const unit = target === undefined ? null : weightUnit(log.weight_unit);
  if (target !== undefined && (unit === "kg" || unit === "lb")) extra.targetLoadKg = inKg(target, unit);
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
