// Must a journal of ten years be folded for each question? Not where it was folded a moment ago: its state is kept, and what
// came since is folded onto it. Whether it is still the same log is asked of the store each time.
import { compareEnvelopes, type Envelope, inOrder, type LogStore } from "@dorsal/sync";
import { folded, lastOf, type ReadJournal, readJournal } from "./read-journal.ts";
import { turns } from "./turns.ts";

export interface Journals {
  /** As the log is now. */
  read(user: string): Promise<ReadJournal>;
  /** Nothing of this person stays in memory. */
  forget(user: string): void;
}

interface Kept {
  readonly read: ReadJournal;
  readonly usedMs: number;
}

export interface JournalBounds {
  /** Events that all states together were made of. */
  readonly mostEvents: number;
  /** Unused for so long, a state is let go. */
  readonly idleMs: number;
}

/**
 * A state takes 0.25 kB an event, up to twice that with what was asked beside each set (measured): 40 to 75 MB in all, three
 * ten-year logs, or hundreds of usual ones. Questions of assistants and programs come in bursts of minutes (design choice).
 */
const BOUNDS: JournalBounds = { mostEvents: 150_000, idleMs: 10 * 60_000 };
/** Whole logs that are read and folded at once: each is in memory several times over meanwhile (design choice). */
const WHOLE_AT_ONCE = 2;
/** More than that came since: it is read as a whole. */
const MOST_NEWS = 1_000;

export interface JournalParts {
  readonly logs: Pick<LogStore, "readSince">;
  readonly nowMs: () => number;
  readonly bounds?: JournalBounds;
}

export function openJournals({ logs, nowMs, bounds = BOUNDS }: JournalParts): Journals {
  /** The longest unused first. */
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<ReadJournal>>();
  const inTurn = turns(WHOLE_AT_ONCE);
  const keep = (user: string, fresh: ReadJournal): void => {
    kept.delete(user);
    kept.set(user, { read: fresh, usedMs: nowMs() });
    let events = 0;
    for (const [each, { read, usedMs }] of [...kept].reverse()) {
      events += read.head.seq;
      if (events > bounds.mostEvents || nowMs() - usedMs > bounds.idleMs) kept.delete(each);
    }
  };
  const readNow = async (user: string): Promise<ReadJournal> => {
    const known = kept.get(user);
    const grown = known ? await withNews(known.read, user, logs) : null;
    const read = grown ?? (await inTurn(() => readJournal(logs, user)));
    keep(user, read);
    return read;
  };
  return {
    // One after the other for one person: the second finds what the first has folded.
    read: (user) => {
      const mine: Promise<ReadJournal> = (running.get(user) ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => readNow(user))
        .finally(() => {
          if (running.get(user) === mine) running.delete(user);
        });
      running.set(user, mine);
      return mine;
    },
    forget: (user) => void kept.delete(user),
  };
}

/** Null where it is another log than the known one, or something came that belongs before what was folded. */
async function withNews(
  { head, tip, last, state }: ReadJournal,
  user: string,
  logs: JournalParts["logs"],
): Promise<ReadJournal | null> {
  if (tip === null) return null;
  const page = await logs.readSince(user, head.seq, MOST_NEWS);
  if (page.head.log !== head.log || page.since !== tip || page.cursor < page.head.seq) return null;
  const ordered = inOrder(page.events);
  if (!comesAfter(ordered, last)) return null;
  return {
    head: page.head,
    tip: page.tip,
    last: lastOf(ordered) ?? last,
    state: await folded(state, ordered),
  };
}

function comesAfter([first]: readonly Envelope[], last: ReadJournal["last"]): boolean {
  return first === undefined || last === null || compareEnvelopes(first, last) > 0;
}
