// What may be asked of the journal? Each command carries the data of the fact that it would make true.
import type { DataOf, EventType, PainNoted } from "./events.ts";

type Asks<Name extends string, T extends EventType> = { readonly type: Name; readonly data: DataOf<T> };

/** Commands on a plan speak of the active one. */
type OnActivePlan<Data extends { readonly planId: string }> = Omit<Data, "planId">;

export type Command =
  | Asks<"GiveConsent", "ConsentGiven">
  | { readonly type: "WithdrawConsent" }
  | { readonly type: "AnswerScreening"; readonly data: Omit<DataOf<"ScreeningAnswered">, "outcome"> }
  | Asks<"SaveProfile", "ProfileSaved">
  | Asks<"ChooseUnit", "UnitChosen">
  | Asks<"AdoptPlan", "PlanAdopted">
  | { readonly type: "EndPlan"; readonly data: { readonly why: "finished" | "stopped" } }
  | { readonly type: "MoveSession"; readonly data: OnActivePlan<DataOf<"SessionMoved">> }
  | { readonly type: "RevisePlan"; readonly data: OnActivePlan<DataOf<"PlanRevised">> }
  | Asks<"AnswerProposal", "ProposalAnswered">
  | { readonly type: "CheckIn"; readonly data: DataOf<"CheckInRecorded"> }
  | StartSession
  | Asks<"PerformSet", "SetPerformed">
  | Asks<"CorrectSet", "SetCorrected">
  | Asks<"VoidSet", "SetVoided">
  | Asks<"ConfirmSet", "SetConfirmed">
  | Asks<"SwapItem", "ItemSwapped">
  | Asks<"SkipItem", "ItemSkipped">
  | Asks<"AddExercise", "ExerciseAdded">
  | Asks<"WriteNote", "NoteWritten">
  | { readonly type: "NotePain"; readonly data: PainNoted }
  | Asks<"FinishSession", "SessionFinished">
  | Asks<"RecordBodyMass", "BodyMassRecorded">
  | Asks<"UndoImport", "ImportUndone">
  | Asks<"ExplainName", "NameExplained">;

export interface StartSession {
  readonly type: "StartSession";
  readonly data: {
    readonly sessionId: string;
    readonly startedAt: string;
    /** The session of the active plan by its date in the plan; null for a free session. */
    readonly plannedDate: string | null;
  };
}

export type CommandData<Name extends Command["type"]> =
  Extract<Command, { readonly type: Name }> extends { readonly data: infer Data } ? Data : never;
