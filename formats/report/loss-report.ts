// What came of a file? Every record in its place: imported, kept as a note, not done, refused with its line.
import type { AppId, UnitFinding } from "../reading/format.ts";
import type { Doubt, RecordAt, RefusedRecord } from "../reading/sink.ts";
import type { WrittenSetType } from "../reading/written-set.ts";
import type { Encoding } from "../text/decode.ts";

export interface LossReport {
  readonly app: AppId;
  readonly dialect: string;
  readonly encoding: Encoding | null;
  readonly unit: UnitFinding;
  /** Records of the file: the sum of the counts below. */
  readonly read: number;
  readonly sets: number;
  readonly setTypes: Readonly<Record<WrittenSetType, number>>;
  readonly notes: number;
  readonly notDone: Readonly<Record<RecordAt["why"], number>>;
  readonly bodyMasses: number;
  readonly workoutsWithoutSets: number;
  /** Blank rows, totals and the like. */
  readonly nothing: number;
  readonly refusedCount: number;
  /** The first of them, at most `MOST_LISTED`. */
  readonly refused: readonly RefusedRecord[];
  readonly suspiciousCount: number;
  readonly suspicious: readonly Doubt[];
  readonly workouts: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly exercises: readonly ExerciseTotal[];
}

/** As the file wrote it; warm-up sets included, rest timers not. */
export interface ExerciseTotal {
  readonly name: string;
  readonly sets: number;
  readonly reps: number;
  /** Repetitions x load in kilograms, hindering loads only; null while the unit is not known. */
  readonly volumeKg: number | null;
  readonly seconds: number;
  readonly metres: number;
}

export const MOST_LISTED = 1_000;
