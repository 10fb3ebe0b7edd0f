// What was asked, what was done? A prescription and a performance are different nouns.
import type { Reason } from "./reason.ts";

export type SetType = "working" | "warmup" | "drop";
export type Side = "left" | "right" | "both";

/** What spoils a set as evidence of strength: it teaches none, and the next load goes down. Science 4.1, 6.4. */
export const SET_FLAGS = ["momentum", "form", "grip_slip"] as const;
export type SetFlag = (typeof SET_FLAGS)[number];

/** Bands are ordinal: what one pulls changes along the way, so they have an order and no kilograms. */
export const BAND_STRENGTHS = ["extra_light", "light", "medium", "heavy", "extra_heavy"] as const;
export type BandStrength = (typeof BAND_STRENGTHS)[number];

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
  /** Until no further repetition went up: what `rir` 0 guesses, this knows. */
  readonly toFailure?: true;
  readonly flags?: readonly SetFlag[];
  /** Body from the vertical, degrees: inverted rows and suspension. */
  readonly angleDeg?: number;
  /** Inverted row with the feet on a bench. */
  readonly feetUp?: true;
  readonly band?: BandStrength;
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
  /** Body from the vertical, degrees. */
  readonly angleDeg?: number;
  readonly feetUp?: true;
  readonly band?: BandStrength;
  /** The set goes on until no further repetition does: it measures what "in reserve" means for this lifter. */
  readonly toFailure?: true;
  readonly forecast?: SetForecast;
  readonly reasons: readonly Reason[];
}

/** What is likely to happen, from the lifter's own log: eight of ten such sets end within low and high. */
export interface SetForecast {
  readonly reps: number;
  readonly lowReps: number;
  readonly highReps: number;
  /** Of the exercise today, as a system load; absent where no e1RM is honest. */
  readonly e1rmKg?: number;
  readonly lo80Kg?: number;
  readonly hi80Kg?: number;
}

/** One past visit to an exercise: its working sets in order. */
export interface Exposure {
  readonly date: string;
  readonly sets: readonly SetFacts[];
  /** True where the planned week was a deload: not evidence of strength. */
  readonly deload?: boolean;
  /** The lifter said that an entry which looks like a slip is right. */
  readonly confirmed?: true;
}
