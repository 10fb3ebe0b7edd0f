// Where does a reader put what it finds? Every record of a file ends in exactly one of five places, so nothing can vanish.
import type { WrittenSet } from "./written-set.ts";

export interface Sink {
  /** A set that was done, a rest timer among them. */
  set(set: WrittenSet): void;
  /** Text without a set: kept as a note of the workout. */
  note(note: WrittenNote): void;
  /** Planned or skipped: counted, never as done. */
  notDone(record: RecordAt): void;
  /** Body mass, a workout without sets: kept, not a set. */
  other(found: OtherRecord): void;
  /** Not understood. */
  refuse(refused: RefusedRecord): void;
  /** A set that was kept although it can hardly be true; said in addition to `set`. */
  suspect(doubt: Doubt): void;
}

export interface RecordAt {
  readonly line: number;
  readonly why: "planned" | "skipped";
}

export interface WrittenNote {
  readonly line: number;
  readonly at: string;
  readonly workout: string | null;
  readonly exercise: string | null;
  readonly text: string;
}

export type OtherRecord =
  | { readonly line: number; readonly kind: "body_mass"; readonly at: string; readonly bodyMassKg: number }
  | {
      readonly line: number;
      readonly kind: "workout";
      readonly at: string;
      readonly endedAt: string | null;
      readonly name: string;
      readonly note: string | null;
    }
  /** Nothing that a training log keeps (a blank row, a totals row, a run's second header). */
  | { readonly line: number; readonly kind: "nothing" };

export type RefusalWhy =
  | "no_date"
  | "no_exercise"
  | "too_few_cells"
  | "too_many_cells"
  | "not_a_number"
  | "quote_never_closed"
  | "too_long"
  | "not_json"
  | "not_a_record"
  | "broken_file";

export interface RefusedRecord {
  readonly line: number;
  readonly why: RefusalWhy;
  /** What stood there, at most 200 characters. */
  readonly found: string;
}

export type DoubtWhy =
  | "very_heavy"
  | "very_many_reps"
  | "very_long_workout"
  | "very_long_set"
  | "in_the_future"
  | "long_ago"
  | "shifted_columns"
  | "unit_conflict"
  | "nul_bytes"
  | "bad_characters";

export interface Doubt {
  readonly line: number;
  readonly why: DoubtWhy;
  readonly found: string;
}
