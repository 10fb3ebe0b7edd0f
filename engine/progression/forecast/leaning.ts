// Who stops why? Three sources say how many reps will be done: the habit with the load, a favourite number, the rep-load curve.
// Each first set shows which of them knew it; what a lifter, and then an exercise, leans on gains weight.
import { noWeights, type RepWeights } from "./rep-distribution.ts";

const SOURCES = ["habit", "target", "curve"] as const;
export type Source = (typeof SOURCES)[number];

/** Weights of reps as each source sees them; their sums are how much it has to say. */
export type Sources = Readonly<Record<Source, RepWeights>>;

/** How many first sets each source was expected to explain, and how many it did. */
export type Leaning = Readonly<Record<Source, { readonly expected: number; readonly explained: number }>>;

const NOTHING = { expected: 0, explained: 0 };
export const NO_LEANING: Leaning = { habit: NOTHING, target: NOTHING, curve: NOTHING };

/** First sets as expected that are assumed of everybody before the lifter's own. Design choice. */
const USUAL_SETS_OF_LIFTER = 20;
/** The same for an exercise within the lifter's own. Design choice. */
const USUAL_SETS_OF_EXERCISE = 5;

/** The sources with the weight that this lifter gives them in this exercise. */
export function leanedOn(
  sources: Sources,
  { lifter, exercise }: { readonly lifter: Leaning; readonly exercise: Leaning },
): Sources {
  return bySource((source) => {
    const factor =
      ratio(lifter[source], USUAL_SETS_OF_LIFTER) * ratio(exercise[source], USUAL_SETS_OF_EXERCISE);
    return sources[source].map((weight) => factor * weight);
  });
}

function ratio({ expected, explained }: Leaning[Source], usual: number): number {
  return (usual + explained) / (usual + expected);
}

/** One more first set, as the sources saw it before; reps that none of them knew teach nothing. */
export function learnLeaning(leaning: Leaning, sources: Sources, reps: number): Leaning {
  const all = togetherOf(sources);
  const whole = sumOf(all);
  const here = all[reps] ?? 0;
  if (here === 0) return leaning;
  return bySource((source) => ({
    expected: leaning[source].expected + sumOf(sources[source]) / whole,
    explained: leaning[source].explained + (sources[source][reps] ?? 0) / here,
  }));
}

export function togetherOf(sources: Sources): RepWeights {
  return noWeights().map((_, reps) => SOURCES.reduce((sum, source) => sum + (sources[source][reps] ?? 0), 0));
}

function sumOf(weights: RepWeights): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function bySource<T>(of: (source: Source) => T): Readonly<Record<Source, T>> {
  return { habit: of("habit"), target: of("target"), curve: of("curve") };
}
