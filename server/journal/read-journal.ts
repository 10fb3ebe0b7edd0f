// What stands in a person's journal? The whole log from the store, folded in the log's order by the engine.
import { EMPTY_JOURNAL, evolve, type JournalState, upcast } from "@dorsal/engine";
import { type Envelope, inOrder, type LogHead, type LogStore, type Position, positionOf } from "@dorsal/sync";

/** Events of one reading: some hundreds of kilobytes in memory at a time (design choice). */
const PAGE_EVENTS = 1_000;
/** Folding these takes some milliseconds; then others get their turn (design choice). */
const FOLD_AT_ONCE = 500;

export interface ReadJournal {
  readonly head: LogHead;
  /** What stands at the head's place; null for nothing. */
  readonly tip: string | null;
  /** The last event in the order in which they are folded; null for none. */
  readonly last: Position | null;
  readonly state: JournalState;
}

interface ReadLog extends Pick<ReadJournal, "head" | "tip"> {
  /** In the order in which they came in. */
  readonly envelopes: readonly Envelope[];
}

type Logs = Pick<LogStore, "readSince">;

export async function readJournal(logs: Logs, user: string): Promise<ReadJournal> {
  const { head, tip, envelopes } = await readLog(logs, user);
  const ordered = inOrder(envelopes);
  return { head, tip, last: lastOf(ordered), state: await folded(EMPTY_JOURNAL, ordered) };
}

async function readLog(logs: Logs, user: string): Promise<ReadLog> {
  const envelopes: Envelope[] = [];
  let page = await logs.readSince(user, 0, PAGE_EVENTS);
  const { log } = page.head;
  while (page.events.length > 0) {
    envelopes.push(...page.events);
    page = await logs.readSince(user, page.cursor, PAGE_EVENTS);
    // A backup was restored in between: what was read so far belongs to another log.
    if (page.head.log !== log) return readLog(logs, user);
  }
  return { head: page.head, tip: page.tip, envelopes };
}

/** `ordered` come after all that `state` was made of. */
export async function folded(state: JournalState, ordered: readonly Envelope[]): Promise<JournalState> {
  let after = state;
  for (let from = 0; from < ordered.length; from += FOLD_AT_ONCE) {
    if (from > 0) await new Promise(setImmediate);
    after = ordered.slice(from, from + FOLD_AT_ONCE).reduce(foldOne, after);
  }
  return after;
}

export function lastOf(ordered: readonly Envelope[]): Position | null {
  const last = ordered.at(-1);
  return last === undefined ? null : positionOf(last);
}

/** What only a newer version can read stays in the log. */
function foldOne(state: JournalState, envelope: Envelope): JournalState {
  const event = upcast(envelope);
  return event.ok ? evolve(state, event.value) : state;
}
