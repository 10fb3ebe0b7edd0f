// What does one row of a training log say? The same nouns for every app, values as written beside their meaning in kg.

/** `failure` was taken to failure; `rest` is a timer between sets, not work. */
export type WrittenSetType = "working" | "warmup" | "drop" | "failure" | "rest";
export type LoadUnit = "kg" | "lb";
export type WrittenSide = "left" | "right" | "both";

export interface WrittenSet {
  /** 1-based line (CSV, JSON Lines) or record (JSON, FIT, SQLite) in the file. */
  readonly line: number;
  /**
   * When the workout (or, where the file knows, the set) began: "2021-07-07T17:05:17" as the lifter's clock showed it,
   * "2021-07-07" where the file knows only the day, with "Z" or an offset where the file has one.
   */
  readonly at: string;
  readonly workout: string | null;
  /** Name as written, with the equipment where a column of its own holds it: "Bench Press (Barbell)". */
  readonly exercise: string;
  readonly setType: WrittenSetType;
  /** The load helps instead of hinders: a negative number, or an exercise that says so. */
  readonly assisted: boolean;
  /** Never negative; null where nothing is written or the unit is not known. */
  readonly loadKg: number | null;
  /** The number in the file, sign and all. */
  readonly rawLoad: number | null;
  readonly unit: LoadUnit | null;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly metres: number | null;
  readonly rir: number | null;
  readonly rpe: number | null;
  /** Sets with the same name in one workout alternate. */
  readonly superset: string | null;
  readonly side: WrittenSide | null;
  readonly note: string | null;
  /** What the file knows beyond: kept with the set, shown in the import, written back where a format can. */
  readonly extra: WrittenExtra | null;
}

export interface WrittenExtra {
  /** The workout began, where `at` is the moment of the set itself: sets with the same one belong together. */
  readonly workoutAt?: string;
  /** The set was done, where `at` is the start of its workout. */
  readonly doneAt?: string;
  /** The workout ended: an instant like `at`. */
  readonly endedAt?: string;
  readonly workoutNote?: string;
  readonly exerciseNote?: string;
  /** The app's own group: "Back", "Cardio". */
  readonly category?: string;
  /** 2 where the load is that of one hand of two (Fitbod). */
  readonly multiplier?: number;
  /** Rest before or after the set as the app measured it, seconds. */
  readonly restS?: number;
  readonly targetReps?: number;
  readonly targetLoadKg?: number;
  /** The app calls this a personal record, a partial, a myo-rep ...: its own word. */
  readonly kind?: string;
  /** What no field here holds, each as one line: "incline: 2.5", "program: Upper and lower". */
  readonly words?: readonly string[];
}
