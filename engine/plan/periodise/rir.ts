// How many repetitions stay in reserve? The week's wave, one less for small movements, never below what safety asks.
// Floors: science 3.6 and 6.5, made hard by the rules of the plan.
import { impliedTags } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";
import type { PlanReason } from "../../training/reason.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { isAccessory, isBarbellRow, isHinge, isOverhead } from "../candidates/movement-kinds.ts";
import { isInactiveOlder } from "../candidates/safety-filter.ts";
import { type WeekRhythm, waveRir } from "./week-rhythm.ts";

type FloorCause = Extract<PlanReason, { why: "rir_floor" }>["because"];

export interface RirFloor {
  readonly rir: number;
  readonly because: FloorCause | null;
}

const LOWEST = 1; // no set of a plan goes to failure: it adds little and costs recovery (Refalo 2023, Robinson 2024)
const EASIEST_DELOAD = 4;
export const YOUTH_BELOW_YEARS = 18;

/** The strictest floor that applies to this lifter and exercise. */
export function rirFloor({ exercise, anchor }: Candidate, profile: Profile): RirFloor {
  const tags = impliedTags(profile.contraindications);
  const age = profile.ageYears;
  const floors: RirFloor[] = [{ rir: LOWEST, because: null }];
  const add = (when: boolean, rir: number, because: FloorCause) => {
    if (when) floors.push({ rir, because });
  };
  add(tags.has("hypertension_valsalva"), 3, "hypertension");
  add(tags.has("pregnancy_prone") || tags.has("pregnancy_supine"), 3, "pregnancy");
  add(age !== undefined && age < YOUTH_BELOW_YEARS, 2, "youth");
  add(isInactiveOlder(profile), 2, "inactive_older");
  add(anchor !== null, 2, "home_anchor");
  add(isHinge(exercise), 1, "hinge");
  add(isBarbellRow(exercise), 1, "barbell_row");
  add(isOverhead(exercise), 1, "overhead");
  add(profile.level === 1, 1, "level_1");
  return floors.reduce((strictest, floor) => (floor.rir > strictest.rir ? floor : strictest));
}

/** RIR in a loading week; undefined for time and distance. */
export function loadingRir(candidate: Candidate, profile: Profile, week: WeekRhythm): number | undefined {
  if (candidate.exercise.dose.unit !== "reps") return undefined;
  const wave = waveRir(profile.level, week) - (isAccessory(candidate.exercise) && profile.level > 1 ? 1 : 0);
  return Math.max(wave, rirFloor(candidate, profile).rir);
}

/** A deload keeps two more in reserve, four at most (science 3.12). */
export function deloadRir(loading: number | undefined): number | undefined {
  return loading === undefined ? undefined : Math.min(EASIEST_DELOAD, loading + 2);
}
