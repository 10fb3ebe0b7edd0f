// What base week stands in a plan? Week 1, read back from its items; drop sets credit one more hard set.
import { weekFacts } from "@dorsal/checks";
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import type { BaseWeekProblem, Placed } from "./base-week.ts";
import { type ScoreTerms, scoreTerms } from "./score.ts";

/** What the plan says it left out for safety, or until it is earned. */
export function withheldBy(plan: Plan): ReadonlySet<string> {
  const withheld = plan.excluded.filter(({ why }) => why === "safety" || why === "not_yet_earned");
  return new Set(withheld.map(({ exercise }) => exercise));
}

export interface PlannedBaseWeek {
  readonly week: readonly Placed[];
  readonly terms: ScoreTerms;
}

export function plannedBaseWeek(plan: Plan, catalog: Catalog, problem: BaseWeekProblem): PlannedBaseWeek {
  const [first] = weekFacts(plan, catalog);
  if (!first) throw new Error("The plan has no week.");
  const week = first.sessions.flatMap(({ work }, place) =>
    work.map(({ exercise, item, hardSets }) => ({ exercise, place, sets: item.sets, hardSets })),
  );
  const paired = first.work.filter(({ item }) => item.supersetWith !== undefined).length / 2;
  return { week, terms: scoreTerms(problem, week, paired) };
}
