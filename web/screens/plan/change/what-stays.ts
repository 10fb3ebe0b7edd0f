// What stays of a plan that changes? What is past or begun, and the exercises that go on as they are.
import type { PlanDifference, PlanRevision } from "@dorsal/engine";

export interface WhatStays {
  /** Exercises of the rest of the plan of which nothing changes. */
  readonly exercises: readonly string[];
  /** Sessions before the change, done or not. */
  readonly sessions: number;
}

export function whatStays({ plan, fromDate, differences }: PlanRevision): WhatStays {
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const later = sessions.filter(({ date }) => date >= fromDate).flatMap(({ items }) => items);
  const changed = new Set(differences.flatMap(exercisesIn));
  const exercises = new Set(later.map(({ exercise }) => exercise).filter((id) => !changed.has(id)));
  return {
    exercises: [...exercises].sort(),
    sessions: sessions.filter(({ date }) => date < fromDate).length,
  };
}

/** One that is gone from a single day goes on as it was on the others. */
function exercisesIn(difference: PlanDifference): readonly string[] {
  if (difference.kind === "exercise_swapped") return [difference.to];
  return "exercise" in difference && difference.kind !== "exercise_removed" ? [difference.exercise] : [];
}
