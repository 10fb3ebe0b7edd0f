// What do the answers of the pre-screen mean? The engine judges them; "cleared" is the lifter's word for a clinician's.
import { ok } from "../../training/result.ts";
import { screeningOutcome } from "../../training/screening.ts";
import type { CommandData } from "../commands.ts";
import type { Decision, Refusal } from "../refusals.ts";
import type { JournalState } from "../state.ts";

export function decideScreening({ yes, cleared }: CommandData<"AnswerScreening">): Decision {
  const { outcome } = screeningOutcome(yes);
  return ok([{ type: "ScreeningAnswered", data: { yes, outcome, cleared } }]);
}

/** Effort is refused before the pre-screen, and after a stop until a clinician has agreed. */
export function screeningRefusal({ screening }: JournalState): Refusal | null {
  if (screening === null) return { why: "screening_missing" };
  if (screening.outcome !== "stop" || screening.cleared) return null;
  return { why: "screening_stop", questions: screeningOutcome(screening.yes).stops };
}
