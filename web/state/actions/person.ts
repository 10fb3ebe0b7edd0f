// What does a person tell about themselves? Consent, the pre-screen, profile, unit, body mass.
import type { CommandData, Profile } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { act, type Outcome } from "./action.ts";

/** `policy`: version of the words that were agreed to. */
export function giveConsent(journal: JournalStore, { policy }: { readonly policy: number }): Outcome {
  return act(journal, () => ({ type: "GiveConsent", data: { policy, healthData: true } }));
}

export function withdrawConsent(journal: JournalStore): Outcome {
  return act(journal, () => ({ type: "WithdrawConsent" }));
}

/** `yes`: the ids answered with yes; the engine judges them. `cleared`: a clinician has agreed. */
export function answerScreening(journal: JournalStore, answers: CommandData<"AnswerScreening">): Outcome {
  return act(journal, () => ({ type: "AnswerScreening", data: answers }));
}

export function saveProfile(journal: JournalStore, profile: Profile): Outcome {
  return act(journal, () => ({ type: "SaveProfile", data: { profile } }));
}

export function chooseUnit(journal: JournalStore, unit: "kg" | "lb"): Outcome {
  return act(journal, () => ({ type: "ChooseUnit", data: { unit } }));
}

/** Today's, unless another day is given. */
export function recordBodyMass(
  journal: JournalStore,
  { bodyMassKg, date }: { readonly bodyMassKg: number; readonly date?: string },
): Outcome {
  return act(journal, ({ today }) => ({ type: "RecordBodyMass", data: { bodyMassKg, date: date ?? today } }));
}
