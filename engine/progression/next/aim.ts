// What is today's visit to an exercise aiming at? One answer for the whole visit; each set then follows the set before it.
import type { Catalog, Exercise } from "@dorsal/content";
import { daysBetween } from "../../training/calendar.ts";
import type { PlanItem } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { LoadReason, SafetyReason } from "../../training/reason.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import type { PastLoad } from "../first/first-load.ts";
import type { PainLight } from "./pain-light.ts";

/** Repetitions from the bottom to the top. */
export type Range = readonly [number, number];

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
  /** Last calendar day with training of any kind: an exercise that rested while others went on is no break. */
  readonly lastTrained?: string;
  /** Sets of other exercises that a first load may be taken from, oldest first. */
  readonly past?: readonly PastLoad[];
}

export interface Aim {
  readonly sets: number;
  /** Kilograms on the dial; absent where there is none or it is still to be found. */
  readonly settingKg?: number | undefined;
  readonly reps?: Range | undefined;
  readonly targetReps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly reasons: readonly (LoadReason | SafetyReason)[];
}

/** Days that one exercise may rest beside other training without a loss. Design choice after science 4.6. */
const RESTED_BESIDE_TRAINING_DAYS = 28;

/** Days of break: since the last visit, deload or not, unless other training went on; 0 where nothing was done yet. */
export function daysOff({ exposures, lastTrained, today }: PrescribeAsk): number {
  const last = exposures.at(-1);
  if (last === undefined) return 0;
  const sinceVisit = Math.max(0, daysBetween(last.date, today));
  if (lastTrained === undefined || sinceVisit > RESTED_BESIDE_TRAINING_DAYS) return sinceVisit;
  return Math.min(sinceVisit, Math.max(0, daysBetween(lastTrained, today)));
}

export function isDeload({ item }: Pick<PrescribeAsk, "item">): boolean {
  return item.reasons.some(({ why }) => why === "deload");
}

/** Pain and a lighter week: nothing gets heavier today. */
export function isHeld(ask: PrescribeAsk): boolean {
  return ask.pain === "amber" || isDeload(ask);
}
