// How is a reason written? One variant for each `why`, with its numbers.
import {
  type LoadReason,
  type NoteReason,
  PLATEAU_STEPS,
  type PlanReason,
  type Reason,
  type SafetyReason,
  type SignalReason,
} from "../reason.ts";
import { SET_FLAGS } from "../set.ts";
import {
  choice,
  day,
  either,
  integer,
  named,
  nullable,
  number,
  optional,
  type Schema,
  text,
} from "./json-schema.ts";
import { type Variants, variants } from "./variants.ts";
import { contraindication, goal, group } from "./vocabulary.ts";

const kg = () => number({ description: "kg" });
const percent = () => number({ description: "percent" });
const exerciseId = () => text();

function planReasons(): Variants<PlanReason, "why"> {
  return {
    covers_group: { group: group(), sets: number(), weekly: number() },
    compound_first: {},
    balances_pushing: { ratio: number() },
    balances_directions: { direction: choice(["vertical", "horizontal"]), percent: percent() },
    only_choice_for_kit: { group: group() },
    you_prefer: {},
    kept_from_last_block: {},
    core_of_the_block: { weeks: integer() },
    rotated_accessory: { replaces: exerciseId() },
    ladder_rung: { maxPullUps: integer() },
    goal_reps: { goal: goal(), lo: integer(), hi: integer() },
    rir_wave: { rir: number() },
    rir_floor: {
      rir: number(),
      because: choice([
        "level_1",
        "hinge",
        "barbell_row",
        "overhead",
        "hypertension",
        "pregnancy",
        "youth",
        "home_anchor",
        "inactive_older",
      ]),
    },
    rest_for: {
      kind: choice(["heavy", "compound", "accessory", "scapular", "carry"]),
      restS: number(),
    },
    superset_saves: { minutes: number() },
    drop_set_saves: { drops: integer() },
    ramp_to_first_lift: { of: exerciseId() },
    raises_pulse: {},
    mobilises_for: { pattern: text() },
    activates_for: { pattern: text() },
    eases_out: { pattern: text() },
    deload: { after: integer() },
    heavy_day: {},
    moderate_day: {},
    light_day: {},
    linear_progress: {},
    double_progression: {},
    undulating: {},
    blocks: {},
    negatives_first_dose: { max: integer() },
    reintroduced_as_test: { tag: contraindication(), week: integer() },
  };
}

function safetyReasons(): Variants<SafetyReason, "why"> {
  return {
    breathe_out: {},
    anchor_checklist: { anchor: choice(["door", "table", "bar"]) },
    no_long_holds: { seconds: number() },
    pain_light: {},
    caution: { tag: contraindication() },
    tag_effect: { tag: contraindication(), effect: text() },
    low_back_gate: { holdS: number(), fromWeek: integer() },
    overhead_paused: { weeks: integer() },
    no_dead_hang_bottom: {},
    technique_first: {},
    supported_and_slower_start: {
      percent: optional(percent()),
      supported: optional(choice([true])),
      warmUpS: optional(number()),
    },
    pick_up_and_put_down: {},
    clinician_clearance: {},
  };
}

function noteReasons(): Variants<NoteReason, "why"> {
  return {
    nothing_scheduled_floor: { group: group() },
    no_vertical_pull_without_bar: {},
    small_plan: {
      because: choice(["minutes", "days", "kit", "contraindications", "level", "excluded_by_you"]),
    },
    no_rung_of_the_ladder: {
      because: choice(["kit", "contraindications", "level", "excluded_by_you"]),
    },
    start_low_raise_slowly: { percent: percent() },
    balance_is_a_heuristic: {},
    shorter_than_asked: { minutes: number(), needed: number() },
    posture_expectation: {},
    volume_is_extrapolated: {},
    next_deload: { week: integer() },
    no_deload_for_novices: {},
  };
}

