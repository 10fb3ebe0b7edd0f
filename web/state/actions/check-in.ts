// How does the lifter come to the session? One check-in a day; answered again, the later one stands for the day.
import type { CommandData } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { make, type Outcome } from "./action.ts";

export type CheckInAnswers = Omit<CommandData<"CheckIn">, "checkInId" | "checkedAt">;

/** With a known `checkInId` that check-in is answered anew. */
export function checkIn(
  journal: JournalStore,
  { checkInId: known, ...answers }: CheckInAnswers & { readonly checkInId?: string },
): Outcome<{ readonly checkInId: string }> {
  return make(journal, ({ ms, instant }) => {
    const checkInId = known ?? newId(ms);
    const data = { ...answers, checkInId, checkedAt: instant };
    return { command: { type: "CheckIn", data }, made: { checkInId } };
  });
}
