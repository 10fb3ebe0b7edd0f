// What was asked, what was done? A prescription and a performance are different nouns.
import type { Reason } from "./reason.ts";

export type SetType = "working" | "warmup" | "drop";
export type Side = "left" | "right" | "both";

/** What a set was, as facts: load apart from assistance, never a negative load; absent RIR is not 0. */
export interface SetFacts {
  readonly exercise: string;
  readonly setType: SetType;
  readonly loadKg?: number;
  readonly assistanceKg?: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly rir?: number;
  readonly side?: Side;
}

export interface SetPrescription {
  readonly exercise: string;
  /** 1-based among the working sets of the item. */
  readonly setNumber: number;
  readonly loadKg?: number;
  readonly assistanceKg?: number;
  /** The range, and the number to aim for today. */
  readonly reps?: readonly [number, number];
  readonly targetReps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly rir?: number;
  readonly restS: number;
  readonly reasons: readonly Reason[];
}

/** One past visit to an exercise: its working sets in order. */
export interface Exposure {
  readonly date: string;
  readonly sets: readonly SetFacts[];
  /** True where the planned week was a deload: not evidence of strength. */
  readonly deload?: boolean;
}
