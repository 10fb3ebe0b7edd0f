// What came along from another app? Workouts as that app's file told them: names as written, loads in kilograms
// beside the number in the file. Which exercise a name means is kept apart, so that it can be corrected at any time.

export type LoggedSetType = "working" | "warmup" | "drop" | "failure" | "rest";

export interface ImportedSet {
  readonly setType: LoggedSetType;
  /** External load, never negative. */
  readonly loadKg?: number;
  /** Help by a machine or a band: written as a negative load, or under a name that says so. */
  readonly assistanceKg?: number;
  /** The number in the file and its unit, where it is not kilograms: written back as it came. */
  readonly asWritten?: { readonly load: number; readonly unit: "kg" | "lb" };
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly rir?: number;
  readonly rpe?: number;
  readonly side?: "left" | "right" | "both";
  /** 2 where the load is that of one of two hands. */
  readonly hands?: number;
  readonly note?: string;
  /** When the set was done, where the file knows it better than the workout's start. */
  readonly at?: string;
  /** What else the app said: "category: Back", "target: 8 reps". */
  readonly words?: readonly string[];
}

/** A run of sets of one exercise; the same exercise may come again in a workout. */
export interface ImportedEntry {
  /** As the file writes it. */
  readonly name: string;
  readonly note?: string;
  /** Entries of one workout with the same word alternate. */
  readonly superset?: string;
  readonly sets: readonly ImportedSet[];
}

export interface WorkoutImported {
  readonly importId: string;
  /** The same workout has the same key in every export of its app; a later one with the same key replaces it. */
  readonly workoutKey: string;
  /**
   * "2021-07-07T17:05:17" as the lifter's clock showed it, "2021-07-07" where only the day is known; with an offset
   * where the file has one. The first ten characters are the calendar day.
   */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly name?: string;
  readonly note?: string;
  readonly entries: readonly ImportedEntry[];
}

/** What a name in a file means. */
export interface NameMeaning {
  readonly name: string;
  /** An exercise of the catalogue; null for one of the lifter's own. */
  readonly exercise: string | null;
  /** For a lifter's own exercise: groups that it seems to train, guessed from its name. */
  readonly groups: readonly string[];
  /** 0-1; 1 only where a person said so. */
  readonly confidence: number;
}

/** Closes an import: its workouts came before it. */
export interface HistoryImported {
  readonly importId: string;
  readonly importedAt: string;
  readonly app: string;
  readonly fileName: string;
  readonly workouts: number;
  readonly sets: number;
  /** Records of the file that were not understood. */
  readonly refused: number;
  readonly names: readonly NameMeaning[];
}
