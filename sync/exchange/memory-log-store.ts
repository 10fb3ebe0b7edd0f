// Can many people's logs live in memory? The smallest store that keeps the contract; for tests of the exchange.
import type { Envelope } from "../log/envelope.ts";
import { StorageFailure } from "../store/event-store.ts";
import {
  type LogAppend,
  type LogEnd,
  type LogHead,
  type LogPage,
  type LogStore,
  tipOf,
} from "./log-store.ts";
import { isSameEvent } from "./same-event.ts";

/** What survives `close`, as a disk would: open it again, or beside, with `memoryLogStore(disk)`. */
export interface LogDisk {
  readonly logs: Map<string, MemoryLog>;
  /** How many names of logs and marks of appends were given so far. */
  minted: number;
}

interface MemoryLog {
  readonly log: string;
  /** By id, in order of arrival. */
  readonly events: Map<string, StoredEvent>;
}

interface StoredEvent {
  /** As text, so that nobody can change what is stored. */
  readonly text: string;
  /** Of the append that it came with. */
  readonly mark: string;
}

export function emptyLogDisk(): LogDisk {
  return { logs: new Map(), minted: 0 };
}

export function memoryLogStore(disk: LogDisk = emptyLogDisk()): LogStore {
  let closed = false;
  const logOf = (user: string): MemoryLog => {
    if (closed) throw new StorageFailure("storage_closed", "the store was closed");
    return disk.logs.get(user) ?? beginLog(disk, user);
  };
  return {
    append: async (user, events, most) => append(logOf(user), { events, mark: minted(disk), most }),
    readSince: async (user, cursor, limit) => page(logOf(user), cursor, limit),
    head: async (user) => headOf(logOf(user)),
    forget: async (user) => {
      logOf(user);
      disk.logs.delete(user);
    },
    close: async () => {
      closed = true;
    },
  };
}

function beginLog(disk: LogDisk, user: string): MemoryLog {
  const begun: MemoryLog = { log: `log-${minted(disk)}`, events: new Map() };
  disk.logs.set(user, begun);
  return begun;
}

/** Counted, not drawn: the same again where everything is done again. */
function minted(disk: LogDisk): string {
  disk.minted += 1;
  return String(disk.minted);
}

function headOf({ log, events }: MemoryLog): LogHead {
  return { log, seq: events.size };
}

interface Offer {
  readonly events: readonly Envelope[];
  readonly mark: string;
  readonly most: number | undefined;
}

function append(log: MemoryLog, { events, mark, most = Number.POSITIVE_INFINITY }: Offer): LogAppend {
  const offered = events.map((event) => ({ id: event.id, text: JSON.stringify(event) }));
  const before = endAt(log, log.events.size);
  const [stored, taken, full] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { id, text } of offered) {
    const standing = log.events.get(id);
    if (standing === undefined && log.events.size >= most) {
      full.add(id);
      continue;
    }
    if (standing === undefined) log.events.set(id, { text, mark });
    const isTaken = standing !== undefined && !isSameEvent(standing.text, text);
    (isTaken ? taken : stored).add(id);
  }
  const ends = { before, after: endAt(log, log.events.size) };
  return { head: headOf(log), ends, stored: [...stored], taken: [...taken], full: [...full] };
}

function endAt({ events }: MemoryLog, seq: number): LogEnd {
  const [id, standing] = [...events][seq - 1] ?? [];
  return { seq, tip: id && standing ? tipOf(id, standing.mark) : null };
}

function page(log: MemoryLog, from: number, limit: number): LogPage {
  const stored = [...log.events.values()].slice(from, from + limit);
  // Written by `append`, which takes nothing but envelopes.
  const events = stored.map(({ text }) => JSON.parse(text) as Envelope);
  const { seq: cursor, tip } = endAt(log, from + events.length);
  return { head: headOf(log), events, since: endAt(log, from).tip, cursor, tip };
}
