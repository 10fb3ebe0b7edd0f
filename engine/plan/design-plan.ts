// How does a profile become a plan? demand -> candidates -> allocate -> arrange -> periodise -> explain.
// The one call that app, terminal and server make. Same profile, catalogue and variant: the same plan, byte for byte.
import type { Catalog } from "@dorsal/content";
import { addDays, dateInWeek } from "../training/calendar.ts";
import type { Plan, PlannedWeek } from "../training/plan.ts";
import type { Profile } from "../training/profile.ts";
import { anneal, type Effort, type Week } from "./allocate/anneal.ts";
import { type PlanVariant, weekProblem } from "./allocate/week-problem.ts";
import { costOfWeek } from "./allocate/week-score.ts";
import { type Candidates, candidates } from "./candidates/candidates.ts";
import { planNotes } from "./explain/plan-notes.ts";
import { type SessionDay, writeSession } from "./explain/write-session.ts";
import { draftWeek, type Planning, weekHardSets } from "./periodise/draft.ts";
import { type DraftedWeek, periodise } from "./periodise/periodise.ts";
import { withCauses } from "./unmet/binding-constraint.ts";
import { shortfalls } from "./unmet/elastic-rules.ts";
import { pullToPush, weeklyHardSets } from "./volume/counting.ts";

// How long the search looks: chosen by `npm run bench -- regret` and `-- plan`, design choice.
/** One or two sessions are packed to the last minute: a few more searches find the packing that one misses. */
const FEW_DAYS = 2;
const FEW_DAYS_EFFORT = { moves: 5_000, restarts: 24, agreeing: 6, rebuilds: 40 };
/** More days have more to weigh against each other: longer searches, until two agree. */
const MOVES = 3_600;
const MOVES_PER_DAY = 1_200;
const MORE_DAYS_EFFORT = { restarts: 12, agreeing: 2, rebuilds: 55 };
/** Short sessions hold a few sets each, so every set counts: until three agree, then taken apart more often. */
const SHORT_MIN = 20;
const SHORT_EFFORT = { restarts: 12, agreeing: 3, rebuilds: 200 };

function effort({ days, minutes, seed }: Profile): Effort {
  if (days.length <= FEW_DAYS) return { seed, ...FEW_DAYS_EFFORT };
  const moves = MOVES + MOVES_PER_DAY * days.length;
  return { seed, moves, ...(minutes <= SHORT_MIN ? SHORT_EFFORT : MORE_DAYS_EFFORT) };
}

export function designPlan(profile: Profile, catalog: Catalog, variant: PlanVariant = "balanced"): Plan {
  const able = candidates(profile, catalog);
  const planning = planningOf({ profile, catalog, able, variant });
  const week = anneal(planning.problem, effort(profile));
  const drafted = periodise(draftWeek(week.days, planning), planning);
  const weeks = drafted.map((one) => writeWeek(one, planning));
  const rows = shortfalls({ profile, catalog, weeks });
  return {
    profile,
    weeks,
    unmet: withCauses(rows, { planning, drafted, excluded: able.excluded }),
    excluded: able.excluded,
    cost: tidyCost(planning, week),
    notes: planNotes(weeks, planning),
  };
}

/** Weighted missing hard sets of the base week. */
export function totalCost(cost: Plan["cost"]): number {
  return Object.values(cost).reduce((sum, value) => sum + value, 0);
}

export interface AnnealedWeek {
  readonly cost: number;
  readonly items: readonly {
    readonly exercise: string;
    readonly day: number;
    readonly date: string;
    readonly sets: number;
    readonly supersetWith?: string;
  }[];
}

/** An effort that makes all its restarts unless told when to stop. */
export type LongEffort = Omit<Effort, "agreeing"> & { readonly agreeing?: number };

/** The base week alone, with as long a search as asked: the planner's side of the regret bench. */
export function annealedWeek(
  profile: Profile,
  catalog: Catalog,
  { agreeing, ...effort }: LongEffort,
): AnnealedWeek {
  const able = candidates(profile, catalog);
  const planning = planningOf({ profile, catalog, able, variant: "balanced" });
  const week: Week = anneal(planning.problem, { ...effort, agreeing: agreeing ?? effort.restarts + 1 });
  const items = draftWeek(week.days, planning).flatMap((session, day) =>
    session.items.map((item) => ({
      exercise: item.candidate.exercise.id,
      day,
      date: planning.problem.dates[day] ?? "",
      sets: item.sets,
      ...(item.partner === null ? {} : { supersetWith: item.partner }),
    })),
  );
  return { cost: week.cost, items };
}

interface PlanningInput {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly able: Candidates;
  readonly variant: PlanVariant;
}

function planningOf({ profile, catalog, able, variant }: PlanningInput): Planning {
  const dates = sessionDays(profile, 1).map(({ date }) => date);
  const problem = weekProblem({ profile, candidates: able, dates, variant });
  return { profile, catalog, problem, candidates: able.all };
}

/** The training days of a week in the order of their dates; week 1 begins on the start date. */
function sessionDays(profile: Profile, week: number): readonly SessionDay[] {
  const start = addDays(profile.startDate, 7 * (week - 1));
  return profile.days
    .map((day) => ({ day, date: dateInWeek(start, day) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function writeWeek(drafted: DraftedWeek, planning: Planning): PlannedWeek {
  const { profile, catalog } = planning;
  const { number, deload } = drafted.rhythm;
  const hardSets = weekHardSets(drafted.week);
  const days = sessionDays(profile, number);
  const sessions = drafted.week.flatMap((session, dayIndex) => {
    const on = days[dayIndex];
    return on ? [writeSession(on, { planning, drafted, session, hardSets, dayIndex })] : [];
  });
  const counted = weeklyHardSets(sessions, catalog, profile.level);
  return {
    number,
    deload,
    sessions,
    hardSets: counted,
    pullToPush: pullToPush(counted, profile.pushSetsElsewhere),
  };
}

/** The terms of the base week, four decimals. */
function tidyCost(planning: Planning, { days }: Week): Record<string, number> {
  const terms = Object.entries(costOfWeek(planning.problem, days));
  return Object.fromEntries(terms.map(([term, sets]) => [term, Math.round(sets * 10_000) / 10_000]));
}
