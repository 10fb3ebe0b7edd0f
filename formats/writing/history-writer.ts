// What must be known of a format that a history can be written in? What it holds, and how it is written.
import type { PerformedWorkout } from "../history/performed-workout.ts";
import type { Detail } from "./losses.ts";

export interface HistoryWriter {
  readonly mime: string;
  /** Of the file's name: "csv". */
  readonly ending: string;
  /** Everything else in the history is lost, and said so before writing. */
  readonly holds: ReadonlySet<Detail>;
  readonly write: (history: readonly PerformedWorkout[]) => string;
}
