// What has to be decided for one week? Candidates, days, budgets and weights as plain numbers, ready for the search.
// The score is measured in weighted missing hard sets and defined in docs/science.md, "The score of a week".
import type { EquipmentId, Exercise, GripId } from "@dorsal/content";
import { daysBetween } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";
import type { Candidate, Candidates } from "../candidates/candidates.ts";
import { gripFamily } from "../candidates/grip-family.ts";
import {
  isHorizontalPull,
  isPush,
  isSupersetPull,
  isSupersetPush,
  isVerticalPull,
  tiresSpine,
} from "../candidates/movement-kinds.ts";
import { FIRST_PULL_UP_LADDER, mostPullUpReps } from "../candidates/pull-up-ladder.ts";
import { timeIsShort, wantsPairs } from "../candidates/superset-wish.ts";
import { type Demand, demand, GROUPS, SESSION_CAP, SPINE_BUDGET, weeklyCap } from "../volume/demand.ts";
import { dayKind, restKind, restS, type SetDose, setDose } from "../volume/dose.ts";
import { reservedS } from "../volume/session-time.ts";

export type PlanVariant = "balanced" | "fewer_exercises" | "more_variety";

/** An exercise on a given day: its dose, seconds per set and rest. */
export interface DayTiming {
  readonly dose: SetDose;
  readonly workS: number;
  readonly restS: number;
}

export interface Option {
  readonly candidate: Candidate;
  readonly exercise: Exercise;
  /** Groups with a credit, as indices into GROUPS, and the quarter sets that one set credits. */
  readonly groups: readonly number[];
  readonly quarters: readonly number[];
  readonly timing: readonly DayTiming[];
  readonly vertical: boolean;
  readonly horizontal: boolean;
  readonly tiresSpine: boolean;
  readonly push: boolean;
  readonly supersetPull: boolean;
  readonly supersetPush: boolean;
  readonly onLadder: boolean;
  readonly preferred: boolean;
  readonly cautionPerSet: number;
  readonly dislikePerSet: number;
  /** Cost per set of work that is too easy to grow, or at the edge of the lifter's skill. */
  readonly difficultyPerSet: number;
  /** Cost of using it at all: change against the last block. */
  readonly costOfUse: number;
}

