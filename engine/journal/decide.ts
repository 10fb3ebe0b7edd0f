// May this become a fact? `decide` answers a command with the events that make it true, or with a refusal.
// It changes nothing: time and ids come with the command, and the events take effect through `evolve`.
import { ok } from "../training/result.ts";
import type { Command } from "./commands.ts";
import { admission } from "./decide/admission.ts";
import { decideCheckIn, decideNotePain, decideRecordBodyMass } from "./decide/body.ts";
import { decideExplainName, decideUndoImport } from "./decide/imports.ts";
import { decideAdoptPlan, decideEndPlan, decideMoveSession, decideRevisePlan } from "./decide/plan.ts";
import { decideScreening } from "./decide/screening.ts";
import {
  decideAddExercise,
  decideFinishSession,
  decideSkipItem,
  decideStartSession,
  decideSwapItem,
  decideWriteNote,
} from "./decide/session.ts";
import { decideConfirmSet, decideCorrectSet, decidePerformSet, decideVoidSet } from "./decide/set.ts";
import type { Decision } from "./refusals.ts";
import type { JournalState } from "./state.ts";

export function decide(state: JournalState, command: Command): Decision {
  const refusal = admission(state, command);
  if (refusal) return { ok: false, refusal };
  switch (command.type) {
    case "GiveConsent":
      return ok([{ type: "ConsentGiven", data: command.data }]);
    case "WithdrawConsent":
      return ok([{ type: "ConsentWithdrawn", data: { policy: state.consent?.policy ?? 0 } }]);
    case "AnswerScreening":
      return decideScreening(command.data);
    case "SaveProfile":
      return ok([{ type: "ProfileSaved", data: command.data }]);
    case "ChooseUnit":
      return ok([{ type: "UnitChosen", data: command.data }]);
    case "AdoptPlan":
      return decideAdoptPlan(state, command.data);
    case "EndPlan":
      return decideEndPlan(state, command.data);
    case "MoveSession":
      return decideMoveSession(state, command.data);
    case "RevisePlan":
      return decideRevisePlan(state, command.data);
    case "AnswerProposal":
      return ok([{ type: "ProposalAnswered", data: command.data }]);
    case "CheckIn":
      return decideCheckIn(command.data);
    case "StartSession":
      return decideStartSession(state, command.data);
    case "PerformSet":
      return decidePerformSet(state, command.data);
    case "CorrectSet":
      return decideCorrectSet(state, command.data);
    case "VoidSet":
      return decideVoidSet(state, command.data);
    case "ConfirmSet":
      return decideConfirmSet(state, command.data);
    case "SwapItem":
      return decideSwapItem(state, command.data);
    case "SkipItem":
      return decideSkipItem(state, command.data);
    case "AddExercise":
      return decideAddExercise(state, command.data);
    case "WriteNote":
      return decideWriteNote(state, command.data);
    case "NotePain":
      return decideNotePain(state, command.data);
    case "FinishSession":
      return decideFinishSession(state, command.data);
    case "RecordBodyMass":
      return decideRecordBodyMass(state, command.data);
    case "UndoImport":
      return decideUndoImport(state, command.data);
    case "ExplainName":
      return decideExplainName(state, command.data);
  }
}
