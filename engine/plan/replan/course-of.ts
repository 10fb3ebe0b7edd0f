// From where does a change of a plan start: whose plan is it then, what of it is open, and what may be put into it?
import type { Catalog } from "@dorsal/content";
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { candidates } from "../candidates/candidates.ts";
import { profileAfter } from "./changed-profile.ts";
import { type Course, planningFor } from "./course.ts";
import { type OpenWeek, openWeeks } from "./open-weeks.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";

export interface ReviseRequest {
  readonly plan: Plan;
  readonly change: PlanChange;
  /** Calendar day: sessions before it stay as they are. */
  readonly fromDate: string;
  readonly catalog: Catalog;
  /** Dates in the plan of sessions that were begun, wherever they lie: they stay, too. */
  readonly done?: readonly string[];
}

export const MOST_DAYS = 6; // as a profile has them

export function courseOf({
  plan,
  change,
  fromDate,
  catalog,
  done = [],
}: ReviseRequest): Result<Course, ReviseRefusal> {
  const profile = profileAfter(plan.profile, change);
  const days = profile.days.length;
  if (days < 1 || days > MOST_DAYS) return refuse({ why: "days_out_of_range", days, min: 1, max: MOST_DAYS });
  const begun = new Set(done);
  const open = openWeeks({ plan, fromDate, done: begun, days: profile.days, weeks: plan.weeks.length });
  if (open.length === 0) {
    const lastDate =
      plan.weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date)).at(-1) ?? fromDate;
    return refuse({ why: "plan_over", lastDate });
  }
  const byHand = chosenByHand(plan, { change, open, catalog });
  const able = candidates(profile, catalog, byHand);
  const planning = planningFor(profile, catalog, able);
  const isAsBefore = profile === plan.profile;
  return ok({
    plan,
    old: isAsBefore
      ? planning
      : planningFor(plan.profile, catalog, candidates(plan.profile, catalog, byHand)),
    planning,
    excluded: able.excluded,
    open,
    fromDate,
    done: begun,
  });
}

/** What the lifter put into the plan beyond the level, now or before. */
function chosenByHand(
  { profile }: Plan,
  { change, open, catalog }: { change: PlanChange; open: readonly OpenWeek[]; catalog: Catalog },
): ReadonlySet<string> {
  const usual = candidates(profile, catalog).all;
  const used = open.flatMap(({ slots }) =>
    slots.flatMap(({ old }) => old?.items.map(({ exercise }) => exercise) ?? []),
  );
  const chosen = new Set(used.filter((id) => !usual.has(id)));
  if (change.kind === "swap_exercise") chosen.add(change.to);
  if (change.kind === "add_exercise") chosen.add(change.exercise);
  return chosen;
}
