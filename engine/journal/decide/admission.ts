// May this person train with the app at all? Consent comes before every fact, a passed pre-screen before every effort.
import type { Command } from "../commands.ts";
import type { Refusal } from "../refusals.ts";
import type { JournalState } from "../state.ts";
import { screeningRefusal } from "./screening.ts";

/** What asks the body for effort. The rest (a profile, a note, a correction) stays possible after a stop. */
const EFFORT: ReadonlySet<Command["type"]> = new Set(["AdoptPlan", "StartSession", "PerformSet"]);

/** What needs no consent: giving it, and setting right or taking back what a file brought along. */
const FREE: ReadonlySet<Command["type"]> = new Set(["GiveConsent", "UndoImport", "ExplainName"]);

export function admission(state: JournalState, command: Command): Refusal | null {
  if (FREE.has(command.type)) return null;
  if (state.consent === null) return { why: "no_consent" };
  return EFFORT.has(command.type) ? screeningRefusal(state) : null;
}
