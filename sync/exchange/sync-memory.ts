// What does a device remember of the server? Whose log it is, how far it has read, and what it need not send again.
import type { Envelope } from "../log/envelope.ts";
import type { Appended } from "../store/event-store.ts";
import type { ExchangeAnswer, RejectedEvent, RejectionCause } from "./messages.ts";
import { countPlaces, firstGap, hasPlace, NO_PLACES, type Places, withPlaces } from "./places.ts";

export interface SyncMemory {
  /** Another one with each change: tells whether somebody else changed it, or everything was deleted, meanwhile. */
  readonly stamp: string;
  /**
   * Whose log this became with the first exchange: it is never mixed with another person's. Null where it left the
   * account again, and is a guest's.
   */
  readonly user: string | null;
  readonly log: string | null;
  readonly cursor: number;
  readonly tip: string | null;
  /** Places of the local log that the server has: sent and accepted, or taken from it. */
  readonly known: Places;
  /** Events that the server refused: they stay in the local log, and wait for the person. */
  readonly quarantine: readonly Quarantined[];
}

export type AccountMemory = SyncMemory & { readonly user: string };

export interface Quarantined {
  readonly id: string;
  /** In the local log. */
  readonly place: number;
  readonly why: RejectionCause;
  readonly path?: string;
}

/** An event and where it stands in the local log. */
export interface PlacedEvent {
  readonly place: number;
  readonly event: Envelope;
}

const NOTHING_KNOWN = { log: null, cursor: 0, tip: null, known: NO_PLACES, quarantine: [] } as const;

/** Everything is offered to a new account, also what another one refused. */
export function beginMemory(user: string, stamp: string): AccountMemory {
  return { stamp, user, ...NOTHING_KNOWN };
}

/** False for a guest's log: no account ever, or not any more. */
export function hasAccount(memory: SyncMemory | null): memory is AccountMemory {
  return memory !== null && memory.user !== null;
}

/** How many of `count` local events wait to be sent. A guest's all do: there is no other copy of them. */
export function unsyncedCount(memory: SyncMemory | null, count: number): number {
  return hasAccount(memory) ? count - countPlaces(settledPlaces(memory)) : count;
}

/** Before this place there is nothing to send. */
export function firstUnsent(memory: SyncMemory): number {
  return firstGap(settledPlaces(memory));
}

/** Among `events`, which stand from place `from` on, those that the server neither has nor refused. */
export function unsentOf(
  memory: SyncMemory,
  from: number,
  events: readonly Envelope[],
): readonly PlacedEvent[] {
  const settled = settledPlaces(memory);
  return events
    .map((event, index) => ({ event, place: from + index }))
    .filter(({ place }) => !hasPlace(settled, place));
}

/** The server's log is another than it was: nothing is known of it, and everything is offered again. */
export function startedOver({ stamp, user }: SyncMemory): SyncMemory {
  return { stamp, user, ...NOTHING_KNOWN };
}

/** The log left its account: what an account knew is void, what is wrong with an entry is still wrong with it. */
export function forgotten({ quarantine }: SyncMemory, stamp: string): SyncMemory {
  return { stamp, user: null, ...NOTHING_KNOWN, quarantine };
}

/** How far was read, and what was refused. A refusal for want of room is no fault of the event: it stays unsent. */
export function withAnswer(
  memory: SyncMemory,
  sent: readonly PlacedEvent[],
  { log, cursor, tip, rejected }: ExchangeAnswer,
): SyncMemory {
  const faults = rejected.filter(({ why }) => why !== "log_full");
  const isSame = log === memory.log && cursor === memory.cursor && tip === memory.tip;
  return withRefused(isSame ? memory : { ...memory, log, cursor, tip }, sent, faults);
}

/** The same memory where none of `events` was refused. */
export function withRefused(
  memory: SyncMemory,
  events: readonly PlacedEvent[],
  rejected: readonly RejectedEvent[],
): SyncMemory {
  const faults = new Map(rejected.map((one) => [one.id, one]));
  const refused = events.flatMap(({ event, place }) => {
    const fault = faults.get(event.id);
    return fault === undefined ? [] : [{ ...fault, place }];
  });
  return refused.length === 0 ? memory : { ...memory, quarantine: [...memory.quarantine, ...refused] };
}

/** The server has these; the same memory where there are none. */
export function withKnown(memory: SyncMemory, events: readonly PlacedEvent[]): SyncMemory {
  if (events.length === 0) return memory;
  const known = events.reduce<Places>((all, { place }) => withPlaces(all, place, place), memory.known);
  return { ...memory, known };
}

/** What came from the server stands at the last places of the log. */
export function withArrived(memory: SyncMemory, { added, count }: Appended): SyncMemory {
  return { ...memory, known: withPlaces(memory.known, count - added + 1, count) };
}

/** The person asks to try again: what was refused is offered once more. */
export function withoutQuarantine(memory: SyncMemory, stamp: string): SyncMemory {
  return { ...memory, stamp, quarantine: [] };
}

function settledPlaces({ known, quarantine }: SyncMemory): Places {
  return quarantine.reduce<Places>((places, { place }) => withPlaces(places, place, place), known);
}
