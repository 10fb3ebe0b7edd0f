// What hurts? A note by the 0-10 scale; with a red flag the open session is finished in the same write.
import type { CommandData } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { make, type Outcome } from "./action.ts";

/** With a known `painId` (and its `notedAt`) the note is completed, for instance by the next morning. */
export function notePain(
  journal: JournalStore,
  noted: Omit<CommandData<"NotePain">, "painId" | "notedAt"> & {
    readonly painId?: string;
    readonly notedAt?: string;
  },
): Outcome<{ readonly painId: string }> {
  return make(journal, ({ ms, instant }) => {
    const painId = noted.painId ?? newId(ms);
    const data = { ...noted, painId, notedAt: noted.notedAt ?? instant };
    return { command: { type: "NotePain", data }, made: { painId } };
  });
}
