// What does the log amount to? Envelopes in the log's order, read at today's version, folded into the state.
import { EMPTY_JOURNAL, evolve, JOURNAL_STATE_VERSION, type JournalState, upcast } from "@dorsal/engine";
import {
  CLOCK_START,
  compareEnvelopes,
  type Envelope,
  type HybridTime,
  inOrder,
  type Position,
  positionOf,
  type Snapshot,
} from "@dorsal/sync";

export interface Folded {
  readonly state: JournalState;
  /** How many stored envelopes are in it: where to read on. */
  readonly through: number;
  /** The last of them in the order of the log. */
  readonly head: Position | null;
  /** Kept in the log but written by a newer app: to be read after an update. */
  readonly unread: number;
}

export const NOTHING_FOLDED: Folded = { state: EMPTY_JOURNAL, through: 0, head: null, unread: 0 };

export function foldAll(envelopes: readonly Envelope[]): Folded {
  return inOrder(envelopes).reduce(foldOne, NOTHING_FOLDED);
}

/** Folds what arrived since; null where some of it belongs before what was folded: then all is folded anew. */
export function foldOn(folded: Folded, arrived: readonly Envelope[]): Folded | null {
  const sorted = inOrder(arrived);
  const first = sorted[0];
  if (first && folded.head && compareEnvelopes(first, folded.head) <= 0) return null;
  return sorted.reduce(foldOne, folded);
}

/** The time of the newest event: the clock of this device goes on from there. */
export function clockOf({ head }: Folded): HybridTime {
  return head?.at ?? CLOCK_START;
}

export function toSnapshot({ state, unread, through, head }: Folded): Snapshot {
  return { stateVersion: JOURNAL_STATE_VERSION, through, head, state: { state, unread } };
}

/** Null for none, and for one of another version of the state. */
export function fromSnapshot(snapshot: Snapshot | null): Folded | null {
  if (snapshot?.stateVersion !== JOURNAL_STATE_VERSION) return null;
  // Written by `toSnapshot` under the same version, so the shape is ours.
  const { state, unread } = snapshot.state as Pick<Folded, "state" | "unread">;
  return { state, unread, through: snapshot.through, head: snapshot.head };
}

function foldOne(folded: Folded, envelope: Envelope): Folded {
  const through = folded.through + 1;
  const head = positionOf(envelope);
  const event = upcast(envelope);
  return event.ok
    ? { ...folded, state: evolve(folded.state, event.value), through, head }
    : { ...folded, unread: folded.unread + 1, through, head };
}
