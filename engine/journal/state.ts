// What stands in the journal today? The state that all events fold into; every screen reads this and nothing else.
import type { CheckIn } from "../recovery/check-in.ts";
import type { Plan } from "../training/plan.ts";
import type { Profile } from "../training/profile.ts";
import type { SetFacts, SetPrescription } from "../training/set.ts";
import type {
  DataOf,
  JournalEvent,
  PainNoted,
  PlanRevised,
  ProposalAnswered,
  ScreeningAnswered,
} from "./events.ts";
import type { HistoryImported, NameMeaning, WorkoutImported } from "./imported.ts";

/** Raised whenever `evolve`, a version of an event or a shape below changes: an older snapshot is thrown away and folded anew. */
export const JOURNAL_STATE_VERSION = 6;

export interface JournalState {
  readonly consent: { readonly policy: number } | null;
  readonly screening: ScreeningAnswered | null;
  readonly profile: Profile | null;
  readonly unit: "kg" | "lb";
  readonly plan: AdoptedPlan | null;
  readonly pastPlans: readonly PastPlan[];
  /** Oldest first, by `startedAt`. */
  readonly sessions: readonly SessionRecord[];
  /** Oldest first, by `notedAt`. */
  readonly pain: readonly PainNoted[];
  /** Oldest first, by `checkedAt`. */
  readonly checkIns: readonly CheckIn[];
  /** Answers to proposals, in the order of the log. */
  readonly answers: readonly ProposalAnswered[];
  /** One per calendar day, oldest first. */
  readonly bodyMass: readonly DataOf<"BodyMassRecorded">[];
  readonly imported: ImportedHistory;
  /** Events that came before what they speak of (a correction before its set), by the id they wait for. */
  readonly waiting: Readonly<Record<string, readonly JournalEvent[]>>;
}

/** What came along from other apps; read it with `importedWorkouts`, which knows what was undone. */
export interface ImportedHistory {
  readonly imports: readonly HistoryImported[];
  /** Oldest first. */
  readonly workouts: readonly WorkoutVersions[];
  /** Imports that were taken back: hidden from every count, never deleted. */
  readonly undone: readonly string[];
  /** Masses that came with an import, of undone ones too; `JournalState.bodyMass` has those that stand. */
  readonly bodyMass: readonly ImportedBodyMass[];
  /** By the imports that stand. */
  readonly guessedNames: Readonly<Record<string, NameMeaning>>;
  /** What a person said: it counts before every guess. */
  readonly explainedNames: Readonly<Record<string, NameMeaning>>;
}

export type ImportedBodyMass = DataOf<"BodyMassRecorded"> & { readonly importId: string };

export interface WorkoutVersions {
  readonly workoutKey: string;
  /** One for each import that held it, in the order of the log. */
  readonly versions: readonly WorkoutImported[];
}

export interface AdoptedPlan {
  readonly planId: string;
  readonly plan: Plan;
  /** Date in the plan -> date it was moved to. */
  readonly moves: Readonly<Record<string, string>>;
  /** How the plan came to be what it is, in the order of the log; `plan` is the newest. */
  readonly revisions: readonly Omit<PlanRevised, "planId" | "plan">[];
}

/** What is still needed of a plan that has ended; the whole plan stays in the log. */
export interface PastPlan {
  readonly planId: string;
  readonly ended: DataOf<"PlanEnded">["why"];
  readonly sessionDates: readonly string[];
  readonly deloadDates: readonly string[];
  /** The working exercises: `lastBlock` of the next profile. */
  readonly exercises: readonly string[];
}

export interface SessionRecord {
  readonly sessionId: string;
  readonly startedAt: string;
  readonly planned: { readonly planId: string; readonly date: string } | null;
  /** Only what was touched (a set, a swap, a skip, a note, an addition), in the order of the first touch. */
  readonly items: readonly ItemRecord[];
  readonly note: string;
  /** Null while the session is open. */
  readonly finished: Omit<DataOf<"SessionFinished">, "sessionId"> | null;
}

export interface ItemRecord {
  readonly itemId: string;
  /** What is trained now: after swaps. Null while only a skip or a note is known of a planned item. */
  readonly exercise: string | null;
  readonly added: boolean;
  readonly swaps: readonly Omit<DataOf<"ItemSwapped">, "sessionId" | "itemId">[];
  readonly skipped: DataOf<"ItemSkipped">["why"] | null;
  readonly note: string;
  /** Oldest first, voided ones included. */
  readonly sets: readonly SetRecord[];
}

export interface SetRecord {
  readonly setId: string;
  readonly performedAt: string;
  /** As they stand now: after corrections. */
  readonly facts: SetFacts;
  /** As first logged; present once corrected. */
  readonly firstFacts?: SetFacts;
  /** What was asked; its reasons stay in the log. */
  readonly prescribed: Omit<SetPrescription, "reasons"> | null;
  readonly restS?: number;
  /** Taken back by the lifter: hidden from every count, never deleted. */
  readonly voided: boolean;
  /** The lifter said that it is right, however unlikely. */
  readonly confirmed?: true;
}

export const EMPTY_JOURNAL: JournalState = {
  consent: null,
  screening: null,
  profile: null,
  unit: "kg",
  plan: null,
  pastPlans: [],
  sessions: [],
  pain: [],
  checkIns: [],
  answers: [],
  bodyMass: [],
  imported: { imports: [], workouts: [], undone: [], bodyMass: [], guessedNames: {}, explainedNames: {} },
  waiting: {},
};
