// What is counted? wger's repetitions and weights carry the number of a unit in two fixed tables (facts: formats 4.6).

import type { WrittenSet } from "../../reading/written-set.ts";
import { idOf } from "../../text/json-values.ts";
import { fieldsOf, type JsonFields } from "../../values/json-fields.ts";
import { tidy } from "../../values/numbers.ts";
import { METRES_PER_MILE } from "../../values/units.ts";

export interface Counted extends Pick<WrittenSet, "reps" | "seconds" | "metres"> {
  /** "until failure", "max reps", or a unit that is not known. */
  readonly kind: string | null;
}

const NOTHING: Counted = { reps: null, seconds: null, metres: null, kind: null };
export const UNTIL_FAILURE = "until failure";

const REPETITION_UNITS: Readonly<Record<string, (count: number | null) => Counted>> = {
  "1": (reps) => ({ ...NOTHING, reps }),
  "2": (reps) => ({ ...NOTHING, reps, kind: UNTIL_FAILURE }),
  "3": (seconds) => ({ ...NOTHING, seconds }),
  "4": (minutes) => ({ ...NOTHING, seconds: times(minutes, 60) }),
  "5": (miles) => ({ ...NOTHING, metres: times(miles, METRES_PER_MILE) }),
  "6": (km) => ({ ...NOTHING, metres: times(km, 1000) }),
  "7": (reps) => ({ ...NOTHING, reps, kind: "max reps" }),
  "8": (metres) => ({ ...NOTHING, metres }),
};

/** A log without a unit counts repetitions: so wger itself fills the gap. */
export function countedIn(unit: unknown, count: number | null): Counted {
  const id = unitId(unit) ?? "1";
  const known = Object.hasOwn(REPETITION_UNITS, id) ? REPETITION_UNITS[id] : undefined;
  return known?.(count) ?? { ...NOTHING, kind: `${count} of unit ${id}` };
}

function times(count: number | null, factor: number): number | null {
  return count === null ? null : tidy(count * factor);
}

/** "kg", "lb", what else wger puts into a weight (no load), or null where no unit is written. */
export function weightUnit(unit: unknown): string | null {
  const id = unitId(unit);
  if (id === null) return null;
  return (Object.hasOwn(WEIGHT_UNITS, id) ? WEIGHT_UNITS[id] : undefined) ?? `unit ${id}`;
}

const WEIGHT_UNITS: Readonly<Record<string, string>> = {
  "1": "kg",
  "2": "lb",
  "3": "body weight",
  "4": "plates",
  "5": "km/h",
  "6": "mph",
};

/** Plates and speeds stand in the same field, but weigh nothing that is known; no unit may still be a load. */
export function isLoad(log: JsonFields): boolean {
  return ["kg", "lb", null].includes(weightUnit(log.weight_unit));
}

/** Some pages hold the unit itself in place of its number. */
function unitId(unit: unknown): string | null {
  return idOf(fieldsOf(unit)?.id ?? unit);
}
