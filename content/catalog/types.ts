// What is a catalogue entry? The nouns of what is known: exercises, muscles, sources.
// Field names follow the facts they come from; every room reads these types, only `content` makes the values.
// What there is to read about them stands in words.ts.

import type {
  Category,
  ContraindicationTag,
  DoseUnit,
  EquipmentId,
  Evidence,
  ExerciseClass,
  GripId,
  GroupId,
  Joint,
  Level,
  LoadType,
  MuscleId,
  SpineLoad,
} from "./vocabulary.ts";
import type { Article, ExerciseProse, MusclePage, Question, Quiz } from "./words.ts";

export type {
  ContraindicationTag,
  EquipmentId,
  Evidence,
  GripId,
  GroupId,
  Level,
  LoadType,
  MuscleId,
  SpineLoad,
} from "./vocabulary.ts";
export type { Article, Block, ExerciseProse, MusclePage, Question, Quiz, QuizQuestion } from "./words.ts";

export interface Contraindication {
  readonly tag: ContraindicationTag;
  readonly level: "avoid" | "caution";
}

export interface Dose {
  readonly unit: DoseUnit;
  readonly min: number;
  readonly max: number;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  /** Other names that people type; [] where there are none. */
  readonly alsoKnownAs: readonly string[];
  readonly category: Category;
  readonly pattern: string;
  readonly plane: string;
  readonly class: ExerciseClass;
  /** Alternatives; each is a list of things that are all needed. An empty alternative needs nothing. */
  readonly equipmentAnyOf: readonly (readonly EquipmentId[])[];
  readonly unilateral: boolean;
  readonly level: Level;
  readonly skill: Level;
  /** Fraction of a hard set that each muscle is credited with, 0.25 to 1. */
  readonly setCredit: Readonly<Partial<Record<MuscleId, number>>>;
  /** Derived by the parser: credited with 0.75 or more. */
  readonly primary: readonly MuscleId[];
  /** Derived by the parser: credited with less. */
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

export interface MuscleAction {
  readonly joint: Joint;
  readonly motion: string;
  readonly role: "prime" | "assist" | "stabilise";
}

export interface Muscle {
  readonly id: MuscleId;
  readonly name: string;
  readonly latin: string;
  /** Other names that people type; [] where there are none. */
  readonly alsoKnownAs: readonly string[];
  /** Derived by the parser from groups.yaml; null where the muscle belongs to no planning group. */
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

export interface ContraindicationFacts {
  readonly meaning: string;
  /** Week of pregnancy from which the tag holds. */
  readonly fromWeek?: number;
  /** Tags that hold as well where this one does. */
  readonly implies: readonly ContraindicationTag[];
}

/** Everything known, as one plain JSON value, ordered by id. */
export interface Catalog {
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly muscles: Readonly<Record<string, Muscle>>;
  readonly groups: Readonly<Record<GroupId, readonly MuscleId[]>>;
  readonly gripEffects: Readonly<Record<GripId, GripEffect>>;
  readonly contraindications: Readonly<Record<ContraindicationTag, ContraindicationFacts>>;
  /** Share of body mass moved on a suspension trainer by angle from vertical in degrees (Melrose & Dawes 2015). */
  readonly suspensionAngle: readonly (readonly [angleDeg: number, fraction: number])[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Prose by exercise id; the app may ship it apart from the facts. */
  readonly prose: Readonly<Record<string, ExerciseProse>>;
  /** Pages by muscle id; a muscle whose page is not written has none. */
  readonly musclePages: Readonly<Record<string, MusclePage>>;
  readonly articles: Readonly<Record<string, Article>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly quizzes: Readonly<Record<string, Quiz>>;
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
