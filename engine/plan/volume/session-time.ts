// How long does a session take? The time model of science 3.9 [D], seconds, with the upper repetitions of every range.
import type { Catalog, Exercise } from "@dorsal/content";
import type { PlanItem } from "../../training/plan.ts";

export const TRANSITION_S = 45; // between two blocks, science 3.9
export const RAMP_SET_S = 45; // one specific warm-up set, science 3.9
export const SUPERSET_CHANGE_S = 10; // from A to B, science 3.9
const DROP_CHANGE_S = 10; // to lighten the load, science 3.9
const DROP_SHARE = 2 / 3; // repetitions of a drop against the set before: 8 of 12 in the worked example of 3.9

export interface Timing {
  readonly sets: number;
  /** Repetitions, seconds or metres of one set, the upper value. */
  readonly upper: number;
  readonly secondsPerUnit: number;
  readonly setupS: number;
  readonly restS: number;
  readonly sides: 1 | 2;
  readonly drops: number;
}

function workS(timing: Timing): number {
  return timing.upper * timing.secondsPerUnit * timing.sides;
}

export function straightS(timing: Timing): number {
  const { sets, setupS, restS, drops } = timing;
  return setupS + sets * workS(timing) + (sets - 1) * restS + drops * dropS(timing);
}

function dropS(timing: Timing): number {
  return DROP_CHANGE_S + Math.ceil(timing.upper * DROP_SHARE) * timing.secondsPerUnit * timing.sides;
}

/** A and B in turn, both with the sets of A; rest after each pair. */
export function supersetS(a: Timing, b: Timing): number {
  const pairS = workS(a) + SUPERSET_CHANGE_S + workS(b);
  return a.setupS + b.setupS + a.sets * pairS + (a.sets - 1) * Math.max(a.restS, b.restS);
}

/** Seconds that pairing saves over doing both straight, the transition included. */
export function supersetSavingS(a: Timing, b: Timing): number {
  return straightS(a) + TRANSITION_S + straightS(b) - supersetS(a, b);
}

export function timingOf(item: PlanItem, exercise: Exercise): Timing {
  return {
    sets: item.sets,
    upper: item.reps?.[1] ?? item.seconds ?? item.metres ?? 0,
    secondsPerUnit: exercise.secondsPerUnit,
    setupS: exercise.setupSeconds,
    restS: item.restS,
    sides: item.perSide ? 2 : 1,
    drops: item.drops ?? 0,
  };
}

export interface SessionItems {
  readonly warmUp: readonly PlanItem[];
  readonly items: readonly PlanItem[];
  readonly coolDown: readonly PlanItem[];
}

/** Seconds of a whole session, warm-up and cool-down inside. */
export function sessionS(session: SessionItems, catalog: Catalog): number {
  return phaseS(session.warmUp, catalog) + mainS(session.items, catalog) + phaseS(session.coolDown, catalog);
}

/** Warm-up or cool-down: no transitions; a ramp set has its flat price. */
export function phaseS(items: readonly PlanItem[], catalog: Catalog): number {
  return items.reduce((sum, item) => {
    if (item.kind === "ramp") return sum + item.sets * RAMP_SET_S;
    return sum + straightS(timingOf(item, exerciseOf(item, catalog)));
  }, 0);
}

function mainS(items: readonly PlanItem[], catalog: Catalog): number {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  let seconds = 0;
  let blocks = 0;
  for (const item of items) {
    if (done.has(item.id)) continue;
    const partner = item.supersetWith ? byId.get(item.supersetWith) : undefined;
    const timing = timingOf(item, exerciseOf(item, catalog));
    if (partner) {
      done.add(partner.id);
      seconds += supersetS(timing, timingOf(partner, exerciseOf(partner, catalog)));
    } else seconds += straightS(timing);
    blocks += 1;
  }
  return seconds + Math.max(0, blocks - 1) * TRANSITION_S;
}

function exerciseOf(item: PlanItem, catalog: Catalog): Exercise {
  const exercise = catalog.exercises[item.exercise];
  if (!exercise) throw new Error(`The plan names an exercise that the catalogue lacks: ${item.exercise}.`);
  return exercise;
}

/** Minutes as shown: one decimal, half up. */
export function shownMinutes(seconds: number): number {
  return Math.floor(seconds / 6 + 0.5) / 10;
}

/**
 * Seconds kept for warm-up and cool-down. Grows by half of every minute above a quarter of an hour, so that more time never means less work.
 * Up to 15 minutes only the ramp sets remain (science 3.10); the rest is a design choice.
 */
export function reservedS(minutes: number): number {
  const RAMP_ONLY_S = 90;
  const LONGEST_S = 660;
  return minutes <= 15 ? RAMP_ONLY_S : Math.min(LONGEST_S, RAMP_ONLY_S + 30 * (minutes - 15));
}
