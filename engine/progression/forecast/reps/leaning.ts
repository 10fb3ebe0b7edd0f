// Who stops why? Three sources say how many reps will be done: the habit with the load, a favourite number, the rep-load curve.
// Each first set shows which of them knew it; what a lifter, and then an exercise, leans on gains weight.
import type { Draft } from "../draft.ts";
import type { Glance } from "./rep-blur.ts";

/** Something of each source. */
export interface BySource<T> {
  readonly habit: T;
  readonly target: T;
  readonly curve: T;
}

/** What each source says of one number of reps, and how much it has to say in all. */
export type Glances = BySource<Glance>;

interface Hits {
  readonly expected: number;
  readonly explained: number;
}

/** How many first sets each source was expected to explain, and how many it did. */
export type Leaning = BySource<Hits>;

const NOTHING: Hits = { expected: 0, explained: 0 };
export const NO_LEANING: Leaning = { habit: NOTHING, target: NOTHING, curve: NOTHING };

/** First sets as expected that are assumed of everybody before the lifter's own. Design choice. */
const USUAL_SETS_OF_LIFTER = 20;
/** The same for an exercise within the lifter's own. Design choice. */
const USUAL_SETS_OF_EXERCISE = 5;

export interface Leanings {
  readonly lifter: Leaning;
  readonly exercise: Leaning;
}

/** The factor on each source that this lifter gives it in this exercise. */
function leanedFactors({ lifter, exercise }: Leanings): BySource<number> {
  return {
    habit: factor(lifter.habit, exercise.habit),
    target: factor(lifter.target, exercise.target),
    curve: factor(lifter.curve, exercise.curve),
  };
}

function factor(lifter: Hits, exercise: Hits): number {
  return ratio(lifter, USUAL_SETS_OF_LIFTER) * ratio(exercise, USUAL_SETS_OF_EXERCISE);
}

function ratio({ expected, explained }: Hits, usual: number): number {
  return (usual + explained) / (usual + expected);
}

/** Weighs what the sources say, in place, by how much this lifter leans on each in this exercise. */
export function leanGlances(glances: Draft<Glances>, leanings: Leanings): void {
  const by = leanedFactors(leanings);
  weigh(glances.habit, by.habit);
  weigh(glances.target, by.target);
  weigh(glances.curve, by.curve);
}

function weigh(glance: Draft<Glance>, by: number): void {
  glance.here *= by;
  glance.whole *= by;
}

/**
 * Writes one more first set into a draft, with what the weighed sources said of its reps before; reps that none of them knew
 * teach nothing.
 */
export function learnLeaning(leaning: Draft<Leaning>, { habit, target, curve }: Glances): void {
  const all = {
    here: habit.here + target.here + curve.here,
    whole: habit.whole + target.whole + curve.whole,
  };
  if (all.here === 0) return;
  oneMore(leaning.habit, habit, all);
  oneMore(leaning.target, target, all);
  oneMore(leaning.curve, curve, all);
}

function oneMore(hits: Draft<Hits>, { here, whole }: Glance, all: Glance): void {
  hits.expected += whole / all.whole;
  hits.explained += here / all.here;
}

/** A copy to write in. */
export function draftOfLeaning({ habit, target, curve }: Leaning): Draft<Leaning> {
  return { habit: { ...habit }, target: { ...target }, curve: { ...curve } };
}
