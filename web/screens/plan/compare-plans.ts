// How do two plans differ in what a lifter cares about?
import type { Plan } from "@dorsal/engine";

export interface PlanInShort {
  /** Different working exercises over all weeks. */
  readonly exercises: number;
  /** Of a usual week. */
  readonly minutes: number;
  readonly workingSets: number;
  /** Shortfalls over all weeks: what could not be had. */
  readonly unmet: number;
  /** The planner's own score, in weighted missing hard sets. */
  readonly missingSets: number;
}

export function inShort(plan: Plan): PlanInShort {
  const week = plan.weeks.find(({ deload }) => !deload) ?? plan.weeks[0];
  const sessions = week?.sessions ?? [];
  const items = sessions.flatMap((session) => session.items);
  const all = plan.weeks.flatMap(({ sessions: days }) => days.flatMap((session) => session.items));
  return {
    exercises: new Set(all.map(({ exercise }) => exercise)).size,
    minutes: Math.round(sum(sessions.map((session) => session.minutes))),
    workingSets: sum(items.map(({ sets }) => sets)),
    unmet: plan.unmet.length,
    missingSets: sum(Object.values(plan.cost)),
  };
}

/** Exercises of `next` that `now` does not have, and the other way round. */
export function exchange(
  now: Plan,
  next: Plan,
): { readonly comes: readonly string[]; readonly goes: readonly string[] } {
  const [here, there] = [exercisesOf(now), exercisesOf(next)];
  return { comes: there.filter((id) => !here.includes(id)), goes: here.filter((id) => !there.includes(id)) };
}

function exercisesOf(plan: Plan): readonly string[] {
  const items = plan.weeks.flatMap(({ sessions }) => sessions.flatMap((session) => session.items));
  return [...new Set(items.map(({ exercise }) => exercise))].sort();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
