// What could be lifted once? Published formulas of load and reps to failure R = reps + RIR. Science 3.8.
import { DEFAULT_SLOPE, type Effort, oneRepMaxByCurve, repsToFailure } from "./load-rep-curve.ts";

export type OneRepMaxFormula = (effort: Effort) => number;

export const FORMULAS = {
  /** Epley 1985; one repetition is the load itself. */
  epley: (e) => (repsToFailure(e) === 1 ? e.loadKg : e.loadKg * (1 + repsToFailure(e) / 30)),
  /** Brzycki 1993 */
  brzycki: (e) => (36 * e.loadKg) / (37 - repsToFailure(e)),
  /** Wathan 1994 */
  wathan: (e) => (100 * e.loadKg) / (48.8 + 53.8 * Math.exp(-0.075 * repsToFailure(e))),
  /** Mayhew 1992 */
  mayhew: (e) => (100 * e.loadKg) / (52.2 + 41.9 * Math.exp(-0.055 * repsToFailure(e))),
  /** Lander 1985 */
  lander: (e) => (100 * e.loadKg) / (101.3 - 2.67123 * repsToFailure(e)),
  /** Lombardi 1989 */
  lombardi: (e) => e.loadKg * repsToFailure(e) ** 0.1,
  /** O'Conner 1989 */
  oconner: (e) => e.loadKg * (1 + 0.025 * repsToFailure(e)),
} as const satisfies Record<string, OneRepMaxFormula>;

/** Load for reps and RIR by Epley turned round. */
export function loadByEpley(e1rmKg: number, asked: { readonly reps: number; readonly rir: number }): number {
  return repsToFailure(asked) === 1 ? e1rmKg : e1rmKg / (1 + repsToFailure(asked) / 30);
}

/** Reps to failure up to which an estimate is shown: beyond, formulas and people differ too much (reynolds2006). */
const MOST_REPS_SHOWN = 12;

/** The e1RM that may be shown; null where the set says nothing honest about it. An absent RIR is taken as failure. */
export function shownOneRepMax(
  set: { readonly loadKg?: number; readonly reps?: number; readonly rir?: number },
  slope = DEFAULT_SLOPE,
): number | null {
  const { loadKg, reps, rir = 0 } = set;
  if (loadKg === undefined || loadKg <= 0 || reps === undefined || reps < 1) return null;
  return reps + rir > MOST_REPS_SHOWN ? null : oneRepMaxByCurve({ loadKg, reps, rir }, slope);
}
