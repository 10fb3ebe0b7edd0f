// What is today's visit to an exercise aiming at? One answer for the whole visit; each set then follows the set before it.
import type { Catalog, Exercise } from "@dorsal/content";
import { FEVER_FREE_DAYS, type IllnessGap } from "../../recovery/illness-gap.ts";
import type { Readiness } from "../../recovery/readiness.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { PlanItem } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { Reason } from "../../training/reason.ts";
import type { BandStrength, Exposure, SetFacts, SetForecast } from "../../training/set.ts";
import type { PastLoad } from "../first/first-load.ts";
import type { LifterKnowledge } from "../learned/lifter-knowledge.ts";
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
  /** What the log has taught: loads that are read off a curve then follow the lifter's own. */
  readonly knowledge?: LifterKnowledge;
  /** From today's check-in; it only trims. */
  readonly readiness?: Pick<Readiness, "loadFactor" | "fewerSets" | "moreRir">;
  /** An illness within the days off. */
  readonly illness?: Pick<IllnessGap, "days" | "feverFreeDays">;
  /** Sessions of any kind since a break of more than two weeks: 0 where today's is the first. */
  readonly sessionsSinceBreak?: number;
  /** The week has room for one set more in every group that the exercise trains; without it no set is added. */
  readonly roomForSet?: boolean;
  /** The last set may go to failure to learn what "in reserve" means; where that is unsafe it is left out. */
  readonly calibrate?: boolean;
  /** Ramp sets of today's first lift: easy ones overrule the check-in. */
  readonly rampToday?: readonly SetFacts[];
  /** What is likely to happen at a system load; by what is learned where this is absent. */
  readonly forecastOf?: (systemKg: number) => SetForecast | null;
}

export interface Aim {
  readonly sets: number;
  /** Kilograms on the dial; absent where there is none or it is still to be found. */
  readonly settingKg?: number | undefined;
  readonly reps?: Range | undefined;
  readonly targetReps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  /** Where it is not the plan's. */
  readonly rir?: number | undefined;
  readonly angleDeg?: number | undefined;
  readonly feetUp?: true | undefined;
  readonly band?: BandStrength | undefined;
  readonly reasons: readonly Reason[];
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

/** What stands against anything heavier today: pain, or a fever that is hardly over. Science 4.6, 6.3. */
export function holdReason({ pain, illness }: Pick<PrescribeAsk, "pain" | "illness">): Reason | null {
  if (pain === "amber") return { why: "pain_hold" };
  const feverFreeDays = illness?.feverFreeDays ?? FEVER_FREE_DAYS;
  return feverFreeDays < FEVER_FREE_DAYS ? { why: "wait_after_fever", days: FEVER_FREE_DAYS } : null;
}

/** Pain, fever and a lighter week: nothing gets heavier today. */
export function isHeld(ask: PrescribeAsk): boolean {
  return isDeload(ask) || holdReason(ask) !== null;
}

/** The reserve that the set is to leave: the plan's, or more on a tired day. */
export function askedRir({ item }: Pick<PrescribeAsk, "item">, aim: Aim): number | undefined {
  return aim.rir ?? item.rir;
}