export interface WeekProblem {
  readonly options: readonly Option[];
  /** Indices of the options that may be one side of a superset. */
  readonly supersetPulls: readonly number[];
  readonly supersetPushes: readonly number[];
  /** Indices of the options that the lifter prefers. */
  readonly preferred: readonly number[];
  readonly demands: readonly Demand[];
  readonly dates: readonly string[];
  /** Pairs of day indices on consecutive dates; the week's end meets the next week's start. */
  readonly adjacent: readonly (readonly [number, number])[];
  readonly mainS: number;
  readonly pairsAlways: boolean;
  /** A session with a push and a pull should pair them: time is short, and no pull has priority. */
  readonly pairWanted: boolean;
  readonly sessionCap: number;
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

export const QUARTERS = 4; // credits come in quarter sets, so sums stay whole numbers
const LADDER_SETS = 6; // weekly ladder sets towards a first pull-up, science 3.13: 3-5 sets, twice
const CAUTION_PER_SET = 0.3; // more than a caution-free twin ever lacks in credit
const DISLIKE_PER_SET = 0.25;
const CHANGE_PER_EXERCISE = 0.1;
const DIFFICULTY_PER_SET = 0.1; // for each: outgrown or too hard, unmeasured load, improvised, plain pull-ups too easy (twice), overhead press
const PLAIN_PULL_UPS_END = 10; // repetitions of a working set from which load should be added, design choice
const PRACTISE_UP_TO_LEVEL = 2;
const WEIGHTS: readonly EquipmentId[] = [
  "dumbbell",
  "kettlebell",
  "barbell",
  "cable",
  "row_machine",
  "pulldown_machine",
];

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
  const hard = [...candidates.all.values()].filter((one) => one.exercise.countsAsHardSet);
  const practises = profile.level <= PRACTISE_UP_TO_LEVEL && dates.length > 1 && variant !== "more_variety";
  const options = hard.map((one) => option(one, profile, dates.length));
  return {
    options,
    supersetPulls: options.flatMap((one, i) => (one.supersetPull ? [i] : [])),
    preferred: options.flatMap((one, i) => (one.preferred ? [i] : [])),
    supersetPushes: options.flatMap((one, i) => (one.supersetPush ? [i] : [])),
    demands: demand(profile.level, profile.goal),
    dates,
    adjacent: adjacentDays(dates),
    mainS: 60 * profile.minutes - reservedS(profile.minutes),
    pairsAlways: timeIsShort(profile),
    pairWanted: wantsPairs(profile),
    sessionCap: SESSION_CAP[profile.level] * QUARTERS,
    spineBudget: SPINE_BUDGET[profile.level],
    weeklyCap: GROUPS.map((group) => Math.floor(weeklyCap(group, profile.level) * QUARTERS + 1e-9)),
    minSets: 2,
    maxSets: profile.level <= 2 ? 4 : 5,
    maxItems: 8,
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

function option(candidate: Candidate, profile: Profile, days: number): Option {
  const { exercise } = candidate;
  const unkind = profile.contraindications.includes("shoulder_pain") && !allowsNeutral(exercise.grips);
  const caution = (candidate.cautions.length > 0 ? CAUTION_PER_SET : 0) + (unkind ? CAUTION_PER_SET : 0);
  const disliked = profile.dislike.includes(exercise.id) ? DISLIKE_PER_SET : 0;
  const strengthPull = profile.goal === "strength" && exercise.category === "main";
  return {
    candidate,
    exercise,
    ...creditOf(exercise),
    timing: Array.from({ length: days }, (_, day) => dayTiming(exercise, profile, { day, days })),
    vertical: isVerticalPull(exercise),
    horizontal: isHorizontalPull(exercise),
    tiresSpine: tiresSpine(exercise),
    push: isPush(exercise),
    supersetPull: isSupersetPull(exercise) && !strengthPull,
    supersetPush: isSupersetPush(exercise),
    onLadder: FIRST_PULL_UP_LADDER.has(exercise.id),
    preferred: profile.prefer.includes(exercise.id),
    cautionPerSet: caution,
    dislikePerSet: disliked,
    difficultyPerSet: difficultyCost(candidate, profile),
    costOfUse: changeCost(exercise, profile.lastBlock),
  };
}

/** Sore shoulders pull with palms facing or a grip that turns (science 6.5). */
function allowsNeutral(grips: readonly GripId[]): boolean {
  return (
    grips.length === 0 || grips.some((grip) => ["neutral", "rotating", "rope"].includes(gripFamily(grip)))
  );
}

function creditOf(exercise: Exercise) {
  const credited = GROUPS.map(
    (group, index) => [index, Math.round((exercise.groupCredit[group] ?? 0) * QUARTERS)] as const,
  );
  const given = credited.filter(([, quarters]) => quarters > 0);
  return { groups: given.map(([index]) => index), quarters: given.map(([, quarters]) => quarters) };
}

function dayTiming(exercise: Exercise, profile: Profile, on: { day: number; days: number }): DayTiming {
  const dose = setDose(exercise, profile, dayKind(profile.level, on.day, on.days));
  const sides = exercise.unilateral ? 2 : 1;
  return {
    dose,
    workS: dose.upper * exercise.secondsPerUnit * sides,
    restS: restS(restKind(exercise, dose), profile.level),
  };
}

/** What stands against a set of the exercise for this lifter, priced alike; improvised work and bands count double beside real weights. */
function difficultyCost({ exercise, kit, makeshift }: Candidate, profile: Profile): number {
  const learning = profile.goal === "first_pull_up" && FIRST_PULL_UP_LADDER.has(exercise.id);
  const troubles = [
    tooEasy(exercise, profile.level) || (exercise.skill > profile.level && !learning),
    exercise.loadType === "band" || exercise.loadType === "time" || kit.includes("band"),
    makeshift,
    (makeshift || kit.includes("band")) && profile.equipment.some((one) => WEIGHTS.includes(one)),
    pullUpsTooFew(exercise, profile),
    pullUpsTooFew(exercise, profile),
    exercise.pattern === "vertical_push",
  ];
  return DIFFICULTY_PER_SET * troubles.filter(Boolean).length;
}

/** So many strict pull-ups that a working set of plain ones would end far from failure. */
function pullUpsTooFew(exercise: Exercise, { maxPullUps, goal }: Profile): boolean {
  const most = mostPullUpReps(exercise, maxPullUps);
  return (
    goal !== "first_pull_up" &&
    exercise.loadType === "bodyweight" &&
    most !== null &&
    most >= PLAIN_PULL_UPS_END
  );
}

/** Work whose load cannot grow, two levels or more below the lifter. */
function tooEasy(exercise: Exercise, level: number): boolean {
  const grows =
    exercise.loadType === "external" ||
    exercise.loadType === "bodyweight_plus" ||
    exercise.loadType === "distance";
  return !grows && exercise.level <= level - 2;
}

/** The main lifts of the last block stay, its accessories may change (science 3.12, variation). */
function changeCost(exercise: Exercise, lastBlock: readonly string[]): number {
  if (lastBlock.length === 0) return 0;
  const known = lastBlock.includes(exercise.id);
  const main = exercise.category === "main";
  return main !== known && (main || known) ? CHANGE_PER_EXERCISE : 0;
}

function adjacentDays(dates: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  dates.forEach((date, i) => {
    const next = (i + 1) % dates.length;
    const gap =
      next > i ? daysBetween(date, dates[next] ?? date) : 7 + daysBetween(date, dates[next] ?? date);
    if (dates.length > 1 && gap === 1) pairs.push([i, next]);
  });
  return pairs;
}
