// What may a check-in change today? It only trims: a little less load, a set less, one more in reserve. It never raises
// and never cancels, and a warm-up that goes well overrides it. Science 4.5; the effects are small, and the words say so.
import { dayOf } from "../journal/calendar.ts";
import type { LoadReason } from "../training/reason.ts";
import type { CheckIn } from "./check-in.ts";

export interface Readiness {
  /** -1 (worst) to 1; what was not answered counts as usual. */
  readonly score: number;
  /** 0.95 to 1. */
  readonly loadFactor: number;
  readonly fewerSets: 0 | 1;
  readonly moreRir: 0 | 1;
  /** Of the load only: how many sets and how much reserve remain is known where the item is. */
  readonly reasons: readonly LoadReason[];
}

export const USUAL_READINESS: Readiness = {
  score: 0,
  loadFactor: 1,
  fewerSets: 0,
  moreRir: 0,
  reasons: [],
};

/**
 * Weight of each answer. Sleep leads because it is the one with a measured effect on strength (craven2022); soreness and
 * mood are poor markers of performance (nosaka2002), so alone they change nothing. Design choice.
 */
const WEIGHTS = { sleep: 0.5, energy: 0.25, soreness: 0.125, stress: 0.125 } as const;

/** Hours of a usual night where the lifter's own are not known yet. Design choice. */
const USUAL_SLEEP_H = 7.5;
/** Hours short of the usual night that count as worst: 7.5 h - 1.5 h is the six hours of craven2022. */
const SHORT_BY_H = 1.5;
/** The middle of the scales, and the points from there to their ends. */
const USUAL_POINT = 3;
const POINTS_TO_END = 2;
/** Answers from which the lifter's own median is the usual. Design choice. */
const ENOUGH_ANSWERS = 5;

/** Scores below this are low, here and as a deload signal. Science 3.12. */
export const LOW_READINESS = -0.25;
/** Load that a score of -1 would cost: six hours of sleep score -0.5 and cost the 3 % of science 4.5. */
const LOAD_PER_POINT = 0.06;
const LEAST_LOAD_FACTOR = 0.95;
/** Scores at or below which a set goes, and one more repetition stays in reserve. Design choice. */
const FEWER_SETS_AT = -0.5;
const MORE_RESERVE_AT = -0.75;
/** An illness speaks louder than the scales: a cold trims a set, a fever everything. Design choice. */
const SCORE_AT_MOST = { none: 1, cold: FEWER_SETS_AT, fever: -1 } as const;

/** `usual`: earlier check-ins, today's not among them; from five answers on they say what is usual for this lifter. */
export function readinessOf(checkIn: CheckIn, usual: readonly CheckIn[] = []): Readiness {
  const score = scoreOf(checkIn, usual);
  if (score >= LOW_READINESS) return { ...USUAL_READINESS, score };
  const loadFactor = Math.max(LEAST_LOAD_FACTOR, 1 + LOAD_PER_POINT * score);
  return {
    score,
    loadFactor,
    fewerSets: score <= FEWER_SETS_AT ? 1 : 0,
    moreRir: score <= MORE_RESERVE_AT ? 1 : 0,
    reasons: [{ why: "readiness_lighter", percent: 100 * (1 - loadFactor) }],
  };
}

/** By the day's last check-in; usual where there is none. */
export function readinessOn(checkIns: readonly CheckIn[], today: string): Readiness {
  const at = checkIns.findLastIndex(({ checkedAt }) => dayOf(checkedAt) === today);
  const checkIn = checkIns[at];
  if (checkIn === undefined) return USUAL_READINESS;
  return readinessOf(
    checkIn,
    checkIns.slice(0, at).filter(({ checkedAt }) => dayOf(checkedAt) < today),
  );
}

function scoreOf(checkIn: CheckIn, usual: readonly CheckIn[]): number {
  const better = (scale: "sleep" | "energy" | "soreness" | "stress") =>
    distance(checkIn[scale], usualOf(usual, scale, USUAL_POINT), POINTS_TO_END);
  const hours = distance(checkIn.sleepHours, usualOf(usual, "sleepHours", USUAL_SLEEP_H), SHORT_BY_H);
  const score =
    WEIGHTS.sleep * worse(hours, better("sleep")) +
    WEIGHTS.energy * (better("energy") ?? 0) -
    WEIGHTS.soreness * (better("soreness") ?? 0) -
    WEIGHTS.stress * (better("stress") ?? 0);
  return Math.min(score, SCORE_AT_MOST[isOver(checkIn) ? "none" : (checkIn.illness ?? "none")]);
}

/** -1 to 1 from the usual; null where nothing was answered. */
function distance(answer: number | undefined, usual: number, worst: number): number | null {
  return answer === undefined ? null : Math.max(-1, Math.min(1, (answer - usual) / worst));
}

function worse(one: number | null, other: number | null): number {
  return Math.min(one ?? other ?? 0, other ?? one ?? 0);
}

type Scale = "sleepHours" | "sleep" | "energy" | "soreness" | "stress";

/** The median of the lifter's own answers, once there are enough. */
function usualOf(usual: readonly CheckIn[], scale: Scale, otherwise: number): number {
  const answers = usual.flatMap((one) => one[scale] ?? []).sort((a, b) => a - b);
  if (answers.length < ENOUGH_ANSWERS) return otherwise;
  return answers[Math.floor((answers.length - 1) / 2)] ?? otherwise;
}

function isOver({ wellSince, checkedAt }: CheckIn): boolean {
  return wellSince !== undefined && wellSince <= dayOf(checkedAt);
}
