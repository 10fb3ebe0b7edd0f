// What can be put into a session, as plain numbers? One option for each candidate that counts as hard sets.
// Prices are in weighted missing hard sets, defined in docs/science.md, "The score of a week".
import type { EquipmentId, Exercise, GripId } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import type { Candidate } from "../candidates/candidates.ts";
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
import { GROUPS } from "../volume/demand.ts";
import { dayKind, restKind, restS, type SetDose, setDose } from "../volume/dose.ts";

export const QUARTERS = 4; // credits come in quarter sets, so sums stay whole numbers
/** Sets of one exercise in one session at most, any level; tables by sets end here. */
export const MOST_SETS = 5;
/** Exercises of one session at most, design choice. */
export const MOST_ITEMS = 8;

/** An exercise on a given day: its dose, seconds per set and rest. */
export interface DayTiming {
  readonly dose: SetDose;
  readonly workS: number;
  readonly restS: number;
}

export interface Option {
  readonly candidate: Candidate;
  readonly exercise: Exercise;
  /** Quarter sets that one set credits, by the order of GROUPS. */
  readonly quarters: readonly number[];
  readonly timing: readonly DayTiming[];
  readonly spineLoad: number;
  /** One bit for each kind of movement among the week's options. */
  readonly patternBit: number;
  readonly isNegative: boolean;
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

const CAUTION_PER_SET = 0.3; // more than a caution-free twin ever lacks in credit
const DISLIKE_PER_SET = 0.25;
const CHANGE_PER_EXERCISE = 0.1;
const USUAL_SETS = 3; // of one exercise in the first week: there is room to add later, design choice
const MANY_SETS = 0.1; // per set beyond, design choice
const DIFFICULTY_PER_SET = 0.1; // for each: outgrown or too hard, unmeasured load, improvised, plain pull-ups too easy (twice), overhead press
const PLAIN_PULL_UPS_END = 10; // repetitions of a working set from which load should be added, design choice
const WEIGHTS: readonly EquipmentId[] = [
  "dumbbell",
  "kettlebell",
  "barbell",
  "cable",
  "row_machine",
  "pulldown_machine",
];

export interface OptionInput {
  readonly profile: Profile;
  /** Sessions a week. */
  readonly days: number;
  /** Every kind of movement among the week's options. */
  readonly patterns: readonly string[];
}

export function optionOf(candidate: Candidate, { profile, days, patterns }: OptionInput): Option {
  const { exercise } = candidate;
  const timing = Array.from({ length: days }, (_, day) => dayTiming(exercise, profile, { day, days }));
  return {
    candidate,
    exercise,
    quarters: GROUPS.map((group) => Math.round((exercise.groupCredit[group] ?? 0) * QUARTERS)),
    ...pricesOf(candidate, profile),
    ...kindOf(exercise, profile),
    timing,
    spineLoad: exercise.spineLoad,
    patternBit: 1 << patterns.indexOf(exercise.pattern),
    isNegative: exercise.id === "negative_pull_up",
    preferred: profile.prefer.includes(exercise.id),
    costOfUse: changeCost(exercise, profile.lastBlock),
  };
}

function kindOf(exercise: Exercise, { goal }: Profile) {
  const strengthPull = goal === "strength" && exercise.category === "main";
  return {
    vertical: isVerticalPull(exercise),
    horizontal: isHorizontalPull(exercise),
    tiresSpine: tiresSpine(exercise),
    push: isPush(exercise),
    supersetPull: isSupersetPull(exercise) && !strengthPull,
    supersetPush: isSupersetPush(exercise),
    onLadder: FIRST_PULL_UP_LADDER.has(exercise.id),
  };
}

type Prices = Pick<Option, "cautionPerSet" | "dislikePerSet" | "difficultyPerSet">;

function pricesOf(candidate: Candidate, profile: Profile): Prices {
  const { exercise, cautions } = candidate;
  const unkind = profile.contraindications.includes("shoulder_pain") && !allowsNeutral(exercise.grips);
  return {
    cautionPerSet: (cautions.length > 0 ? CAUTION_PER_SET : 0) + (unkind ? CAUTION_PER_SET : 0),
    dislikePerSet: profile.dislike.includes(exercise.id) ? DISLIKE_PER_SET : 0,
    difficultyPerSet: difficultyCost(candidate, profile),
  };
}

/** What sets of the exercise cost for being hard to do well, or many of the same. */
export function difficultyOfSets({ difficultyPerSet }: Prices, sets: number): number {
  return difficultyPerSet * sets + MANY_SETS * Math.max(0, sets - USUAL_SETS);
}

/** What so many sets cost by themselves: cautions, dislikes and difficulty. */
export function priceOfSets(prices: Prices, sets: number): number {
  return (prices.cautionPerSet + prices.dislikePerSet) * sets + difficultyOfSets(prices, sets);
}

/** Seconds for so many sets, set-up included. */
export function secondsOf(exercise: Exercise, { workS, restS: rest }: DayTiming, sets: number): number {
  return exercise.setupSeconds + sets * workS + (sets - 1) * rest;
}

/** Sore shoulders pull with palms facing or a grip that turns (science 6.5). */
function allowsNeutral(grips: readonly GripId[]): boolean {
  return (
    grips.length === 0 || grips.some((grip) => ["neutral", "rotating", "rope"].includes(gripFamily(grip)))
  );
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
