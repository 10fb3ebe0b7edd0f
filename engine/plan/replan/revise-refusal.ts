// When can a plan not be changed as asked? A closed list; each refusal names the numbers a sentence needs.
import type { GroupId } from "@dorsal/content";
import type { BindingConstraint, Excluded } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";

export type ReviseRefusal =
  /** Nothing of the plan is left from that day on. */
  | { readonly why: "plan_over"; readonly lastDate: string }
  | { readonly why: "nothing_changes" }
  | { readonly why: "exercise_unknown"; readonly exercise: string }
  /** A drill or a stretch: it prepares, it is no work. */
  | { readonly why: "not_for_work"; readonly exercise: string }
  | { readonly why: "not_in_plan"; readonly exercise: string }
  | { readonly why: "already_in_session"; readonly exercise: string; readonly weekday: Weekday }
  /** Without it nothing would be left to do on that day. */
  | { readonly why: "only_exercise"; readonly exercise: string; readonly weekday: Weekday }
  | { readonly why: "no_session_that_day"; readonly weekday: Weekday }
  | {
      readonly why: "not_for_you";
      readonly exercise: string;
      readonly because: Excluded["why"];
      readonly detail: string;
    }
  | { readonly why: "sets_out_of_range"; readonly sets: number; readonly min: number; readonly max: number }
  | {
      readonly why: "reps_out_of_range";
      readonly exercise: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly why: "counts_no_reps"; readonly exercise: string }
  /** It hurt too much to come back until it is said to be fine. */
  | { readonly why: "still_hurts"; readonly exercise: string }
  /** Not one set of it is left once every rule holds. */
  | { readonly why: "no_room_for_exercise"; readonly exercise: string; readonly rule: BindingConstraint }
  | { readonly why: "no_room_for_group"; readonly group: GroupId; readonly rule: BindingConstraint }
  /** Hinges and unsupported rows need a day between them. */
  | { readonly why: "days_too_close"; readonly exercise: string; readonly other: string }
  | { readonly why: "week_not_open"; readonly week: number }
  | { readonly why: "nothing_to_lighten"; readonly week: number }
  | { readonly why: "deload_too_soon"; readonly week: number; readonly last: number; readonly apart: number }
  | { readonly why: "days_out_of_range"; readonly days: number; readonly min: number; readonly max: number };
