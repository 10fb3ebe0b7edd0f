// Which loads can this lifter really set for an exercise? What the profile declares, else the increments of science 4.4.
// All loads are kilograms of one implement (one dumbbell, the bar with its plates, the stack), ascending, without doubles.
import type { EquipmentId, Exercise } from "@dorsal/content";
import { availableKit } from "./equipment.ts";
import { loadsOnBar } from "./plates-on-bar.ts";
import type { OwnedLoads, Profile } from "./profile.ts";

export interface SettableLoads {
  /** `loads` are lifted, `assistance` is help from a machine; a `band` has no known load; `none` is the body alone. */
  readonly kind: "loads" | "assistance" | "band" | "none";
  /** What carries the load or the band. */
  readonly by: EquipmentId | null;
  /** Empty for `band` and `none`. */
  readonly loadsKg: readonly number[];
}

interface Steps {
  readonly first: number;
  readonly step: number;
  readonly max: number;
}

/**
 * What carries the load of an alternative, in the order in which it is looked for, and the kilograms where the profile
 * declares none. Steps: science 4.4 (barbell 2.5, dumbbell 1-2, cable 2.5-5; the coarser one, so that no step is asked
 * that the lifter may lack). Bars, first loads and maxima, kettlebells, dip belt and household: design choice.
 */
const DEFAULT_STEPS = new Map<EquipmentId, Steps>([
  ["assisted_pullup_machine", { first: 5, step: 5, max: 100 }],
  ["pulldown_machine", { first: 5, step: 5, max: 150 }],
  ["row_machine", { first: 5, step: 5, max: 150 }],
  ["tbar_machine", { first: 5, step: 5, max: 150 }],
  ["reverse_fly_machine", { first: 5, step: 5, max: 100 }],
  ["cable", { first: 5, step: 5, max: 100 }],
  ["barbell", { first: 20, step: 2.5, max: 300 }],
  ["trap_bar", { first: 25, step: 2.5, max: 300 }],
  ["dip_belt", { first: 2.5, step: 2.5, max: 80 }],
  ["dumbbell", { first: 2, step: 2, max: 50 }],
  ["kettlebell", { first: 4, step: 4, max: 48 }],
  ["backpack", { first: 1, step: 1, max: 25 }],
  ["household_weights", { first: 1, step: 1, max: 20 }],
]);

/** What carries kilograms that a lifter can own: a wall carries none, and those of a band are not known. */
export const LOAD_CARRIERS: readonly EquipmentId[] = [...DEFAULT_STEPS.keys()];

export function ownedLoads(
  exercise: Pick<Exercise, "equipmentAnyOf" | "loadType">,
  profile: Pick<Profile, "equipment" | "household" | "loadsKg">,
): SettableLoads {
  const carrier = carrierOf(exercise, profile);
  if (carrier === null) return { kind: "none", by: null, loadsKg: [] };
  if (carrier === "band") return { kind: "band", by: "band", loadsKg: [] };
  const loadsKg = declaredOrDefault(carrier, profile.loadsKg[carrier]);
  if (exercise.loadType === "assisted")
    return { kind: "assistance", by: carrier, loadsKg: withNothing(loadsKg) };
  const isOptional = exercise.loadType === "bodyweight_plus";
  return { kind: "loads", by: carrier, loadsKg: isOptional ? withNothing(loadsKg) : loadsKg };
}

/** An exercise outside the kit (somebody else's gym, a free session) is read as its first alternative. */
function carrierOf(
  exercise: Pick<Exercise, "equipmentAnyOf" | "loadType">,
  profile: Pick<Profile, "equipment" | "household">,
): EquipmentId | null {
  if (exercise.loadType === "bodyweight") return null;
  const things = alternativeInKit(exercise, profile) ?? exercise.equipmentAnyOf[0] ?? [];
  if (exercise.loadType === "assisted")
    return things.find((t) => t === "assisted_pullup_machine" || t === "band") ?? null;
  if (things.includes("band")) return "band";
  return LOAD_CARRIERS.find((carrier) => things.includes(carrier)) ?? null;
}

function alternativeInKit(
  exercise: Pick<Exercise, "equipmentAnyOf">,
  profile: Pick<Profile, "equipment" | "household">,
): readonly EquipmentId[] | null {
  const kit = availableKit(profile);
  return exercise.equipmentAnyOf.find((needs) => needs.every((thing) => kit.has(thing))) ?? null;
}

/** Long racks hold sixty pairs. Design choice. */
export const MOST_LISTED = 200;

/** A week asks for the same loads hundreds of times, and what a profile declares does not change. */
const declaredLoads = new WeakMap<OwnedLoads, readonly number[]>();

function declaredOrDefault(carrier: EquipmentId, declared: OwnedLoads | undefined): readonly number[] {
  if (declared === undefined) return stepped(DEFAULT_STEPS.get(carrier));
  const known = declaredLoads.get(declared) ?? loadsOf(declared);
  declaredLoads.set(declared, known);
  return known;
}

/** Of lists that no profile may have any more, but that a log may hold, so many entries count. */
function loadsOf(declared: OwnedLoads): readonly number[] {
  if ("bar" in declared) return loadsOnBar(declared);
  if ("step" in declared) return stepped({ first: declared.step, step: declared.step, max: declared.max });
  return ascending(declared.slice(0, MOST_LISTED));
}

function stepped(steps: Steps | undefined): readonly number[] {
  if (steps === undefined) return [];
  const count = Math.floor((steps.max - steps.first) / steps.step + 1e-9) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => wholeGrams(steps.first + i * steps.step));
}

function withNothing(loadsKg: readonly number[]): readonly number[] {
  return ascending([0, ...loadsKg]);
}

function ascending(loadsKg: readonly number[]): readonly number[] {
  return [...new Set(loadsKg)].sort((a, b) => a - b);
}

/** Sums of steps like 0.1 kg stay printable. */
function wholeGrams(kg: number): number {
  return Math.round(kg * 1000) / 1000;
}
