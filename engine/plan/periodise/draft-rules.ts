// Does a drafted week keep every hard rule? Asked before each set that a later week adds and each accessory it swaps.
import type { BindingConstraint } from "../../training/plan.ts";
import { QUARTERS } from "../allocate/option.ts";
import { tiresSpine } from "../candidates/movement-kinds.ts";
import { GROUPS, weeklyCap } from "../volume/demand.ts";
import {
  type DraftSession,
  type DraftWeek,
  draftHardSets,
  draftSessionS,
  type GroupSets,
  type Planning,
  weekHardSets,
} from "./draft.ts";

const TINY = 1e-9;
const RISE_SHARE = 0.2; // science 3.2: at most 20 % a week
const RISE_SETS = 2; // or two sets, whichever is more

/** The first hard rule that the week breaks, or null. `before` is the last loading week. */
export function brokenRule(
  week: DraftWeek,
  planning: Planning,
  before: GroupSets | null,
): BindingConstraint | null {
  for (const session of week) {
    const broken = brokenInSession(session, planning);
    if (broken) return broken;
  }
  return brokenAcrossDays(week, planning) ?? brokenByWeek(weekHardSets(week), planning, before);
}

function brokenInSession(session: DraftSession, { problem }: Planning): BindingConstraint | null {
  const spine = session.items.reduce((sum, item) => sum + item.candidate.exercise.spineLoad * item.sets, 0);
  if (spine > problem.spineBudget) return "spine_budget";
  const sets = draftHardSets(session.items);
  if (GROUPS.some((group) => sets[group] * QUARTERS > problem.sessionCap + TINY)) return "session_cap";
  return draftSessionS(session) > problem.mainS + TINY ? "minutes" : null;
}

function brokenAcrossDays(week: DraftWeek, { problem }: Planning): BindingConstraint | null {
  const tiring = week.map((session) => session.items.some((item) => tiresSpine(item.candidate.exercise)));
  return problem.adjacent.some(([a, b]) => tiring[a] && tiring[b]) ? "adjacent_days" : null;
}

function brokenByWeek(
  sets: GroupSets,
  { profile }: Planning,
  before: GroupSets | null,
): BindingConstraint | null {
  if (GROUPS.some((group) => sets[group] > weeklyCap(group, profile.level) + TINY)) return "weekly_cap";
  if (!before) return null;
  const tooFast = GROUPS.some(
    (group) => sets[group] > before[group] + Math.max(RISE_SHARE * before[group], RISE_SETS) + TINY,
  );
  return tooFast ? "weekly_rise" : null;
}
