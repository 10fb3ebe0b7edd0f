// What stays of a plan that changes? What is past or begun, and the exercises that go on.
import type { PlanRevision } from "@dorsal/engine";

export interface WhatStays {
  /** Exercises of the rest of the plan that were in it before. */
  readonly exercises: readonly string[];
  /** Sessions before the change, done or not. */
  readonly sessions: number;
}

export function whatStays({ plan, fromDate, differences }: PlanRevision): WhatStays {
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const later = sessions.filter(({ date }) => date >= fromDate).flatMap(({ items }) => items);
  const came = new Set(
    differences.flatMap((one) =>
      one.kind === "exercise_added" ? [one.exercise] : one.kind === "exercise_swapped" ? [one.to] : [],
    ),
  );
  const exercises = new Set(later.map(({ exercise }) => exercise).filter((id) => !came.has(id)));
  return {
    exercises: [...exercises].sort(),
    sessions: sessions.filter(({ date }) => date < fromDate).length,
  };
}
