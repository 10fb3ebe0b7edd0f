import { openSession, setsOf } from "@dorsal/engine";
import { emptyDisk, memoryStore } from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import { NO_OTHER_TABS } from "../device/store/tabs.ts";
import { answerScreening, giveConsent } from "./actions/person.ts";
import { addExercise, startSession } from "./actions/session.ts";
import { performSet } from "./actions/set.ts";
import { type JournalStore, startJournal } from "./journal-store.ts";
import { randomBytes } from "./new-id.ts";

function journalOn(disk = emptyDisk()): Promise<JournalStore> {
  return startJournal({
    store: memoryStore(disk),
    device: "phone",
    tabs: NO_OTHER_TABS,
    randomBytes,
    later: (work) => work(),
  });
}

describe("the journal of one device", () => {
  it("logs a free session from consent to the first set", async () => {
    const journal = await journalOn();
    expect(await giveConsent(journal, { policy: 1 })).toEqual({ ok: true, value: undefined });
    await answerScreening(journal, { yes: [], cleared: false });
    const session = await startSession(journal, { plannedDate: null });
    if (!session.ok) throw new Error("the session was refused");
    const { sessionId } = session.value;
    const item = await addExercise(journal, { sessionId, exercise: "pull_up" });
    if (!item.ok) throw new Error("the exercise was refused");
    const facts = { exercise: "pull_up", setType: "working", reps: 5 } as const;
    const set = await performSet(journal, { sessionId, itemId: item.value.itemId, facts, prescribed: null });
    expect(set.ok).toBe(true);
    const open = openSession(journal.state());
    expect(open && setsOf(open).map((each) => each.facts.reps)).toEqual([5]);
  });
});
