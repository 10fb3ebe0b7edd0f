// What happens to a set? Performed: resolves only when it is durable, so only then the row turns green.
import type { CommandData } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, make, type Outcome } from "./action.ts";

export function performSet(
  journal: JournalStore,
  performed: Omit<CommandData<"PerformSet">, "setId" | "performedAt">,
): Outcome<{ readonly setId: string }> {
  return make(journal, ({ ms, instant }) => {
    const setId = newId(ms);
    return {
      command: { type: "PerformSet", data: { ...performed, setId, performedAt: instant } },
      made: { setId },
    };
  });
}

/** `facts` replace the set's facts wholly; what was logged first is kept beside them. */
export function correctSet(journal: JournalStore, corrected: CommandData<"CorrectSet">): Outcome {
  return act(journal, () => ({ type: "CorrectSet", data: corrected }));
}

/** A set that looked like a slip is right as it stands. */
export function confirmSet(journal: JournalStore, confirmed: CommandData<"ConfirmSet">): Outcome {
  return act(journal, () => ({ type: "ConfirmSet", data: confirmed }));
}

export function voidSet(journal: JournalStore, { setId }: { readonly setId: string }): Outcome {
  return act(journal, () => ({ type: "VoidSet", data: { setId } }));
}
