// What is asked of a drop? About 20 % lighter at once, two thirds of the repetitions, no rest (science 3.12).
import type { SetFacts, SetPrescription } from "@dorsal/engine";

/** Science 3.12: drops of 20-25 %. */
const DROP_FACTOR = 0.8;
/** Repetitions of a drop against the set before: the time model of science 3.9 counts two thirds (design choice). */
const REPS_FACTOR = 2 / 3;

export interface DropAsked {
  readonly number: number;
  readonly before: SetFacts;
  /** To a load that the lifter can really set. */
  readonly round: (loadKg: number) => number;
}

export function prescribeDrop({ number, before, round }: DropAsked): SetPrescription {
  const reps = before.reps === undefined ? undefined : Math.ceil(before.reps * REPS_FACTOR);
  return {
    exercise: before.exercise,
    setNumber: number,
    ...(before.loadKg === undefined ? {} : { loadKg: round(before.loadKg * DROP_FACTOR) }),
    ...(reps === undefined ? {} : { reps: [reps, reps] as const, targetReps: reps }),
    restS: 0,
    reasons: [{ why: "drop_set_saves", drops: number }],
  };
}
