// What has to be decided for one week? Candidates, days, budgets and weights as plain numbers, ready for the search.
// The score is measured in weighted missing hard sets and defined in docs/science.md, "The score of a week".
import { daysBetween } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";
import type { Candidates } from "../candidates/candidates.ts";
import { timeIsShort, wantsPairs } from "../candidates/superset-wish.ts";
import { type Demand, demand, GROUPS, SESSION_CAP, SPINE_BUDGET, weeklyCap } from "../volume/demand.ts";
import { reservedS } from "../volume/session-time.ts";
import { type Credits, roomUnder } from "./credits.ts";
import { MOST_ITEMS, MOST_SETS, type Option, optionOf, QUARTERS } from "./option.ts";
import { type Portion, portionsOf } from "./portion.ts";

export type PlanVariant = "balanced" | "fewer_exercises" | "more_variety";

export interface WeekProblem {
  readonly options: readonly Option[];
  /** By option and sets. */
  readonly portions: readonly (readonly Portion[])[];
  /** Indices of the options that may be one side of a superset. */
  readonly supersetPulls: readonly number[];
  readonly supersetPushes: readonly number[];
  readonly demands: readonly Demand[];
  readonly dates: readonly string[];
  /** Pairs of day indices on consecutive dates; the week's end meets the next week's start. */
  readonly adjacent: readonly (readonly [number, number])[];
  readonly mainS: number;
  readonly pairsAlways: boolean;
  /** A session with a push and a pull should pair them: time is short, and no pull has priority. */
  readonly pairWanted: boolean;
  /** Of every group in one session, quarter sets; and as the search asks it of all groups at once. */
  readonly sessionCap: number;
  readonly sessionRoom: Readonly<Credits>;
  readonly spineBudget: number;
  /** Quarter sets, by the order of GROUPS. */
  readonly weeklyCap: readonly number[];
  readonly minSets: number;
  readonly maxSets: number;
  readonly maxItems: number;
  readonly pushSetsElsewhere: number;
  readonly ladderSets: number;
  readonly costPerItem: number;
  readonly costPerExercise: number;
  readonly costPerRepeat: number;
  /** Novices repeat their pulls on more than one day: the movement is learnt by doing (science 3.12). */
  readonly practises: boolean;
  /** False where no wish looks at which exercises are used, so that the search may skip it. */
  readonly choicesMatter: boolean;
}

const LADDER_SETS = 6; // weekly ladder sets towards a first pull-up, science 3.13: 3-5 sets, twice
const PRACTISE_UP_TO_LEVEL = 2;
/** Cost of items by what was asked for; design choice. */
const VARIANT_COSTS: Readonly<Record<PlanVariant, { item: number; exercise: number; repeat: number }>> = {
  balanced: { item: 0.05, exercise: 0, repeat: 0 },
  fewer_exercises: { item: 0.2, exercise: 0.4, repeat: 0 },
  more_variety: { item: 0.05, exercise: 0, repeat: 0.4 },
};

export interface WeekProblemInput {
  readonly profile: Profile;
  readonly candidates: Candidates;
  /** Dates of the first week's sessions, ascending. */
  readonly dates: readonly string[];
  readonly variant: PlanVariant;
}

export function weekProblem({ profile, candidates, dates, variant }: WeekProblemInput): WeekProblem {
  const costs = VARIANT_COSTS[variant];
  const sessionCap = SESSION_CAP[profile.level] * QUARTERS;
  const hard = [...candidates.all.values()].filter((one) => one.exercise.countsAsHardSet);
  const practises = profile.level <= PRACTISE_UP_TO_LEVEL && dates.length > 1 && variant !== "more_variety";
  const patterns = [...new Set(hard.map((one) => one.exercise.pattern))];
  const options = hard.map((one) => optionOf(one, { profile, days: dates.length, patterns }));
  return {
    options,
    portions: options.map(portionsOf),
    supersetPulls: options.flatMap((one, i) => (one.supersetPull ? [i] : [])),
    supersetPushes: options.flatMap((one, i) => (one.supersetPush ? [i] : [])),
    demands: demand(profile.level, profile.goal),
    dates,
    adjacent: adjacentDays(dates),
    mainS: 60 * profile.minutes - reservedS(profile.minutes),
    pairsAlways: timeIsShort(profile),
    pairWanted: wantsPairs(profile),
    sessionCap,
    sessionRoom: roomUnder(GROUPS.map(() => sessionCap)),
    spineBudget: SPINE_BUDGET[profile.level],
    weeklyCap: GROUPS.map((group) => Math.floor(weeklyCap(group, profile.level) * QUARTERS + 1e-9)),
    minSets: 2,
    maxSets: profile.level <= 2 ? MOST_SETS - 1 : MOST_SETS,
    maxItems: MOST_ITEMS,
    pushSetsElsewhere: profile.pushSetsElsewhere,
    ladderSets: profile.goal === "first_pull_up" ? LADDER_SETS : 0,
    costPerItem: costs.item,
    costPerExercise: costs.exercise,
    costPerRepeat: costs.repeat,
    practises,
    choicesMatter:
      practises || variant !== "balanced" || options.some((one) => one.preferred || one.costOfUse > 0),
  };
}

export function optionAt(problem: WeekProblem, index: number): Option {
  const option = problem.options[index];
  if (!option) throw new Error(`The search left the list of options: ${index} of ${problem.options.length}.`);
  return option;
}

export function portionAt({ portions }: WeekProblem, option: number, sets: number): Portion {
  const portion = portions[option]?.[sets];
  if (!portion) throw new Error(`The search left the list of portions: ${sets} sets of option ${option}.`);
  return portion;
}

export function adjacentDays(dates: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  dates.forEach((date, i) => {
    const next = (i + 1) % dates.length;
    const gap =
      next > i ? daysBetween(date, dates[next] ?? date) : 7 + daysBetween(date, dates[next] ?? date);
    if (dates.length > 1 && gap === 1) pairs.push([i, next]);
  });
  return pairs;
}
