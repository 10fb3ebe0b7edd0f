// What does each stage of the pipeline hand to the next? The same stages as designPlan, one by one, with a short search.
import { dateInWeek } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";
import { anneal } from "../allocate/anneal.ts";
import type { Week } from "../allocate/search.ts";
import { type PlanVariant, type WeekProblem, weekProblem } from "../allocate/week-problem.ts";
import { candidates } from "../candidates/candidates.ts";
import { type DraftWeek, draftWeek, type Planning } from "../periodise/draft.ts";
import { type DraftedWeek, periodise } from "../periodise/periodise.ts";
import { catalog } from "./lifter.ts";
import { SOAK } from "./random-lifter.ts";

/** Enough for a sensible week, little enough for hundreds of lifters. */
export const SHORT_SEARCH = { moves: 1200, agreeing: 2, restarts: 1, narrow: 1, wide: 4 };

export function problemOf(profile: Profile, variant: PlanVariant = "balanced"): WeekProblem {
  return planningOf(profile, variant).problem;
}

export function planningOf(profile: Profile, variant: PlanVariant = "balanced"): Planning {
  const able = candidates(profile, catalog);
  const dates = profile.days.map((day) => dateInWeek(profile.startDate, day)).sort();
  const problem = weekProblem({ profile, candidates: able, dates, variant });
  return { profile, catalog, problem, candidates: able.all };
}

export function searchedWeek(planning: Planning): Week {
  return anneal(planning.problem, { ...SHORT_SEARCH, seed: planning.profile.seed });
}

const searched = new Map<string, Week>();

/** Searched once for each profile: laws ask many things of the same week. */
function knownWeek(planning: Planning): Week {
  const key = JSON.stringify(planning.profile);
  const week = searched.get(key) ?? searchedWeek(planning);
  if (!SOAK) searched.set(key, week);
  return week;
}

export function baseWeek(planning: Planning): DraftWeek {
  return draftWeek(knownWeek(planning).days, planning);
}

export function draftedWeeks(planning: Planning): readonly DraftedWeek[] {
  return periodise(baseWeek(planning), planning);
}
