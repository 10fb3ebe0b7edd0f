// What is today's visit to an exercise aiming at? One answer for the whole visit; each set then follows the set before it.
import type { Catalog, Exercise } from "@dorsal/content";
import { daysBetween } from "../../training/calendar.ts";
import type { PlanItem } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { LoadReason, SafetyReason } from "../../training/reason.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import type { PastLoad } from "../first/first-load.ts";
import type { PainLight } from "./pain-light.ts";

export interface PrescribeAsk {
  readonly item: PlanItem;
  readonly exercise: Exercise;
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** Finished visits to this exercise, oldest first. */
  readonly exposures: readonly Exposure[];
  /** Sets of this item done today, in order; for a ramp item its ramp sets. */
  readonly doneToday: readonly SetFacts[];
  /** Calendar day. */
  readonly today: string;
  readonly pain?: PainLight;
  /** Sets of other exercises that a first load may be taken from, oldest first. */
  readonly past?: readonly PastLoad[];
}

export interface Aim {
  readonly sets: number;
  /** Kilograms on the dial; absent where there is none or it is still to be found. */
  readonly settingKg?: number | undefined;
  readonly reps?: readonly [number, number] | undefined;
  readonly targetReps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly reasons: readonly (LoadReason | SafetyReason)[];
}

/** Days since the last visit, deload or not; 0 where there was none. */
export function daysOff({ exposures, today }: PrescribeAsk): number {
  const last = exposures.at(-1);
  return last === undefined ? 0 : Math.max(0, daysBetween(last.date, today));
}

export function isDeload({ item }: Pick<PrescribeAsk, "item">): boolean {
  return item.reasons.some(({ why }) => why === "deload");
}

/** Pain and a lighter week: nothing gets heavier today. */
export function isHeld(ask: PrescribeAsk): boolean {
  return ask.pain === "amber" || isDeload(ask);
}
