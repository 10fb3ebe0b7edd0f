// What base week stands in a plan? Week 1, read back from its items; drop sets credit one more hard set.
import { isPull, isPush, type SessionFacts, weekFacts } from "@dorsal/checks";
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import type { BaseWeekProblem, Placed } from "./base-week.ts";
import { type ScoreTerms, scoreTerms } from "./score.ts";
import { wantsPairs } from "./superset-pairs.ts";

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
  const pairs = first.work.filter(({ item }) => item.supersetWith !== undefined).length / 2;
  const unpaired = first.sessions.filter((session) => wantsPairs(plan.profile) && isUnpaired(session));
  return { week, terms: scoreTerms(problem, week, { pairs, unpairedSessions: unpaired.length }) };
}

function isUnpaired({ work }: SessionFacts): boolean {
  const pulls = work.filter(({ exercise }) => isPull(exercise));
  const pushes = work.filter(({ exercise }) => isPush(exercise));
  const paired = pulls.some(({ item }) => pushes.some((push) => push.item.id === item.supersetWith));
  return pulls.length > 0 && pushes.length > 0 && !paired;
}
