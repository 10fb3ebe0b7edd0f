// What happens to a session? It is started, changed where life asks for it, and finished.
import type { Command, CommandData } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, make, type Outcome } from "./action.ts";

export interface Starting {
  /** The session of the active plan, by its date in the plan; null for a free session. */
  readonly plannedDate: string | null;
  /** Items that are left out from the start, because there is less time. */
  readonly leftOut?: readonly string[];
  /** Exercises that a free session begins with. */
  readonly exercises?: readonly string[];
}

/** The session with what is left out of it, or brought into it, in one write. */
export function startSession(
  journal: JournalStore,
  { plannedDate, leftOut = [], exercises = [] }: Starting,
): Outcome<{ readonly sessionId: string }> {
  return make(journal, ({ ms, instant }) => {
    const sessionId = newId(ms);
    const skipped = leftOut.map((itemId): Command => {
      return { type: "SkipItem", data: { sessionId, itemId, why: "time" } };
    });
    const added = exercises.map((exercise): Command => {
      return { type: "AddExercise", data: { sessionId, itemId: newId(ms), exercise } };
    });
    const start: Command = { type: "StartSession", data: { sessionId, startedAt: instant, plannedDate } };
    return { command: [start, ...skipped, ...added], made: { sessionId } };
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
