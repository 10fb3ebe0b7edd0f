// What does an event change? `evolve` is total: every event folds into every state, twice is the same as once,
// and what comes before the thing it speaks of waits for it. Events of one log are folded in the log's order.
import { compareInstants } from "./calendar.ts";
import type { DataOf, JournalEvent } from "./events.ts";
import { recordBodyMass } from "./evolve/body-mass.ts";
import { explainName, finishImport, importWorkout, undoImport } from "./evolve/imports.ts";
import { upsertInOrder } from "./evolve/in-order.ts";
import { adoptPlan, endPlan, isKnownPlan, moveSession, revisePlan } from "./evolve/plans.ts";
import {
  addExercise,
  findSession,
  finishSession,
  skipItem,
  startSession,
  swapItem,
  writeNote,
} from "./evolve/sessions.ts";
import { confirmSet, correctSet, findSet, performSet, voidSet } from "./evolve/sets.ts";
import { settle, waitFor } from "./evolve/waiting.ts";
import type { JournalState } from "./state.ts";

export function evolve(state: JournalState, event: JournalEvent): JournalState {
  const missing = missingSubject(state, event);
  return missing === null ? fold(state, event) : waitFor(state, missing, event);
}

/** The id of the plan, session or set that the event speaks of and that has not come yet. */
function missingSubject(state: JournalState, event: JournalEvent): string | null {
  switch (event.type) {
    case "PlanEnded":
    case "SessionMoved":
    case "PlanRevised":
      return isKnownPlan(state, event.data.planId) ? null : event.data.planId;
    case "SetPerformed":
    case "ItemSwapped":
    case "ItemSkipped":
    case "ExerciseAdded":
    case "NoteWritten":
    case "SessionFinished":
      return findSession(state, event.data.sessionId) ? null : event.data.sessionId;
    case "SetCorrected":
    case "SetVoided":
    case "SetConfirmed":
      return findSet(state, event.data.setId) ? null : event.data.setId;
    default:
      return null;
  }
}

function fold(state: JournalState, event: JournalEvent): JournalState {
  switch (event.type) {
    case "ConsentGiven":
      return { ...state, consent: { policy: event.data.policy } };
    case "ConsentWithdrawn":
      return { ...state, consent: null };
    case "ScreeningAnswered":
      return { ...state, screening: event.data };
    case "ProfileSaved":
      return { ...state, profile: event.data.profile };
    case "UnitChosen":
      return { ...state, unit: event.data.unit };
    case "PlanAdopted":
      return settle(adoptPlan(state, event.data), event.data.planId, evolve);
    case "PlanEnded":
      return endPlan(state, event.data);
    case "SessionMoved":
      return moveSession(state, event.data);
    case "PlanRevised":
      return revisePlan(state, event.data);
    case "ProposalAnswered":
      return answerProposal(state, event.data);
    case "CheckInRecorded":
      return { ...state, checkIns: upsertInOrder(state.checkIns, event.data, idOfCheckIn, byChecked) };
    case "SessionStarted":
      return settle(startSession(state, event.data), event.data.sessionId, evolve);
    case "SetPerformed":
      return settle(performSet(state, event.data), event.data.setId, evolve);
    case "SetCorrected":
      return correctSet(state, event.data);
    case "SetVoided":
      return voidSet(state, event.data);
    case "SetConfirmed":
      return confirmSet(state, event.data);
    case "ItemSwapped":
      return swapItem(state, event.data);
    case "ItemSkipped":
      return skipItem(state, event.data);
    case "ExerciseAdded":
      return addExercise(state, event.data);
    case "NoteWritten":
      return writeNote(state, event.data);
    case "PainNoted":
      return { ...state, pain: upsertInOrder(state.pain, event.data, (note) => note.painId, byNoted) };
    case "SessionFinished":
      return finishSession(state, event.data);
    case "BodyMassRecorded":
      return recordBodyMass(state, event.data);
    case "WorkoutImported":
      return importWorkout(state, event.data);
    case "HistoryImported":
      return finishImport(state, event.data);
    case "ImportUndone":
      return undoImport(state, event.data);
    case "NameExplained":
      return explainName(state, event.data);
  }
}

function byNoted(a: DataOf<"PainNoted">, b: DataOf<"PainNoted">): number {
  return compareInstants(a.notedAt, b.notedAt) || (a.painId < b.painId ? -1 : 1);
}

function idOfCheckIn({ checkInId }: DataOf<"CheckInRecorded">): string {
  return checkInId;
}

function byChecked(a: DataOf<"CheckInRecorded">, b: DataOf<"CheckInRecorded">): number {
  return compareInstants(a.checkedAt, b.checkedAt) || (a.checkInId < b.checkInId ? -1 : 1);
}

/** The last answer to a proposal counts. */
function answerProposal(state: JournalState, answered: DataOf<"ProposalAnswered">): JournalState {
  const others = state.answers.filter(({ proposalId }) => proposalId !== answered.proposalId);
  return { ...state, answers: [...others, answered] };
}
