// What may be done with a plan? Take it up, change what is left of it, end it, move one of its sessions.
import { type CommandData, type Plan, type PlanRevision, profileAfter } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, make, type Outcome } from "./action.ts";
import { saveProfile } from "./person.ts";

/** Replaces the active plan, if there is one. */
export function adoptPlan(journal: JournalStore, plan: Plan): Outcome<{ readonly planId: string }> {
  return make(journal, ({ ms }) => {
    const planId = newId(ms);
    return { command: { type: "AdoptPlan", data: { planId, plan } }, made: { planId } };
  });
}

/** The rest of the active plan, as it was shown; what the change says of the lifter holds for later plans, too. */
export async function revisePlan(journal: JournalStore, revision: PlanRevision): Outcome {
  const { plan, fromDate, change, differences } = revision;
  const revised = await act(journal, ({ ms, instant }) => ({
    type: "RevisePlan",
    data: { revisionId: newId(ms), revisedAt: instant, fromDate, change, differences, plan },
  }));
  const { profile } = journal.state();
  if (!revised.ok || profile === null) return revised;
  return saveProfile(journal, profileAfter(profile, change));
}

export function endPlan(journal: JournalStore, why: CommandData<"EndPlan">["why"]): Outcome {
  return act(journal, () => ({ type: "EndPlan", data: { why } }));
}

/** `fromDate` is the session's date in the plan, also when it was moved before. */
export function moveSession(journal: JournalStore, move: CommandData<"MoveSession">): Outcome {
  return act(journal, () => ({ type: "MoveSession", data: move }));
}
