// In which unit is this a usual load? In pounds a bar weighs 45, plates come in pairs of 45, 25, 10, 5 and 2.5, and nearly
// everything is a multiple of 5; in kilograms a bar weighs 20 and steps are 2.5, 2 or 1.25. A crooked number such as
// 6.80388555 was turned from the one into the other: 15 lb, so the file counts in kilograms. Tried on ten real logs.

import { detached } from "../text/detached.ts";
import { KG_PER_LB } from "../values/units.ts";
import type { LoadUnit } from "./written-set.ts";

/** What the load of an exercise is made of: plates on a bar, a pair of dumbbells, a stack or what not. */
export type BarKind = "bar" | "dumbbell" | "other" | "unknown";

const BAR =
  /barbell|\bbar\b|langhantel|\bbarre\b|\bbarra\b|bilanciere|halter|sztang|deadlift|\bsquats?\b|bench press|kreuzheben/i;
const DUMBBELL = /dumbbell|kurzhantel|haltère|mancuern|manubri|dambıl|hantle/i;
const NO_BAR = /machine|cable|kettlebell|band|smith|goblet|bodyweight|maschine|leverage|single|one.arm|curl/i;

const known = new Map<string, BarKind>();
const MOST_KNOWN = 10_000;

export function barKind(exercise: string): BarKind {
  let kind = known.get(exercise);
  if (kind === undefined) {
    kind = kindOf(exercise);
    if (known.size < MOST_KNOWN) known.set(detached(exercise), kind);
  }
  return kind;
}

const KG_BAR = 20;
const LB_BAR = 45;
/** Above it a bar in kilograms is rare, one in pounds is not. */
const BROAD_BAR = 160;
/** Heavier than nearly everybody's bar in kilograms, and a good one in pounds. */
const HEAVY_BAR = 250;
/** Small dumbbells of 2.5, 7.5 and 12.5 are made in both units. */
const SMALL = 15;
/** Of dumbbells in steps of two kilograms, the first that no set in pounds has (8 and 12 lb are common). */
const SMALLEST_EVEN = 14;

function kindOf(exercise: string): BarKind {
  if (DUMBBELL.test(exercise)) return "dumbbell";
  return BAR.test(exercise) && !NO_BAR.test(exercise) ? "bar" : "other";
}

/** Null where it is usual in both or in neither. */
export function unitOfLoad(load: number, kind: BarKind): LoadUnit | null {
  if (!isMultiple(load, 0.25)) return converted(load);
  if (isMultiple(load, 5)) return kind === "bar" || kind === "unknown" ? unitOfBar(load, kind) : null;
  // In pounds dumbbells come in fives; 14, 16, 18, 22 are kilograms.
  if (kind === "dumbbell" && load >= SMALLEST_EVEN && isMultiple(load, 2)) return "kg";
  if (load <= SMALL) return null;
  // 22.5 and 61.25; 57 for 57.5, where somebody saves the typing.
  return isMultiple(load, 1.25) || isMultiple(load - 2, 5) ? "kg" : null;
}

function unitOfBar(load: number, kind: "bar" | "unknown"): LoadUnit | null {
  // Without a name only a bar with pairs of 25 or 45 lb speaks: 45, 95, 135, 185, 225 ...
  if (kind === "unknown") return isMultiple(load - LB_BAR, 50) || isMultiple(load - LB_BAR, 90) ? "lb" : null;
  if (load > HEAVY_BAR) return "lb";
  if (load < LB_BAR) return load >= KG_BAR ? "kg" : null;
  if (!isMultiple(load, 10)) return "lb";
  return load > BROAD_BAR ? null : "kg";
}

/** 25, 35, 45: in both units, but who trains in kilograms uses crooked loads beside them. */
export function isOddFive(load: number): boolean {
  return load > SMALL && isMultiple(load, 5) && !isMultiple(load, 10);
}

/** A whole step of the one unit, written in the other: 6.80388555 is 15 lb in kilograms, 154.32 is 70 kg in pounds. */
function converted(load: number): LoadUnit | null {
  if (isMultiple(load / KG_PER_LB, 2.5)) return "kg";
  return isMultiple(load * KG_PER_LB, 2.5) ? "lb" : null;
}

/** As exact as a number with two decimals can be after it was converted. */
const NEARLY = 0.012;

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value - Math.round(value / of) * of) < NEARLY;
}
