// How does a profile become a plan? demand -> candidates -> allocate -> arrange -> periodise -> explain.
// The one call that app, terminal and server make. Same profile, catalogue and variant: the same plan, byte for byte.
import type { Catalog } from "@dorsal/content";
import { addDays, dateInWeek } from "../training/calendar.ts";
import type { Plan, PlannedWeek } from "../training/plan.ts";
import type { Profile } from "../training/profile.ts";
import { anneal, type Effort } from "./allocate/anneal.ts";
import type { Week } from "./allocate/search.ts";
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
/** Short sessions hold a few sets each: days are filled anew, and widely, for the packing that uses the last minute. */
const SHORT_MIN = 20;
const SHORT_EFFORT = { moves: 5_000, restarts: 10, agreeing: 6, narrow: 6, wide: 16 };
/** One or two sessions have to hold everything: long searches. */
const FEW_DAYS = 2;
const FEW_DAYS_EFFORT = { moves: 15_000, restarts: 8, agreeing: 4, narrow: 1, wide: 8 };
/** Both at once: no other day makes up for a set that does not fit. */
const FEW_AND_SHORT_EFFORT = { moves: 5_000, restarts: 16, agreeing: 12, narrow: 6, wide: 32 };
/** More days make up for each other. */
const ROOMY_EFFORT = { moves: 15_000, restarts: 4, agreeing: 3, narrow: 1, wide: 6 };

function effort({ days, minutes, seed }: Profile): Effort {
  const few = days.length <= FEW_DAYS;
  if (minutes <= SHORT_MIN) return { seed, ...(few ? FEW_AND_SHORT_EFFORT : SHORT_EFFORT) };
  return { seed, ...(few ? FEW_DAYS_EFFORT : ROOMY_EFFORT) };
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
    unmet: withCauses(rows, { planning, drafted, weeks, excluded: able.excluded }),
    excluded: able.excluded,
    cost: tidyCost(planning, week),
    notes: planNotes(weeks, planning, able.excluded),
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

/** A search that makes all its restarts. */
export type LongEffort = Omit<Effort, "agreeing" | "narrow" | "wide">;

/** The base week alone, with as long a search as asked: the planner's side of the regret bench. */
export function annealedWeek(profile: Profile, catalog: Catalog, effort: LongEffort): AnnealedWeek {
  const able = candidates(profile, catalog);
  const planning = planningOf({ profile, catalog, able, variant: "balanced" });
  const week: Week = anneal(planning.problem, {
    ...effort,
    agreeing: effort.restarts + 1,
    narrow: SHORT_EFFORT.narrow,
    wide: SHORT_EFFORT.wide,
  });
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
