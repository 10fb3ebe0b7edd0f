// What does the lifter turn to make a set harder? Kilograms on an implement, or kilograms of help from a machine.
// On a dial both are one scale: the system load, which is what the muscles move. Bands and the bare body have no dial.
import type { Exercise } from "@dorsal/content";
import { ownedLoads } from "../training/owned-loads.ts";
import type { Profile } from "../training/profile.ts";
import { nextOwned, previousOwned, roundToOwned } from "../training/round-load.ts";
import type { SetFacts } from "../training/set.ts";

export interface Dial {
  readonly unit: "loadKg" | "assistanceKg";
  readonly ownedKg: readonly number[];
  /** Part of the body that is moved along; 0 where only the implement moves. */
  readonly bodyKg: number;
  /** The lifter said which loads there are; else `ownedKg` are those that are usual. */
  readonly isDeclared: boolean;
}

/** Stands in for an unknown body mass only where percentages become steps; never shown. Design choice. */
const UNKNOWN_BODY_MASS_KG = 75;

export function dialOf(
  exercise: Pick<Exercise, "equipmentAnyOf" | "loadType" | "bodyweightFraction">,
  profile: Pick<Profile, "equipment" | "household" | "loadsKg" | "bodyMassKg">,
): Dial | null {
  const owned = ownedLoads(exercise, profile);
  if (owned.loadsKg.length === 0) return null;
  const bodyKg = (exercise.bodyweightFraction ?? 0) * (profile.bodyMassKg ?? UNKNOWN_BODY_MASS_KG);
  const isDeclared = owned.by !== null && profile.loadsKg[owned.by] !== undefined;
  const unit = owned.kind === "assistance" ? "assistanceKg" : "loadKg";
  return { unit, ownedKg: owned.loadsKg, bodyKg, isDeclared };
}

/** With more help than body something is still moved: estimates stay defined. Design choice. */
const LEAST_SYSTEM_KG = 1;

export function systemKg(dial: Dial, settingKg: number): number {
  if (dial.unit === "loadKg") return dial.bodyKg + settingKg;
  return Math.max(LEAST_SYSTEM_KG, dial.bodyKg - settingKg);
}

/** Unrounded; never below nothing. */
export function rawSetting(dial: Dial, wantedSystemKg: number): number {
  const kg = dial.unit === "assistanceKg" ? dial.bodyKg - wantedSystemKg : wantedSystemKg - dial.bodyKg;
  return Math.max(0, kg);
}

/** The owned setting for a system load: the nearest, or the nearest that is not harder. Help mirrors load, at the middle too. */
export function settingFor(dial: Dial, wantedSystemKg: number, rounding: "not_harder" | "nearest"): number {
  const wantedKg = rawSetting(dial, wantedSystemKg);
  const mode = rounding === "nearest" ? "nearest" : "down";
  if (dial.unit === "loadKg") return roundToOwned(wantedKg, dial.ownedKg, mode);
  const mirrored = roundToOwned(
    -wantedKg,
    dial.ownedKg.map((kg) => -kg),
    mode,
  );
  return Math.abs(mirrored);
}

/** The next harder setting; null at the end of the dial. */
export function harderSetting(dial: Dial, settingKg: number): number | null {
  return dial.unit === "assistanceKg"
    ? previousOwned(settingKg, dial.ownedKg)
    : nextOwned(settingKg, dial.ownedKg);
}

export function easierSetting(dial: Dial, settingKg: number): number | null {
  return dial.unit === "assistanceKg"
    ? nextOwned(settingKg, dial.ownedKg)
    : previousOwned(settingKg, dial.ownedKg);
}

/** What pounds lose when they are written down in kilograms; less than half of the lightest plate. Design choice. */
const SAME_LOAD_KG = 0.05;

/**
 * Where the dial stood in a set; a weighted exercise without a weight stood at nothing, but with help not on the dial.
 * 20.41 kg is the owned 45 lb.
 */
export function settingOf(dial: Dial, set: SetFacts): number | null {
  const isBare = dial.bodyKg > 0 && dial.unit === "loadKg" && !set.assistanceKg && set.band === undefined;
  const settingKg = set[dial.unit] ?? (isBare ? 0 : null);
  if (settingKg === null) return null;
  const owned = dial.ownedKg[firstFrom(dial.ownedKg, settingKg - SAME_LOAD_KG)];
  return owned !== undefined && owned <= settingKg + SAME_LOAD_KG ? owned : settingKg;
}

/** Index of the first owned load of at least this much: `ownedKg` ascends, and a log asks thousands of times. */
function firstFrom(ownedKg: readonly number[], leastKg: number): number {
  let [low, high] = [0, ownedKg.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ownedKg[middle] ?? 0) < leastKg) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether it can be set: what was lifted elsewhere, or sold since, cannot, where the lifter said what is there. */
export function isSettable({ ownedKg, isDeclared }: Dial, settingKg: number): boolean {
  return !isDeclared || ownedKg.includes(settingKg);
}

export function asFacts(
  dial: Dial,
  settingKg: number,
): { readonly loadKg: number } | { readonly assistanceKg: number } {
  return dial.unit === "assistanceKg" ? { assistanceKg: settingKg } : { loadKg: settingKg };
}
