// What should the lifter know about the plan as a whole? Safety first, then what it is and what it is not.
import type { ContraindicationTag } from "@dorsal/content";
import type { Excluded, PlannedWeek } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { NoteReason, PlanReason, Reason, SafetyReason } from "../../training/reason.ts";
import { isInactiveOlder } from "../candidates/safety-filter.ts";
import type { Planning } from "../periodise/draft.ts";
import { YOUTH_BELOW_YEARS } from "../periodise/rir.ts";
import { TRAINED_GROUPS } from "../volume/demand.ts";
import { HOLD_S_HYPERTENSION } from "../volume/dose.ts";
import { type Gaps, noOverheadPull, noRung, smallPlan } from "./gap-notes.ts";

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
const OLDER_YEARS = 65;

export function planNotes(
  weeks: readonly PlannedWeek[],
  planning: Planning,
  excluded: readonly Excluded[],
): readonly Reason[] {
  const items = weeks[0]?.sessions.flatMap((session) => session.items) ?? [];
  return [
    ...safetyNotes(planning.profile),
    ...ageNotes(weeks, planning.profile),
    ...anchorNotes(weeks),
    ...shapeNotes(weeks, { planning, excluded, items }),
  ];
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
      ? [{ why: "no_long_holds" as const, seconds: HOLD_S_HYPERTENSION }]
      : []),
    ...(tags.includes("hypertension_valsalva") || pregnant ? [{ why: "breathe_out" as const }] : []),
    ...(pregnant ? [{ why: "clinician_clearance" as const }] : []),
    ...(tags.length > 0 ? [{ why: "pain_light" as const }] : []),
    ...(age !== undefined && age < YOUTH_BELOW_YEARS ? [{ why: "technique_first" as const }] : []),
  ];
}

/** What age changes, as far as this plan has it: a first load, a longer warm-up, supported work. */
function ageNotes(weeks: readonly PlannedWeek[], profile: Profile): readonly SafetyReason[] {
  if (profile.ageYears === undefined || profile.ageYears <= OLDER_YEARS) return [];
  const sessions = weeks.flatMap((week) => week.sessions);
  const lighter = sessions
    .flatMap(({ items }) => items.flatMap(({ reasons }) => reasons))
    .find((reason) => reason.why === "supported_and_slower_start");
  const raise = sessions.flatMap(({ warmUp }) => warmUp).find(({ kind }) => kind === "raise");
  const care = {
    ...(lighter?.percent === undefined ? {} : { percent: lighter.percent }),
    ...(isInactiveOlder(profile) ? { supported: true as const } : {}),
    ...(raise?.seconds === undefined ? {} : { warmUpS: raise.seconds }),
  };
  return Object.keys(care).length > 0 ? [{ why: "supported_and_slower_start", ...care }] : [];
}

function anchorNotes(weeks: readonly PlannedWeek[]): readonly SafetyReason[] {
  const anchors = new Map<string, SafetyReason>();
  for (const item of weeks.flatMap((week) => week.sessions.flatMap((session) => session.items))) {
    for (const reason of item.reasons)
      if (reason.why === "anchor_checklist") anchors.set(reason.anchor, reason);
  }
  return [...anchors.keys()].sort().flatMap((key) => anchors.get(key) ?? []);
}

function shapeNotes(weeks: readonly PlannedWeek[], gaps: Gaps): readonly (NoteReason | PlanReason)[] {
  const { profile } = gaps.planning;
  const untrained = TRAINED_GROUPS.filter((group) => weeks[0]?.hardSets[group] === 0);
  return [
    ...smallPlan(gaps),
    ...noRung(gaps),
    ...untrained.map((group) => ({ why: "nothing_scheduled_floor" as const, group })),
    ...noOverheadPull(gaps),
    ...(weeks.some(holdsWork) ? courseNotes(weeks, profile) : []),
  ];
}

function holdsWork({ sessions }: PlannedWeek): boolean {
  return sessions.some(({ items }) => items.length > 0);
}

/** How the weeks go on, and what is known of it: of nothing at all there is nothing to say. */
function courseNotes(weeks: readonly PlannedWeek[], profile: Profile): readonly (NoteReason | PlanReason)[] {
  return [
    style(profile),
    { why: "start_low_raise_slowly", percent: 20 },
    ...deloadNote(weeks, profile),
    ...timeNote(weeks, profile),
    ...(profile.goal === "posture" ? [{ why: "posture_expectation" as const }] : []),
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

/** A single day a week has no other to take turns with. */
function style({ level, days }: Profile): PlanReason {
  if (level === 1) return { why: "linear_progress" };
  return level === 2 || days.length === 1 ? { why: "double_progression" } : { why: "undulating" };
}

function deloadNote(weeks: readonly PlannedWeek[], { level }: Profile): readonly NoteReason[] {
  const deload = weeks.find((week) => week.deload);
  if (deload) return [{ why: "next_deload", week: deload.number }];
  return level === 1 ? [{ why: "no_deload_for_novices" }] : [];
}
