// What happened? Facts in the past tense. The event is the record, the wire format, the backup and the export.
import type { CheckIn } from "../recovery/check-in.ts";
import type { ProposalSubject } from "../recovery/proposal.ts";
import type { Plan } from "../training/plan.ts";
import type { PlanChange, PlanDifference, UndoneChange } from "../training/plan-change.ts";
import type { Profile } from "../training/profile.ts";
import type { SetFacts, SetPrescription } from "../training/set.ts";
import type { HistoryImported, WorkoutImported } from "./imported.ts";

/**
 * The newest version of each event. Older ones have their upcaster in `upcast.ts`; nothing stored is ever rewritten.
 * Instants (`...At`) are ISO 8601 with the lifter's own offset, "2026-11-21T20:15:03.120-05:00": the first ten
 * characters are the calendar day on which it happened for the lifter, wherever it is read later.
 */
export type JournalEvent =
  | { readonly type: "ConsentGiven"; readonly data: { readonly policy: number; readonly healthData: true } }
  | { readonly type: "ConsentWithdrawn"; readonly data: { readonly policy: number } }
  | { readonly type: "ScreeningAnswered"; readonly data: ScreeningAnswered }
  | { readonly type: "ProfileSaved"; readonly data: { readonly profile: Profile } }
  | { readonly type: "UnitChosen"; readonly data: { readonly unit: "kg" | "lb" } }
  | { readonly type: "PlanAdopted"; readonly data: { readonly planId: string; readonly plan: Plan } }
  | {
      readonly type: "PlanEnded";
      readonly data: { readonly planId: string; readonly why: "finished" | "replaced" | "stopped" };
    }
  | {
      readonly type: "SessionMoved";
      /** `fromDate` is always the date in the plan, also when the session is moved a second time. */
      readonly data: { readonly planId: string; readonly fromDate: string; readonly toDate: string };
    }
  | { readonly type: "PlanRevised"; readonly data: PlanRevised }
  /** A person's answer to a proposal: it is not made again on the same evidence. */
  | { readonly type: "ProposalAnswered"; readonly data: ProposalAnswered }
  | { readonly type: "CheckInRecorded"; readonly data: CheckIn }
  | { readonly type: "SessionStarted"; readonly data: SessionStarted }
  | { readonly type: "SetPerformed"; readonly data: SetPerformed }
  | { readonly type: "SetCorrected"; readonly data: { readonly setId: string; readonly facts: SetFacts } }
  | { readonly type: "SetVoided"; readonly data: { readonly setId: string } }
  /** A set that looked like a slip is right as it stands. */
  | { readonly type: "SetConfirmed"; readonly data: { readonly setId: string } }
  | {
      readonly type: "ItemSwapped";
      readonly data: {
        readonly sessionId: string;
        readonly itemId: string;
        readonly exercise: string;
        readonly why: "pain" | "equipment" | "dislike" | "stall" | "choice";
      };
    }
  | {
      readonly type: "ItemSkipped";
      readonly data: {
        readonly sessionId: string;
        readonly itemId: string;
        readonly why: "pain" | "equipment" | "time" | "choice";
      };
    }
  | {
      readonly type: "ExerciseAdded";
      readonly data: { readonly sessionId: string; readonly itemId: string; readonly exercise: string };
    }
  | {
      readonly type: "NoteWritten";
      readonly data: { readonly sessionId: string; readonly itemId?: string; readonly text: string };
    }
  | { readonly type: "PainNoted"; readonly data: PainNoted }
  | {
      readonly type: "SessionFinished";
      readonly data: {
        readonly sessionId: string;
        readonly endedAt: string;
        readonly sessionRpe?: number;
        readonly stopped?: "red_flag" | "pain" | "choice";
      };
    }
  | {
      readonly type: "BodyMassRecorded";
      /** `importId`: it came along with an import, and leaves with it. */
      readonly data: { readonly date: string; readonly bodyMassKg: number; readonly importId?: string };
    }
  | { readonly type: "WorkoutImported"; readonly data: WorkoutImported }
  | { readonly type: "HistoryImported"; readonly data: HistoryImported }
  | { readonly type: "ImportUndone"; readonly data: { readonly importId: string } }
  /** A person says what a name in other apps' files means, for every import, past and to come. */
  | {
      readonly type: "NameExplained";
      readonly data: {
        readonly name: string;
        readonly exercise: string | null;
        readonly groups: readonly string[];
      };
    };

export type ScreeningOutcome = "go" | "caution" | "stop";

export interface ScreeningAnswered {
  /** Ids of the questions answered with yes. */
  readonly yes: readonly string[];
  readonly outcome: ScreeningOutcome;
  /** True once the lifter says a clinician has cleared them. */
  readonly cleared: boolean;
}

export interface SessionStarted {
  readonly sessionId: string;
  readonly startedAt: string;
  /** The planned session this is, by its date in the plan (before any move); null for a free session. */
  readonly planned: { readonly planId: string; readonly date: string } | null;
}

export interface SetPerformed {
  readonly setId: string;
  readonly sessionId: string;
  readonly itemId: string;
  readonly performedAt: string;
  readonly facts: SetFacts;
  /** What was asked, so that a later engine cannot rewrite it; null in a free session. */
  readonly prescribed: SetPrescription | null;
  /** Rest before this set, measured. */
  readonly restS?: number;
}

/** The plan for the rest of the mesocycle; everything before `fromDate` is as it was. */
export interface PlanRevised {
  readonly planId: string;
  readonly revisionId: string;
  readonly revisedAt: string;
  readonly fromDate: string;
  readonly change: PlanChange | UndoneChange;
  readonly differences: readonly PlanDifference[];
  readonly plan: Plan;
}

export interface ProposalAnswered {
  readonly proposalId: string;
  readonly answeredAt: string;
  readonly about: ProposalSubject;
  readonly answer: "accepted" | "refused";
}

/** A later note with the same `painId` replaces the earlier one: so the next morning is added. */
export interface PainNoted {
  readonly painId: string;
  readonly notedAt: string;
  readonly sessionId?: string;
  readonly exercise?: string;
  /** 0-10 during and, when asked on the next day, next morning. */
  readonly during: number;
  readonly nextMorning?: number;
  readonly sharp: boolean;
  readonly redFlags: readonly string[];
}

export type EventType = JournalEvent["type"];
export type DataOf<T extends EventType> = Extract<JournalEvent, { readonly type: T }>["data"];
