// What is asked of the lifter? Mesocycle, microcycle, session and item: the shape that app, terminal and API share.
import type { GripId, GroupId } from "@dorsal/content";
import type { Profile, Weekday } from "./profile.ts";
import type { Reason } from "./reason.ts";

/** `ramp` lighter sets before the first lift, `raise` pulse, `mobility` drills, `activation`, `work`, `stretch` at the end. */
export type ItemKind = "raise" | "mobility" | "activation" | "ramp" | "work" | "stretch";

export type Technique = "straight" | "superset" | "drop_set";

export interface PlanItem {
  /** Unique in the plan: "w1-mon-3". */
  readonly id: string;
  readonly exercise: string;
  readonly kind: ItemKind;
  readonly sets: number;
  readonly reps?: readonly [number, number];
  readonly seconds?: number;
  readonly metres?: number;
  readonly perSide: boolean;
  /** Repetitions in reserve, 0-5; absent for time and distance. */
  readonly rir?: number;
  readonly restS: number;
  /** Written 3-1-1-0: eccentric, stretched, concentric, shortened. */
  readonly tempo: string;
  readonly grip: GripId | null;
  readonly technique: Technique;
  /** Drops after the last set, each about 20 % lighter. */
  readonly drops?: number;
  /** Id of the partner item. */
  readonly supersetWith?: string;
  readonly startLoadKg?: number;
  readonly startAssistanceKg?: number;
  readonly reasons: readonly Reason[];
}

export interface PlannedSession {
  readonly day: Weekday;
  readonly date: string;
  /** Whole session by the time model of science 3.9, one decimal. */
  readonly minutes: number;
  readonly warmUp: readonly PlanItem[];
  readonly items: readonly PlanItem[];
  readonly coolDown: readonly PlanItem[];
}

export interface PlannedWeek {
  readonly number: number;
  readonly deload: boolean;
  readonly sessions: readonly PlannedSession[];
  readonly hardSets: Readonly<Record<GroupId, number>>;
  /** Mid-back sets to pressing sets; null where nothing is pressed. */
  readonly pullToPush: number | null;
}

/** The elastic rules, by the name that `unmet` uses. */
export type ElasticRule =
  | "weekly_minimum"
  | "productive_range"
  | "exposures"
  | "spacing_48h"
  | "vertical_horizontal_balance"
  | "pull_to_push"
  | "grip_variety"
  | "compound_first"
  | "superset_for_time"
  | "preference"
  | "stable_core"
  | "accessory_rotation"
  | "productive_rise"
  | "rir_wave"
  | "periodisation"
  | "empty_session";

/** What stood in the way of an elastic rule. Closed, so that each has words. */
export type BindingConstraint =
  | "minutes"
  | "spine_budget"
  | "session_cap"
  | "kit"
  | "level"
  | "contraindication"
  | "days"
  | "adjacent_days"
  | "weekly_rise"
  | "safety"
  | "deload"
  | "excluded_by_you"
  | "last_block"
  | "trade_off"
  | "weekly_cap"
  | "missed";

export interface Unmet {
  readonly week: number;
  readonly group?: GroupId;
  readonly rule: ElasticRule;
  readonly wanted: number | string;
  readonly got: number | string;
  /** The binding constraint: why it could not be had. */
  readonly why: BindingConstraint;
  /** The session's date, where the rule is about one session. */
  readonly date?: string;
}

export interface Excluded {
  readonly exercise: string;
  readonly why: "equipment" | "contraindication" | "level" | "excluded_by_you" | "not_yet_earned" | "safety";
  /** The tag, the missing thing or the test that would unlock it. */
  readonly detail: string;
}

export interface Plan {
  readonly profile: Profile;
  readonly weeks: readonly PlannedWeek[];
  readonly unmet: readonly Unmet[];
  readonly excluded: readonly Excluded[];
  readonly cost: Readonly<Record<string, number>>;
  readonly notes: readonly Reason[];
}
