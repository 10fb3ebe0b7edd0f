// Is a number believable? Wide limits that catch slips of the finger and nothing else (design choice).
import type { Measure, OutOfRange, Refusal } from "../refusals.ts";

/** Inclusive, in the unit of the measure: repetitions, kilograms, seconds, metres, scale points. */
export const BELIEVABLE: Readonly<Record<Measure, { readonly min: number; readonly max: number }>> = {
  /** 0: an attempt that failed. */
  reps: { min: 0, max: 300 },
  /** The heaviest deadlifts are close to 500 kg; kg because the core knows nothing else. */
  load: { min: 0, max: 600 },
  assistance: { min: 0, max: 250 },
  seconds: { min: 0, max: 3_600 },
  metres: { min: 0, max: 5_000 },
  rir: { min: 0, max: 5 },
  /** Seconds; a phone may lie on the bench for a day. */
  rest: { min: 0, max: 86_400 },
  pain: { min: 0, max: 10 },
  rpe: { min: 0, max: 10 },
  /** Kilograms. */
  body_mass: { min: 20, max: 400 },
  /** Degrees from upright to lying. */
  angle: { min: 0, max: 90 },
  /** Hours of one night. */
  sleep: { min: 0, max: 24 },
  /** Scale points. */
  check_in: { min: 1, max: 5 },
};

/** Null where the number is absent or believable. */
export function outOfRange(measure: Measure, found: number | undefined): OutOfRange | null {
  if (found === undefined) return null;
  const { min, max } = BELIEVABLE[measure];
  return found >= min && found <= max ? null : { why: `${measure}_out_of_range`, found, min, max };
}

export function firstOf(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}
