// What may be changed about a plan that is under way, and what did the change do? A person says it, or accepts it as a
// proposal; the past of the plan stays as it was.
import type { ContraindicationTag, EquipmentId, GroupId, Level } from "@dorsal/content";
import type { Goal, LoadsKg, Weekday } from "./profile.ts";

export const SWAP_CAUSES = ["pain", "equipment", "dislike", "stall", "choice"] as const;
export type SwapCause = (typeof SWAP_CAUSES)[number];

/** By hand, exercise by exercise: nothing else moves unless a safety rule asks for it. */
export type HandEdit =
  | { readonly kind: "swap_exercise"; readonly from: string; readonly to: string; readonly why: SwapCause }
  | { readonly kind: "remove_exercise"; readonly exercise: string; readonly why: SwapCause }
  | {
      readonly kind: "add_exercise";
      readonly exercise: string;
      readonly day: Weekday;
      readonly sets: number;
    }
  /** `day` absent: on every day that has the exercise. */
  | {
      readonly kind: "set_sets";
      readonly exercise: string;
      readonly day?: Weekday;
      readonly sets: number;
    }
  | {
      readonly kind: "shift_reps";
      readonly exercise: string;
      readonly reps: readonly [number, number];
    }
  /** Weekly hard sets of a group, more or fewer, spread over the exercises that train it. */
  | { readonly kind: "change_volume"; readonly group: GroupId; readonly by: number }
  | { readonly kind: "deload_week"; readonly week: number };

/** The circumstances changed: the rest of the mesocycle is designed anew, and keeps what can be kept. */
export type CircumstanceChange =
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "minutes"; readonly minutes: number }
  | {
      readonly kind: "kit";
      readonly equipment: readonly EquipmentId[];
      readonly household: boolean;
      readonly loadsKg: LoadsKg;
    }
  | { readonly kind: "limits"; readonly contraindications: readonly ContraindicationTag[] }
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "goal"; readonly goal: Goal }
  | {
      readonly kind: "wishes";
      readonly prefer: readonly string[];
      readonly dislike: readonly string[];
      readonly exclude: readonly string[];
    }
  /** Sessions were missed: the plan goes on from `resumeDate` without catching up at once. */
  | { readonly kind: "missed"; readonly sessions: number; readonly resumeDate: string };

export type PlanChange = HandEdit | CircumstanceChange;

/** A change is taken back: the rest of the plan is as it was before it, as far as the rules still allow. */
export interface UndoneChange {
  readonly kind: "undo";
  /** The revision that is taken back, and what it had changed. */
  readonly revisionId: string;
  readonly undone: PlanChange;
}

/** What is different from `fromDate` on. Exercises by id; sets are those of one whole week, the first that differs. */
export type PlanDifference =
  | {
      readonly kind: "exercise_added";
      readonly exercise: string;
      readonly weekday: Weekday;
      readonly sets: number;
      readonly why: DifferenceCause;
    }
  | {
      readonly kind: "exercise_removed";
      readonly exercise: string;
      readonly weekday: Weekday;
      readonly sets: number;
      readonly why: DifferenceCause;
    }
  | {
      readonly kind: "exercise_swapped";
      readonly from: string;
      readonly to: string;
      readonly weekday: Weekday;
      readonly why: DifferenceCause;
    }
  | {
      readonly kind: "sets_changed";
      readonly exercise: string;
      readonly weekday: Weekday;
      readonly from: number;
      readonly to: number;
      readonly why: DifferenceCause;
    }
  | {
      readonly kind: "reps_changed";
      readonly exercise: string;
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly why: DifferenceCause;
    }
  /** Same exercise and sets, asked for in another way. */
  | {
      readonly kind: "details_changed";
      readonly exercise: string;
      readonly details: readonly ItemDetail[];
      readonly why: DifferenceCause;
    }
  | { readonly kind: "day_added" | "day_removed"; readonly weekday: Weekday; readonly why: DifferenceCause }
  | { readonly kind: "deload_moved"; readonly fromWeek: number | null; readonly toWeek: number | null }
  | { readonly kind: "weeks_changed"; readonly from: number; readonly to: number };

export const ITEM_DETAILS = ["reserve", "duration", "rest", "grip", "technique", "start_load"] as const;
export type ItemDetail = (typeof ITEM_DETAILS)[number];

/** `asked`: the change itself; the rest follows from a rule of the plan. */
export type DifferenceCause =
  | "asked"
  | "kit"
  | "limits"
  | "level"
  | "minutes"
  | "days"
  | "safety"
  | "balance"
  | "spine_budget"
  | "session_cap"
  | "weekly_rise";
