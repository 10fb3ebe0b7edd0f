// What did each week and each session truly hold? Counted once, then read by every rule.
import type { Catalog, Exercise } from "@dorsal/content";
import type { Plan, PlanItem, PlannedSession, PlannedWeek } from "@dorsal/engine";
import { countedSets, creditSets, type SetsByGroup } from "./counting.ts";

export interface ItemFacts {
  readonly item: PlanItem;
  readonly exercise: Exercise;
  /** Zero where the set does not count as hard. */
  readonly hardSets: number;
  readonly session: PlannedSession;
  readonly week: PlannedWeek;
}

export interface SessionFacts {
  readonly session: PlannedSession;
  readonly week: PlannedWeek;
  /** The `items` phase. */
  readonly work: readonly ItemFacts[];
  /** Warm-up and cool-down. */
  readonly around: readonly ItemFacts[];
  readonly sets: SetsByGroup;
}

export interface WeekFacts {
  readonly week: PlannedWeek;
  readonly sessions: readonly SessionFacts[];
  readonly work: readonly ItemFacts[];
  readonly sets: SetsByGroup;
  /** The last loading week before this one. */
  readonly before: WeekFacts | null;
}

/** Throws a sentence where the plan names an exercise that the catalogue does not have. */
export function weekFacts(plan: Plan, catalog: Catalog): readonly WeekFacts[] {
  const facts: WeekFacts[] = [];
  for (const week of plan.weeks) {
    const sessions = week.sessions.map((session) =>
      sessionFacts(session, { week, level: plan.profile.level, catalog }),
    );
    const work = sessions.flatMap((session) => session.work);
    const before = facts.findLast((earlier) => !earlier.week.deload) ?? null;
    facts.push({ week, sessions, work, sets: creditSets(work), before });
  }
  return facts;
}

interface Setting {
  readonly week: PlannedWeek;
  readonly level: number;
  readonly catalog: Catalog;
}

function sessionFacts(session: PlannedSession, { week, level, catalog }: Setting): SessionFacts {
  const itemFacts = (item: PlanItem): ItemFacts => {
    const exercise = catalog.exercises[item.exercise];
    if (!exercise) throw new Error(`The catalogue has no exercise "${item.exercise}" (${item.id}).`);
    return { item, exercise, hardSets: countedSets(item, exercise, level), session, week };
  };
  const work = session.items.map(itemFacts);
  const around = [...session.warmUp, ...session.coolDown].map(itemFacts);
  return { session, week, work, around, sets: creditSets(work) };
}

export function loadingWeeks(weeks: readonly WeekFacts[]): readonly WeekFacts[] {
  return weeks.filter(({ week }) => !week.deload);
}

export function placeOfSession({ week, session }: Pick<SessionFacts, "week" | "session">): string {
  return `w${week.number} ${session.date}`;
}

export function placeOfItem({ item, ...where }: Pick<ItemFacts, "item" | "week" | "session">): string {
  return `${placeOfSession(where)} ${item.id} ${item.exercise}`;
}
