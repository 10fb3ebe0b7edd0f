// Why was it chosen? A closed union: each kind of reason names its numbers; words for people live in `words`.
import type { ContraindicationTag, GroupId } from "@dorsal/content";
import type { Goal } from "./profile.ts";
import type { SetFlag } from "./set.ts";

/** Reasons that the planner gives for items and in notes. */
export type PlanReason =
  | { readonly why: "covers_group"; readonly group: GroupId; readonly sets: number; readonly weekly: number }
  | { readonly why: "compound_first" }
  | { readonly why: "balances_pushing"; readonly ratio: number }
  | {
      readonly why: "balances_directions";
      readonly direction: "vertical" | "horizontal";
      readonly percent: number;
    }
  | { readonly why: "only_choice_for_kit"; readonly group: GroupId }
  | { readonly why: "you_prefer" }
  | { readonly why: "kept_from_last_block" }
  | { readonly why: "core_of_the_block"; readonly weeks: number }
  | { readonly why: "rotated_accessory"; readonly replaces: string }
  | { readonly why: "ladder_rung"; readonly maxPullUps: number }
  | { readonly why: "goal_reps"; readonly goal: Goal; readonly lo: number; readonly hi: number }
  | { readonly why: "rir_wave"; readonly rir: number }
  | {
      readonly why: "rir_floor";
      readonly rir: number;
      readonly because:
        | "level_1"
        | "hinge"
        | "barbell_row"
        | "overhead"
        | "hypertension"
        | "pregnancy"
        | "youth"
        | "home_anchor"
        | "inactive_older";
    }
  | {
      readonly why: "rest_for";
      readonly kind: "heavy" | "compound" | "accessory" | "scapular" | "carry";
      readonly restS: number;
    }
  | { readonly why: "superset_saves"; readonly minutes: number }
  | { readonly why: "drop_set_saves"; readonly drops: number }
  | { readonly why: "ramp_to_first_lift"; readonly of: string }
  | { readonly why: "raises_pulse" }
  | { readonly why: "mobilises_for"; readonly pattern: string }
  | { readonly why: "activates_for"; readonly pattern: string }
  | { readonly why: "eases_out"; readonly pattern: string }
  | { readonly why: "deload"; readonly after: number }
  | { readonly why: "heavy_day" | "moderate_day" | "light_day" }
  | { readonly why: "linear_progress" | "double_progression" | "undulating" | "blocks" }
  | { readonly why: "negatives_first_dose"; readonly max: number }
  | { readonly why: "reintroduced_as_test"; readonly tag: ContraindicationTag; readonly week: number };

/** Safety words that stay visible: each contraindication, household anchor and age rule has one. */
export type SafetyReason =
  | { readonly why: "breathe_out" }
  | { readonly why: "anchor_checklist"; readonly anchor: "door" | "table" | "bar" }
  | { readonly why: "no_long_holds"; readonly seconds: number }
  | { readonly why: "pain_light" }
  | { readonly why: "caution"; readonly tag: ContraindicationTag }
  | { readonly why: "tag_effect"; readonly tag: ContraindicationTag; readonly effect: string }
  | { readonly why: "low_back_gate"; readonly holdS: number; readonly fromWeek: number }
  | { readonly why: "overhead_paused"; readonly weeks: number }
  | { readonly why: "no_dead_hang_bottom" }
  | { readonly why: "technique_first" }
  | {
      readonly why: "supported_and_slower_start";
      /** How much lighter a first load is. */
      readonly percent?: number;
      /** Nothing that the lower back holds up alone. */
      readonly supported?: true;
      /** Seconds of easy movement before anything else. */
      readonly warmUpS?: number;
    }
  | { readonly why: "pick_up_and_put_down" }
  | { readonly why: "clinician_clearance" };

/** Reasons about the plan as a whole. */
export type NoteReason =
  | { readonly why: "nothing_scheduled_floor"; readonly group: GroupId }
  | { readonly why: "no_vertical_pull_without_bar" }
  | {
      readonly why: "small_plan";
      readonly because: "minutes" | "days" | "kit" | "contraindications" | "level" | "excluded_by_you";
    }
  | {
      readonly why: "no_rung_of_the_ladder";
      readonly because: "kit" | "contraindications" | "level" | "excluded_by_you";
    }
  | { readonly why: "start_low_raise_slowly"; readonly percent: number }
  | { readonly why: "balance_is_a_heuristic" }
  | { readonly why: "shorter_than_asked"; readonly minutes: number; readonly needed: number }
  | { readonly why: "posture_expectation" }
  | { readonly why: "volume_is_extrapolated" }
  | { readonly why: "next_deload"; readonly week: number }
  | { readonly why: "no_deload_for_novices" };

