// Why is this item in the plan, and why so? Every item carries its reasons: what it covers, its numbers, its safety.

import { impliedTags } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";
import type { PlanReason, Reason } from "../../training/reason.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { isHinge, isNegative, isPull, opensSession } from "../candidates/movement-kinds.ts";
import { FIRST_PULL_UP_LADDER } from "../candidates/pull-up-ladder.ts";
import {
  countedSets,
  type DraftItem,
  type DraftSession,
  type GroupSets,
  type Planning,
  partnerOf,
  timingOfDraft,
} from "../periodise/draft.ts";
import type { DraftedWeek } from "../periodise/periodise.ts";
import { rirFloor } from "../periodise/rir.ts";
import { waveRir } from "../periodise/week-rhythm.ts";
import { TRAINED_GROUPS } from "../volume/demand.ts";
import { dayKind, restKind } from "../volume/dose.ts";
import { supersetSavingS } from "../volume/session-time.ts";
import { FIRST_NEGATIVES } from "./first-negatives.ts";

export interface ItemContext {
  readonly planning: Planning;
  readonly drafted: DraftedWeek;
  readonly session: DraftSession;
  readonly hardSets: GroupSets;
  readonly dayIndex: number;
  /** Exercises of the plan's earlier weeks; absent where each week has the exercises of the first. */
  readonly known?: ReadonlySet<string>;
}

/** Does the plan ask for it for the first time? */
export function isFirstTime(item: DraftItem, { drafted, known }: ItemContext): boolean {
  if (drafted.rhythm.number === 1 || item.replaces !== null) return true;
  return known !== undefined && !known.has(item.candidate.exercise.id);
}

/** Are these the few negatives that a lifter begins with? */
export function areFirstNegatives(item: DraftItem, context: ItemContext): boolean {
  const steady = context.planning.profile.contraindications.includes("elbow");
  return isNegative(item.candidate.exercise) && (steady || isFirstTime(item, context));
}

export function workReasons(item: DraftItem, context: ItemContext): readonly Reason[] {
  return [
    ...safetyReasons(item.candidate, context.planning.profile),
    ...choiceReasons(item, context),
    ...doseReasons(item, context),
  ];
}

/** What must be read before the first repetition. */
export function safetyReasons(candidate: Candidate, profile: Profile): readonly Reason[] {
  const { exercise, anchor, cautions } = candidate;
  const tags = impliedTags(profile.contraindications);
  const breathes =
    tags.has("hypertension_valsalva") || tags.has("pregnancy_prone") || tags.has("pregnancy_supine");
  const lifted = exercise.category === "carry" || (isHinge(exercise) && exercise.loadType === "external");
  return [
    ...(anchor ? [{ why: "anchor_checklist" as const, anchor }] : []),
    ...(breathes && exercise.countsAsHardSet ? [{ why: "breathe_out" as const }] : []),
    ...cautions.map((tag) => ({ why: "caution" as const, tag })),
    ...(tags.has("shoulder_instability") && exercise.pattern === "vertical_pull"
      ? [{ why: "no_dead_hang_bottom" as const }]
      : []),
    ...(lifted ? [{ why: "pick_up_and_put_down" as const }] : []),
  ];
}

function choiceReasons(item: DraftItem, context: ItemContext): readonly PlanReason[] {
  const { exercise } = item.candidate;
  const { profile } = context.planning;
  const opens = context.session.items[0] === item && opensSession(exercise);
  const ladder = FIRST_PULL_UP_LADDER.has(exercise.id) && profile.maxPullUps !== undefined;
  return [
    ...coverage(item, context),
    ...(opens ? [{ why: "compound_first" as const }] : []),
    ...(ladder ? [{ why: "ladder_rung" as const, maxPullUps: profile.maxPullUps ?? 0 }] : []),
    ...(profile.prefer.includes(exercise.id) ? [{ why: "you_prefer" as const }] : []),
    ...(profile.lastBlock.includes(exercise.id) ? [{ why: "kept_from_last_block" as const }] : []),
    ...(item.replaces === null ? [] : [{ why: "rotated_accessory" as const, replaces: item.replaces }]),
  ];
}

/** The group that gains most from the item, in weighted sets; presses answer for the balance. */
function coverage(item: DraftItem, context: ItemContext): readonly PlanReason[] {
  const credit = item.candidate.exercise.groupCredit;
  let best: (typeof TRAINED_GROUPS)[number] | null = null;
  let most = 0;
  for (const { group, weight } of context.planning.problem.demands) {
    const trained = TRAINED_GROUPS.find((one) => one === group);
    if (trained && weight * (credit[trained] ?? 0) > most)
      [best, most] = [trained, weight * (credit[trained] ?? 0)];
  }
  if (best === null) return [];
  return [
    {
      why: "covers_group",
      group: best,
      sets: countedSets(item) * (credit[best] ?? 0),
      weekly: context.hardSets[best],
    },
  ];
}

function doseReasons(item: DraftItem, context: ItemContext): readonly PlanReason[] {
  const { profile, problem } = context.planning;
  const { rhythm } = context.drafted;
  const undulates =
    profile.level >= 3 && problem.dates.length > 1 && item.dose.reps && isPull(item.candidate.exercise);
  const kind = restKind(item.candidate.exercise, item.dose);
  const few = areFirstNegatives(item, context);
  return [
    ...(rhythm.deload ? [{ why: "deload" as const, after: rhythm.number - 1 }] : []),
    ...(undulates ? [{ why: dayReason(context) }] : []),
    ...(item.dose.reps && !few
      ? [{ why: "goal_reps" as const, goal: profile.goal, lo: item.dose.reps[0], hi: item.dose.reps[1] }]
      : []),
    ...rirReasons(item, context),
    { why: "rest_for", kind, restS: item.restS },
    ...pairReasons(item, context.session),
    ...(item.drops > 0 ? [{ why: "drop_set_saves" as const, drops: item.drops }] : []),
    ...(few ? [{ why: "negatives_first_dose" as const, max: FIRST_NEGATIVES }] : []),
  ];
}

function dayReason({ planning, dayIndex }: ItemContext): "heavy_day" | "moderate_day" | "light_day" {
  const kind = dayKind(planning.profile.level, dayIndex, planning.problem.dates.length);
  return `${kind}_day`;
}

function rirReasons(item: DraftItem, { planning, drafted }: ItemContext): readonly PlanReason[] {
  const rir = drafted.rir(item);
  if (rir === undefined) return [];
  const floor = rirFloor(item.candidate, planning.profile);
  const wave = waveRir(planning.profile.level, drafted.rhythm);
  const binds = !drafted.rhythm.deload && floor.because !== null && floor.rir >= rir && rir >= wave;
  return binds && floor.because !== null
    ? [{ why: "rir_floor", rir, because: floor.because }]
    : [{ why: "rir_wave", rir }];
}

function pairReasons(item: DraftItem, session: DraftSession): readonly PlanReason[] {
  const partner = partnerOf(session, item);
  if (!partner) return [];
  const seconds = supersetSavingS(timingOfDraft(item), timingOfDraft(partner));
  return [{ why: "superset_saves", minutes: Math.floor(seconds / 6 + 0.5) / 10 }];
}
