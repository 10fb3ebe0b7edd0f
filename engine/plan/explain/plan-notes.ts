// What should the lifter know about the plan as a whole? Safety first, then what it is and what it is not.
import type { ContraindicationTag } from "@dorsal/content";
import type { PlannedWeek } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { NoteReason, PlanReason, Reason, SafetyReason } from "../../training/reason.ts";
import { isVerticalPull } from "../candidates/movement-kinds.ts";
import type { Planning } from "../periodise/draft.ts";
import { TRAINED_GROUPS } from "../volume/demand.ts";

/** What each limit changes in the plan. Science 6.5. */
const EFFECT: Readonly<Record<ContraindicationTag, string>> = {
  low_back: "the_lower_back_is_spared:_rows_are_supported_and_hinges_wait",
  shoulder_pain: "neutral_grips_first,_elbows_at_30_to_45_degrees,_range_below_pain,_no_overhead_work",
  shoulder_instability: "no_slack_hang,_no_stretch_at_the_end_of_the_range",
  elbow: "neutral_grips_first,_and_the_amount_of_hanging_stays_the_same_from_week_to_week",
  wrist: "neutral_grips_first;_press_on_fists_or_handles_where_a_flat_hand_hurts",
  neck: "no_shrugs_and_no_overhead_work;_a_chin_tuck_is_never_forced",
  knee: "no_deep_kneeling;_sit_or_stand_where_a_step_asks_you_to_kneel",
  pregnancy_prone: "nothing_lying_on_the_front,_three_repetitions_in_reserve,_no_held_breath",
  pregnancy_supine: "little_lying_on_the_back,_three_repetitions_in_reserve,_no_held_breath",
  pregnancy_late: "nothing_lying_on_front_or_back,_three_repetitions_in_reserve,_no_held_breath",
  hypertension_valsalva: "three_repetitions_in_reserve_everywhere,_no_heavy_carries,_no_held_breath",
  osteoporosis_flexion: "no_loaded_bending_or_twisting_of_the_spine_at_the_end_of_its_range",
};

const GATE_HOLD_S = 45; // science 3.16
const GATE_WEEKS = 2;
const YOUTH_BELOW_YEARS = 18;
const OLDER_YEARS = 65;
const OLDER_START_PERCENT = 20; // science 6.5
const LONGEST_HOLD_S = 10;

export function planNotes(weeks: readonly PlannedWeek[], planning: Planning): readonly Reason[] {
  return [...safetyNotes(planning.profile), ...anchorNotes(weeks), ...shapeNotes(weeks, planning)];
}

function safetyNotes(profile: Profile): readonly SafetyReason[] {
  const tags = profile.contraindications;
  const age = profile.ageYears;
  const pregnant = tags.some((tag) => tag.startsWith("pregnancy"));
  return [
    ...tags.map((tag) => ({ why: "tag_effect" as const, tag, effect: EFFECT[tag] })),
    ...(tags.includes("low_back")
      ? [{ why: "low_back_gate" as const, holdS: GATE_HOLD_S, fromWeek: GATE_WEEKS + 1 }]
      : []),
    ...(tags.includes("shoulder_pain") ? [{ why: "overhead_paused" as const, weeks: GATE_WEEKS }] : []),
    ...(tags.includes("shoulder_instability") ? [{ why: "no_dead_hang_bottom" as const }] : []),
    ...(tags.includes("hypertension_valsalva")
      ? [{ why: "no_long_holds" as const, seconds: LONGEST_HOLD_S }]
      : []),
    ...(tags.includes("hypertension_valsalva") || pregnant ? [{ why: "breathe_out" as const }] : []),
    ...(pregnant ? [{ why: "clinician_clearance" as const }] : []),
    ...(tags.length > 0 ? [{ why: "pain_light" as const }] : []),
    ...(age !== undefined && age < YOUTH_BELOW_YEARS ? [{ why: "technique_first" as const }] : []),
    ...(age !== undefined && age > OLDER_YEARS
      ? [{ why: "supported_and_slower_start" as const, percent: OLDER_START_PERCENT }]
      : []),
  ];
}

function anchorNotes(weeks: readonly PlannedWeek[]): readonly SafetyReason[] {
  const anchors = new Map<string, SafetyReason>();
  for (const item of weeks.flatMap((week) => week.sessions.flatMap((session) => session.items))) {
    for (const reason of item.reasons)
      if (reason.why === "anchor_checklist") anchors.set(reason.anchor, reason);
  }
  return [...anchors.keys()].sort().flatMap((key) => anchors.get(key) ?? []);
}

function shapeNotes(weeks: readonly PlannedWeek[], planning: Planning): readonly (NoteReason | PlanReason)[] {
  const first = weeks[0];
  const items = first?.sessions.flatMap((session) => session.items) ?? [];
  const vertical = items.some((item) => {
    const exercise = planning.catalog.exercises[item.exercise];
    return exercise !== undefined && isVerticalPull(exercise);
  });
  const untrained = TRAINED_GROUPS.filter((group) => first?.hardSets[group] === 0);
  return [
    ...smallPlan(planning),
    ...untrained.map((group) => ({ why: "nothing_scheduled_floor" as const, group })),
    ...(vertical ? [] : [{ why: "no_vertical_pull_without_bar" as const }]),
    style(planning.profile),
    { why: "start_low_raise_slowly", percent: 20 },
    ...deloadNote(weeks, planning.profile),
    ...timeNote(weeks, planning.profile),
    ...(planning.profile.goal === "posture" ? [{ why: "posture_expectation" as const }] : []),
    { why: "balance_is_a_heuristic" },
    { why: "volume_is_extrapolated" },
  ];
}

const MUCH_SHORTER = 0.7; // share of the time asked, design choice

/** Sessions far below the time asked would look broken without a word. */
function timeNote(weeks: readonly PlannedWeek[], { minutes }: Profile): readonly NoteReason[] {
  const longest = Math.ceil(
    Math.max(...weeks.flatMap((week) => week.sessions.map((session) => session.minutes))),
  );
  return longest < minutes * MUCH_SHORTER ? [{ why: "shorter_than_asked", minutes, needed: longest }] : [];
}

const SMALL_MINUTES = 15;
const FEW_CHOICES = 8; // exercises that the lifter may do at all

function smallPlan({ profile, problem }: Planning): readonly NoteReason[] {
  if (problem.options.length <= FEW_CHOICES) {
    return [
      { why: "small_plan", because: profile.contraindications.length > 0 ? "contraindications" : "kit" },
    ];
  }
  if (profile.minutes <= SMALL_MINUTES) return [{ why: "small_plan", because: "minutes" }];
  return profile.days.length === 1 ? [{ why: "small_plan", because: "days" }] : [];
}

function style({ level }: Profile): PlanReason {
  if (level === 1) return { why: "linear_progress" };
  return level === 2 ? { why: "double_progression" } : { why: "undulating" };
}

function deloadNote(weeks: readonly PlannedWeek[], { level }: Profile): readonly NoteReason[] {
  const deload = weeks.find((week) => week.deload);
  if (deload) return [{ why: "next_deload", week: deload.number }];
  return level === 1 ? [{ why: "no_deload_for_novices" }] : [];
}
