// What do the sets of an exercise on one day show? The best estimate load * e^(k (R - 1)), R = reps + reserve (science 4.1), and
// what else is learned from. Working sets only that were done cleanly and have comparable kilograms.
// Read in one pass of plain loops: ten years of sets pass here at once.
import type { SetFacts } from "../../training/set.ts";
import { oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import type { LiftedSet } from "../forecast/lifting-day.ts";
import { type LoadModel, systemLoadOf } from "./system-load.ts";

/** A set as it is learned from. */
export interface EvidenceSet extends LiftedSet {
  /** Its place among the working sets of the day. */
  readonly at: number;
  /** Repetitions in reserve as the lifter told; 0 where no further one went up; null where nothing was told. */
  readonly told: number | null;
  /** Repetitions to failure, as they most likely were. Where no reserve was told there was none, as in the series. */
  readonly toFailure: number;
}

export interface Evidence {
  /** In the order they were done. */
  readonly sets: readonly EvidenceSet[];
  /** The set with the highest estimate, the earliest of equals; null where all were too long for one. */
  readonly best: EvidenceSet | null;
  /** By the best set. */
  readonly e1rmKg: number | null;
  /**
   * Reserve of the estimated set nearest to failure, be it the best one or not: so one more repetition, which may make
   * another set the best, never makes the day count for less.
   */
  readonly leastReserve: number;
  /** The first estimated set that ended near failure, as far as was told: later ones are tired. */
  readonly hard: EvidenceSet | null;
  /** The first set that went on until no further repetition did: its place in `sets`, or -1. */
  readonly failureAt: number;
  readonly tellsReserve: boolean;
}

/** Where, and by whom, the sets were done. */
export interface Reading {
  readonly model: LoadModel;
  readonly bodyMassKg: number | undefined;
  /** What was known in the morning: the slope of the exercise, what is added to a told reserve, and whether it is ever told. */
  readonly slope: number;
  readonly reserveBias: number;
  readonly tellsReserve: boolean;
}

/** Longer sets say little about a maximum: as in the series on which the forecasts were measured. Science 3.8. */
const MOST_REPS_OF_ESTIMATE = 12;
/** In reserve, as far as the doubt goes, where a lifter who mostly tells it did not. Design choice. */
const UNTOLD_RESERVE = 2;
/** Told reserve up to which a set ended near failure. Science 4.1. */
const NEAR_FAILURE = 1;

type EvidenceDraft = { -readonly [Part in keyof Evidence]: Evidence[Part] } & { sets: EvidenceSet[] };

export function readEvidence(sets: readonly SetFacts[], reading: Reading): Evidence {
  const evidence: EvidenceDraft = {
    sets: [],
    best: null,
    e1rmKg: null,
    leastReserve: Number.POSITIVE_INFINITY,
    hard: null,
    failureAt: -1,
    tellsReserve: false,
  };
  for (let at = 0; at < sets.length; at++) {
    const facts = sets[at];
    const set = facts === undefined ? null : readSet(facts, at, reading);
    if (set === null) continue;
    evidence.sets.push(set);
    if (facts?.toFailure && evidence.failureAt < 0) evidence.failureAt = evidence.sets.length - 1;
    if (set.told !== null) evidence.tellsReserve = true;
    if (isEstimated(set)) estimateFrom(set, evidence, reading);
  }
  return evidence;
}

/** Null for a set that teaches nothing: flagged, dropped, a warm-up, or of no comparable kilograms. */
function readSet(facts: SetFacts, at: number, reading: Reading): EvidenceSet | null {
  const { reps, flags, setType } = facts;
  if (reps === undefined || setType !== "working" || (flags !== undefined && flags.length > 0)) return null;
  const loadKg = systemLoadOf(reading.model, facts, reading.bodyMassKg);
  if (loadKg === null) return null;
  const { rir, toFailure } = facts;
  if (toFailure) return { at, loadKg, reps, told: 0, toFailure: reps };
  if (rir === undefined) return { at, loadKg, reps, told: null, toFailure: reps };
  return { at, loadKg, reps, told: rir, toFailure: reps + Math.max(0, rir + reading.reserveBias) };
}

function isEstimated({ reps, loadKg }: EvidenceSet): boolean {
  return reps >= 1 && reps <= MOST_REPS_OF_ESTIMATE && loadKg > 0;
}

function estimateFrom(set: EvidenceSet, evidence: EvidenceDraft, { slope, tellsReserve }: Reading): void {
  const e1rmKg = oneRepMaxByCurve({ loadKg: set.loadKg, reps: set.toFailure, rir: 0 }, slope);
  if (evidence.e1rmKg === null || e1rmKg > evidence.e1rmKg) {
    evidence.best = set;
    evidence.e1rmKg = e1rmKg;
  }
  const reserve = set.told ?? (tellsReserve ? UNTOLD_RESERVE : 0);
  if (reserve < evidence.leastReserve) evidence.leastReserve = reserve;
  if (evidence.hard === null && set.told !== null && set.told <= NEAR_FAILURE) evidence.hard = set;
}
