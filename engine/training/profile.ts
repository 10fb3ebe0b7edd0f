// Who trains, with what, how often? The one shape of a profile; files, forms and the API are parsed into it.
import type { ContraindicationTag, EquipmentId, Level } from "@dorsal/content";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const GOALS = ["general", "size", "strength", "posture", "first_pull_up"] as const;
export type Goal = (typeof GOALS)[number];

export const SEXES = ["f", "m", "unspecified"] as const;
export type Sex = (typeof SEXES)[number];

/** The loads a lifter owns for one kind of equipment, kilograms. */
export type OwnedLoads =
  | readonly number[]
  | { readonly bar: number; readonly plates: readonly number[] }
  | { readonly step: number; readonly max: number };

export type LoadsKg = Readonly<Partial<Record<EquipmentId, OwnedLoads>>>;

/** A parsed profile: every default filled in, every list sorted and free of doubles. */
export interface Profile {
  readonly level: Level;
  readonly goal: Goal;
  readonly days: readonly Weekday[];
  readonly minutes: number;
  readonly weeks: number;
  /** ISO calendar day of the first week's Monday or later day; week 1 starts here. */
  readonly startDate: string;
  readonly equipment: readonly EquipmentId[];
  readonly household: boolean;
  readonly loadsKg: LoadsKg;
  readonly contraindications: readonly ContraindicationTag[];
  readonly exclude: readonly string[];
  readonly prefer: readonly string[];
  readonly dislike: readonly string[];
  readonly bodyMassKg?: number;
  readonly ageYears?: number;
  readonly sex: Sex;
  readonly maxPullUps?: number;
  readonly extensorHoldS?: number;
  readonly pushSetsElsewhere: number;
  readonly lastBlock: readonly string[];
  readonly seed: number;
}

/** One thing wrong with a profile, with the path of the value ("loadsKg.dumbbell[2]"). */
export interface ProfileProblem {
  readonly path: string;
  readonly why:
    | "unknown_key"
    | "missing"
    | "wrong_type"
    | "out_of_range"
    | "not_allowed"
    | "unknown_exercise"
    | "carries_no_load"
    | "contradiction"
    | "under_13";
  /** What was found, shortened; what would be right. */
  readonly found?: string;
  readonly expected?: string;
}
