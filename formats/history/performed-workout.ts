// What has the lifter done, wherever it was logged? One noun for every writer: own sessions and imported workouts alike.
import type { ImportedSet } from "@dorsal/engine";

export interface PerformedWorkout {
  /** Stable: the session's id, or the key of the imported workout. */
  readonly key: string;
  /**
   * "2021-07-07T17:05:17" as the lifter's clock showed it, with the offset where it is known ("...+02:00");
   * "2021-07-07" where only the day is.
   */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly name?: string;
  readonly note?: string;
  /** "dorsal" for what was logged here, else the app that it came from. */
  readonly source: string;
  readonly entries: readonly PerformedEntry[];
}

export interface PerformedEntry {
  /** As the other app writes it; the catalogue's name for what was logged here. */
  readonly name: string;
  /** The exercise of the catalogue; null for one of the lifter's own. */
  readonly exercise: string | null;
  readonly note?: string;
  /** Entries of one workout with the same word alternate. */
  readonly superset?: string;
  readonly sets: readonly ImportedSet[];
}

/** The name of a catalogue exercise, in the language that the export is to have. */
export type NameOf = (exerciseId: string) => string;
