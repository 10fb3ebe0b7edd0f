// What happens to a session? It is started, changed where life asks for it, and finished.
import type { CommandData } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, make, type Outcome } from "./action.ts";

/** `plannedDate`: the session of the active plan, by its date in the plan; null for a free session. */
export function startSession(
  journal: JournalStore,
  { plannedDate }: { readonly plannedDate: string | null },
): Outcome<{ readonly sessionId: string }> {
  return make(journal, ({ ms, instant }) => {
    const sessionId = newId(ms);
    return {
      command: { type: "StartSession", data: { sessionId, startedAt: instant, plannedDate } },
      made: { sessionId },
    };
  });
}

/** Ends now, unless an earlier end is given (a session that was left open). */
export function finishSession(
  journal: JournalStore,
  done: Omit<CommandData<"FinishSession">, "endedAt"> & { readonly endedAt?: string },
): Outcome {
  return act(journal, ({ instant }) => ({ type: "FinishSession", data: { endedAt: instant, ...done } }));
}

export function swapItem(journal: JournalStore, swap: CommandData<"SwapItem">): Outcome {
  return act(journal, () => ({ type: "SwapItem", data: swap }));
}

export function skipItem(journal: JournalStore, skip: CommandData<"SkipItem">): Outcome {
  return act(journal, () => ({ type: "SkipItem", data: skip }));
}

export function addExercise(
  journal: JournalStore,
  added: Omit<CommandData<"AddExercise">, "itemId">,
): Outcome<{ readonly itemId: string }> {
  return make(journal, ({ ms }) => {
    const itemId = newId(ms);
    return { command: { type: "AddExercise", data: { ...added, itemId } }, made: { itemId } };
  });
}

/** About an item, or about the whole session without `itemId`. Empty text takes the note away. */
export function writeNote(journal: JournalStore, note: CommandData<"WriteNote">): Outcome {
  return act(journal, () => ({ type: "WriteNote", data: note }));
}