function loadReasons(): Variants<LoadReason, "why"> {
  return {
    first_load_prior: { fraction: number(), bodyMassKg: kg(), ageFactor: number() },
    first_load_sibling: { from: exerciseId(), ratio: number() },
    first_load_history: { loadKg: kg(), reps: number() },
    first_load_from_pull_ups: { maxPullUps: integer() },
    calibrate_by_feel: { rir: number() },
    calibrate_help_by_feel: { rir: number() },
    choose_band_by_feel: { rir: number() },
    easiest_too_hard: { of: choice(["load", "help"]), easiestKg: kg(), guessKg: kg() },
    youth_unloaded: {},
    rounded_to_owned: { fromKg: kg(), toKg: kg() },
    all_sets_at_top: { reps: number(), rir: nullable(number()), incrementKg: kg() },
    reps_short: { missed: number(), decreaseKg: kg() },
    reserve_to_spare: { of: choice(["load", "help"]), rir: number(), asked: number(), kg: kg() },
    hold_and_add_rep: { targetReps: number() },
    aim_for_reps: { targetReps: number() },
    lighter_day_passed: { loadKg: kg() },
    widen_reps_first: { hi: number(), stepPercent: percent() },
    add_set_before_load: { sets: integer() },
    easier_than_asked: { spareReps: number(), percent: percent() },
    harder_than_asked: { shortReps: number(), percent: percent() },
    as_asked: {},
    as_planned: {},
    top_of_owned: { loadKg: kg() },
    weekly_cap: { percent: percent() },
    after_break: { days: integer(), factor: number() },
    longest_reached: { unit: choice(["seconds", "metres"]), amount: number(), incrementKg: kg() },
    climbing_back: { percent: percent() },
    fewer_sets_after_break: { sets: integer() },
    pain_hold: {},
    deload_same_load: {},
    less_help: { reps: number(), rir: nullable(number()), kg: kg() },
    more_help: { missed: number(), kg: kg() },
    assistance_for: { reps: number(), rir: number() },
    next_rung: { exercise: exerciseId() },
    easier_rung: { exercise: exerciseId() },
    harder_band: {},
    easier_band: {},
    less_band_help: {},
    more_band_help: {},
    hold_longer: { seconds: number() },
    go_farther: { metres: number() },
    readiness_lighter: { percent: percent() },
    readiness_fewer_sets: { sets: integer() },
    readiness_more_reserve: { rir: number() },
    warm_up_overrides: {},
    flagged_set: { flag: choice(SET_FLAGS), decreaseKg: kg() },
    learned_strength: { e1rmKg: kg(), lo80Kg: kg(), hi80Kg: kg() },
    uncertain_so_lighter: { percent: percent() },
    own_rep_curve: { percentPerRep: percent() },
    reserve_corrected: { reps: number() },
    calibrate_reserve: {},
    after_illness: { days: integer(), factor: number() },
    wait_after_fever: { days: integer() },
    slower_after_65: { factor: number() },
    no_negatives_yet: { visits: integer() },
    lean_further: { angleDeg: number() },
    lean_less: { angleDeg: number() },
    raise_feet: {},
    set_not_believed: { date: day() },
    in_block: { of: choice(["volume", "load", "peak"]) },
  };
}

function signalReasons(): Variants<SignalReason, "why"> {
  return {
    strength_flat: { exercise: exerciseId(), visits: integer(), percent: percent() },
    strength_falling: { percentPerWeek: percent(), weeks: number() },
    effort_above_plan: { points: number() },
    readiness_low: { low: integer(), of: integer() },
    soreness_high: { times: integer() },
    weeks_of_loading: { weeks: integer() },
    adherence: { percent: percent(), weeks: integer() },
    sessions_missed: { sessions: integer() },
    group_has_room: { group: group(), sets: number(), high: number() },
    group_over_range: { group: group(), sets: number(), cap: number() },
    group_sore: { group: group(), times: integer() },
    group_progresses: { group: group(), percent: percent() },
    pain_red_twice: { exercise: exerciseId() },
    pain_rising: { exercise: exerciseId() },
    reserve_unchecked: { weeks: integer() },
    answer_tried: { step: choice(PLATEAU_STEPS) },
    mesocycle_done: { sessions: integer(), of: integer() },
  };
}

export function reason(): Schema<Reason> {
  return named(
    "Reason",
    either(
      named("PlanReason", variants<PlanReason>()("why", planReasons())),
      named("SafetyReason", variants<SafetyReason>()("why", safetyReasons())),
      named("NoteReason", variants<NoteReason>()("why", noteReasons())),
      named("LoadReason", variants<LoadReason>()("why", loadReasons())),
      named("SignalReason", variants<SignalReason>()("why", signalReasons())),
    ),
  );
}