/** Reasons of the coach's first and next word. */
export type LoadReason =
  | {
      readonly why: "first_load_prior";
      readonly fraction: number;
      readonly bodyMassKg: number;
      readonly ageFactor: number;
    }
  | { readonly why: "first_load_sibling"; readonly from: string; readonly ratio: number }
  | { readonly why: "first_load_history"; readonly loadKg: number; readonly reps: number }
  | { readonly why: "calibrate_by_feel"; readonly rir: number }
  | { readonly why: "calibrate_help_by_feel"; readonly rir: number }
  | { readonly why: "choose_band_by_feel"; readonly rir: number }
  /** What is lightest, or helps most, is still far harder than the guess: no number is asked. */
  | {
      readonly why: "easiest_too_hard";
      readonly of: "load" | "help";
      readonly easiestKg: number;
      readonly guessKg: number;
    }
  | { readonly why: "youth_unloaded" }
  | { readonly why: "rounded_to_owned"; readonly fromKg: number; readonly toKg: number }
  | {
      readonly why: "all_sets_at_top";
      readonly reps: number;
      readonly rir: number | null;
      readonly incrementKg: number;
    }
  | { readonly why: "reps_short"; readonly missed: number; readonly decreaseKg: number }
  | {
      readonly why: "reserve_to_spare";
      readonly of: "load" | "help";
      readonly rir: number;
      readonly asked: number;
      readonly kg: number;
    }
  | { readonly why: "hold_and_add_rep"; readonly targetReps: number }
  | { readonly why: "aim_for_reps"; readonly targetReps: number }
  | { readonly why: "lighter_day_passed"; readonly loadKg: number }
  | { readonly why: "widen_reps_first"; readonly hi: number; readonly stepPercent: number }
  | { readonly why: "add_set_before_load"; readonly sets: number }
  | { readonly why: "easier_than_asked"; readonly spareReps: number; readonly percent: number }
  | { readonly why: "harder_than_asked"; readonly shortReps: number; readonly percent: number }
  | { readonly why: "as_asked" }
  | { readonly why: "as_planned" }
  | { readonly why: "top_of_owned"; readonly loadKg: number }
  | { readonly why: "weekly_cap"; readonly percent: number }
  | { readonly why: "after_break"; readonly days: number; readonly factor: number }
  | { readonly why: "pain_hold" }
  | { readonly why: "deload_same_load" }
  | { readonly why: "assistance_for"; readonly reps: number; readonly rir: number }
  | { readonly why: "less_help"; readonly reps: number; readonly rir: number | null; readonly kg: number }
  | { readonly why: "more_help"; readonly missed: number; readonly kg: number }
  | { readonly why: "first_load_from_pull_ups"; readonly maxPullUps: number }
  | { readonly why: "next_rung"; readonly exercise: string }
  | { readonly why: "easier_rung"; readonly exercise: string }
  | { readonly why: "harder_band" }
  | { readonly why: "easier_band" }
  | { readonly why: "less_band_help" }
  | { readonly why: "more_band_help" }
  | { readonly why: "hold_longer"; readonly seconds: number }
  | { readonly why: "go_farther"; readonly metres: number }
  | {
      readonly why: "longest_reached";
      readonly unit: "seconds" | "metres";
      readonly amount: number;
      readonly incrementKg: number;
    }
  | { readonly why: "climbing_back"; readonly percent: number }
  | { readonly why: "fewer_sets_after_break"; readonly sets: number }
  | { readonly why: "readiness_lighter"; readonly percent: number }
  | { readonly why: "readiness_fewer_sets"; readonly sets: number }
  | { readonly why: "readiness_more_reserve"; readonly rir: number }
  | { readonly why: "warm_up_overrides" }
  | { readonly why: "flagged_set"; readonly flag: SetFlag; readonly decreaseKg: number }
  | {
      readonly why: "learned_strength";
      readonly e1rmKg: number;
      readonly lo80Kg: number;
      readonly hi80Kg: number;
    }
  | { readonly why: "uncertain_so_lighter"; readonly percent: number }
  | { readonly why: "own_rep_curve"; readonly percentPerRep: number }
  | { readonly why: "reserve_corrected"; readonly reps: number }
  | { readonly why: "calibrate_reserve" }
  | { readonly why: "after_illness"; readonly days: number; readonly factor: number }
  | { readonly why: "wait_after_fever"; readonly days: number }
  | { readonly why: "slower_after_65"; readonly factor: number }
  | { readonly why: "no_negatives_yet"; readonly visits: number }
  | { readonly why: "lean_further"; readonly angleDeg: number }
  | { readonly why: "lean_less"; readonly angleDeg: number }
  | { readonly why: "raise_feet" }
  | { readonly why: "set_not_believed"; readonly date: string }
  | { readonly why: "in_block"; readonly of: "volume" | "load" | "peak" };

/** What the log shows that a change of the plan answers. Each is a proposal's reason; nobody's plan changes by itself. */
export type SignalReason =
  | {
      readonly why: "strength_flat";
      readonly exercise: string;
      readonly visits: number;
      readonly percent: number;
    }
  | { readonly why: "strength_falling"; readonly percentPerWeek: number; readonly weeks: number }
  | { readonly why: "effort_above_plan"; readonly points: number }
  | { readonly why: "readiness_low"; readonly low: number; readonly of: number }
  | { readonly why: "soreness_high"; readonly times: number }
  | { readonly why: "weeks_of_loading"; readonly weeks: number }
  | { readonly why: "adherence"; readonly percent: number; readonly weeks: number }
  | { readonly why: "sessions_missed"; readonly sessions: number }
  | { readonly why: "group_has_room"; readonly group: GroupId; readonly sets: number; readonly high: number }
  | { readonly why: "group_over_range"; readonly group: GroupId; readonly sets: number; readonly cap: number }
  | { readonly why: "group_sore"; readonly group: GroupId; readonly times: number }
  | { readonly why: "group_progresses"; readonly group: GroupId; readonly percent: number }
  | { readonly why: "pain_red_twice"; readonly exercise: string }
  | { readonly why: "pain_rising"; readonly exercise: string }
  | { readonly why: "reserve_unchecked"; readonly weeks: number }
  | { readonly why: "answer_tried"; readonly step: PlateauStep }
  | { readonly why: "mesocycle_done"; readonly sessions: number; readonly of: number };

/** The ladder of answers to a plateau, in this order. Science 4.4. */
export const PLATEAU_STEPS = ["reserve_honesty", "more_sets", "rep_range", "variation", "deload"] as const;
export type PlateauStep = (typeof PLATEAU_STEPS)[number];

export type Reason = PlanReason | SafetyReason | NoteReason | LoadReason | SignalReason;
