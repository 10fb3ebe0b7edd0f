// What is an entry of the log called? A noun a lifter knows, for each type of event.
import type { EventType } from "@dorsal/engine";

const ENTRY_NAMES: Readonly<Record<EventType, string>> = {
  ConsentGiven: "Your consent",
  ConsentWithdrawn: "Your consent, taken back",
  ScreeningAnswered: "Your answers about safety",
  ProfileSaved: "Your profile",
  UnitChosen: "Your choice of unit",
  PlanAdopted: "A new plan",
  PlanEnded: "The end of a plan",
  SessionMoved: "A session moved",
  PlanRevised: "A change of your plan",
  ProposalAnswered: "Your answer to a proposal",
  CheckInRecorded: "A check-in",
  SessionStarted: "The start of a session",
  SetPerformed: "A set",
  SetCorrected: "A set put right",
  SetVoided: "A set removed",
  SetConfirmed: "A set confirmed",
  ItemSwapped: "An exercise swapped",
  ItemSkipped: "An exercise skipped",
  ExerciseAdded: "An exercise added",
  NoteWritten: "A note",
  PainNoted: "A note of pain",
  SessionFinished: "The end of a session",
  BodyMassRecorded: "Your body mass",
  WorkoutImported: "A visit from another app",
  HistoryImported: "An import",
  ImportUndone: "An import undone",
  NameExplained: "The meaning of a name",
};

/** `type` as stored: it may be one that only a newer app knows. */
export function entryName(type: string): string {
  return Object.hasOwn(ENTRY_NAMES, type)
    ? ENTRY_NAMES[type as EventType]
    : "An entry of a newer version of the app";
}
