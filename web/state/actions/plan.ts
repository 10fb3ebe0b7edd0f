// What may be done with a plan? Take it up, end it, move one of its sessions.
import type { CommandData, Plan, Profile } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, make, type Outcome } from "./action.ts";

/** Replaces the active plan, if there is one. `profile`: what it was made from, kept in the same write. */
export function adoptPlan(
  journal: JournalStore,
  plan: Plan,
  profile?: Profile,
): Outcome<{ readonly planId: string }> {
  return make(journal, ({ ms }) => {
    const planId = newId(ms);
    const adopt = { type: "AdoptPlan", data: { planId, plan } } as const;
    const command =
      profile === undefined ? adopt : ([{ type: "SaveProfile", data: { profile } }, adopt] as const);
    return { command, made: { planId } };
  });
}

export function endPlan(journal: JournalStore, why: CommandData<"EndPlan">["why"]): Outcome {
  return act(journal, () => ({ type: "EndPlan", data: { why } }));
}

/** `fromDate` is the session's date in the plan, also when it was moved before. */
export function moveSession(journal: JournalStore, move: CommandData<"MoveSession">): Outcome {
  return act(journal, () => ({ type: "MoveSession", data: move }));
}
