// What is a catalogue entry? The nouns of what is known: exercises, muscles, sources.
// Field names follow the facts they come from; every room reads these types, only `content` makes the values.

/** How sure a fact is: checked, checked second-hand, general knowledge, unverified, design choice. */
export type Evidence = "V" | "V2" | "K" | "U" | "D";

export type MuscleId =
  | "lats"
  | "teres_major"
  | "traps_upper"
  | "traps_middle"
  | "traps_lower"
  | "rhomboids"
  | "levator_scapulae"
  | "rear_delt"
  | "side_delt"
  | "front_delt"
  | "supraspinatus"
  | "infraspinatus"
  | "teres_minor"
  | "subscapularis"
  | "serratus_anterior"
  | "erectors_thoracic"
  | "erectors_lumbar"
  | "biceps"
  | "brachialis"
  | "brachioradialis"
  | "forearm_flexors"
  | "pectorals"
  | "triceps"
  | "glutes"
  | "hamstrings"
  | "quads"
  | "core";

/** The muscle groups that volume is planned and counted in. */
export type GroupId =
  | "lats"
  | "mid_back"
  | "lower_traps"
  | "upper_traps"
  | "rear_delts"
  | "external_rotators"
  | "elbow_flexors"
  | "erectors"
  | "grip"
  | "serratus"
  | "chest"
  | "front_delts"
  | "triceps"
  | "hips"
  | "core";

export type EquipmentId =
  | "assisted_pullup_machine"
  | "back_extension_bench"
  | "backpack"
  | "band"
  | "barbell"
  | "bench"
  | "box"
  | "cable"
  | "cardio_machine"
  | "chair"
  | "dip_belt"
  | "door"
  | "dowel"
  | "dumbbell"
  | "foam_roller"
  | "household_weights"
  | "kettlebell"
  | "landmine"
  | "low_bar"
  | "mat"
  | "pullup_bar"
  | "pulldown_machine"
  | "reverse_fly_machine"
  | "row_machine"
  | "suspension"
  | "table"
  | "tbar_machine"
  | "towel"
  | "trap_bar"
  | "wall";

export type ContraindicationTag =
  | "low_back"
  | "shoulder_pain"
  | "shoulder_instability"
  | "elbow"
  | "wrist"
  | "neck"
  | "knee"
  | "pregnancy_prone"
  | "pregnancy_supine"
  | "pregnancy_late"
  | "hypertension_valsalva"
  | "osteoporosis_flexion";

export type Level = 1 | 2 | 3 | 4 | 5;
export type SpineLoad = 0 | 1 | 2 | 3;
export type LoadType =
  | "external"
  | "bodyweight"
  | "bodyweight_plus"
  | "assisted"
  | "band"
  | "time"
  | "distance";
export type GripId =
  | "pronated_narrow"
  | "pronated_medium"
  | "pronated_wide"
  | "supinated"
  | "neutral_close"
  | "neutral_medium"
  | "neutral"
  | "rope"
  | "rotating"
  | "mixed"
  | "hook"
  | "v_handle"
  | "pronated";

export interface Contraindication {
  readonly tag: ContraindicationTag;
  readonly level: "avoid" | "caution";
}

export interface Dose {
  readonly unit: "reps" | "seconds" | "metres";
  readonly min: number;
  readonly max: number;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly category: "warmup" | "mobility" | "scapular" | "main" | "accessory" | "carry" | "push";
  readonly pattern: string;
  readonly plane: string;
  readonly class: "compound" | "isolation" | "mobility";
  /** Alternatives; each is a list of things that are all needed. An empty alternative needs nothing. */
  readonly equipmentAnyOf: readonly (readonly EquipmentId[])[];
  readonly unilateral: boolean;
  readonly level: Level;
  readonly skill: Level;
  /** Fraction of a hard set that each muscle is credited with, 0.25 to 1. */
  readonly setCredit: Readonly<Partial<Record<MuscleId, number>>>;
  readonly primary: readonly MuscleId[];
  readonly secondary: readonly MuscleId[];
  /** Derived by the parser: the largest member credit per group. */
  readonly groupCredit: Readonly<Partial<Record<GroupId, number>>>;
  readonly grips: readonly GripId[];
  readonly spineLoad: SpineLoad;
  readonly dose: Dose;
  /** Seconds for one repetition, one second or one metre; doubled for unilateral exercises. */
  readonly secondsPerUnit: number;
  readonly setupSeconds: number;
  readonly loadType: LoadType;
  readonly bodyweightFraction: number | null;
  readonly bodyweightModel: string | null;
  readonly regressions: readonly string[];
  readonly progressions: readonly string[];
  readonly homeHacks: readonly string[];
  readonly contraindications: readonly Contraindication[];
  readonly isometricTarget: boolean;
  readonly countsAsHardSet: boolean;
  /** Evidence mark per fact, by field name. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly sources: readonly string[];
}

/** The page of an exercise. Absent until it is written. */
export interface ExerciseProse {
  readonly why: string;
  readonly steps: readonly string[];
  readonly liftSafely: readonly string[];
  readonly commonMistakes: readonly string[];
  readonly makeItEasier: string;
  readonly makeItHarder: string;
  readonly homeWorkoutHack: string;
}

export interface MuscleAction {
  readonly joint: "scapula" | "shoulder" | "spine" | "neck" | "elbow" | "forearm" | "wrist" | "hip" | "knee";
  readonly motion: string;
  readonly role: "prime" | "assist" | "stabilise";
}

export interface Muscle {
  readonly id: MuscleId;
  readonly name: string;
  readonly latin: string;
  /** Null where the muscle belongs to no planning group. */
  readonly group: GroupId | null;
  readonly origin: string;
  readonly insertion: string;
  readonly nerve: string;
  readonly actions: readonly MuscleAction[];
  readonly note: string;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  readonly journal: string;
  readonly doi: string;
  readonly status: string;
}

export interface GripEffect {
  readonly widthBiacromial?: number;
  readonly loadFactor?: number;
  readonly tags: readonly string[];
  readonly caution?: readonly string[];
}

/** Everything known, as one plain JSON value, ordered by id. */
export interface Catalog {
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly muscles: Readonly<Record<string, Muscle>>;
  readonly groups: Readonly<Record<GroupId, readonly MuscleId[]>>;
  readonly gripEffects: Readonly<Record<GripId, GripEffect>>;
  /** Share of body mass moved on a suspension trainer by angle from vertical in degrees (Melrose & Dawes 2015). */
  readonly suspensionAngle: readonly (readonly [angleDeg: number, fraction: number])[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Prose by exercise id; the app may ship it apart from the facts. */
  readonly prose: Readonly<Record<string, ExerciseProse>>;
}

/** One thing wrong in a content file. `line` is 1-based. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export type CatalogResult =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };
