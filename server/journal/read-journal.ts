// What stands in a person's journal? The whole log from the store, folded in the log's order by the engine.
import { EMPTY_JOURNAL, evolve, type JournalState, upcast } from "@dorsal/engine";
import { type Envelope, inOrder, type LogHead, type LogStore } from "@dorsal/sync";

/** Events of one reading: some hundreds of kilobytes in memory at a time (design choice). */
const PAGE_EVENTS = 1_000;

export interface ReadJournal {
  readonly head: LogHead;
  /** In the order in which they are folded. */
  readonly envelopes: readonly Envelope[];
  readonly state: JournalState;
}

export async function readJournal(logs: LogStore, user: string): Promise<ReadJournal> {
  const envelopes: Envelope[] = [];
  let page = await logs.readSince(user, 0, PAGE_EVENTS);
  const { log } = page.head;
  while (page.events.length > 0) {
    envelopes.push(...page.events);
    page = await logs.readSince(user, page.cursor, PAGE_EVENTS);
    // A backup was restored in between: what was read so far belongs to another log.
    if (page.head.log !== log) return readJournal(logs, user);
  }
  const ordered = inOrder(envelopes);
  return { head: page.head, envelopes: ordered, state: ordered.reduce(foldOne, EMPTY_JOURNAL) };
}

/** What only a newer version can read stays in the log. */
function foldOne(state: JournalState, envelope: Envelope): JournalState {
  const event = upcast(envelope);
  return event.ok ? evolve(state, event.value) : state;
}
