// Can many people's logs live in memory? The smallest store that keeps the contract; for tests of the exchange.
import type { Envelope } from "../log/envelope.ts";
import { StorageFailure } from "../store/event-store.ts";
import type { LogAppend, LogEnd, LogHead, LogPage, LogStore } from "./log-store.ts";
import { isSameEvent } from "./same-event.ts";

/** What survives `close`, as a disk would: open it again, or beside, with `memoryLogStore(disk)`. */
export interface LogDisk {
  readonly logs: Map<string, MemoryLog>;
  /** How many logs were named so far. */
  named: number;
}

interface MemoryLog {
  readonly log: string;
  /** Texts by id, in order of arrival: as text, so that nobody can change what is stored. */
  readonly texts: Map<string, string>;
}

export function emptyLogDisk(): LogDisk {
  return { logs: new Map(), named: 0 };
}

export function memoryLogStore(disk: LogDisk = emptyLogDisk()): LogStore {
  let closed = false;
  const logOf = (user: string): MemoryLog => {
    if (closed) throw new StorageFailure("storage_closed", "the store was closed");
    return disk.logs.get(user) ?? beginLog(disk, user);
  };
  return {
    append: async (user, events, most) => append(logOf(user), events, most),
    readSince: async (user, cursor, limit) => page(logOf(user), cursor, limit),
    head: async (user) => headOf(logOf(user)),
    rename: async (user, from) => {
      const { log, texts } = logOf(user);
      if (log === from) beginLog(disk, user, texts);
      return headOf(logOf(user));
    },
    forget: async (user) => {
      logOf(user);
      disk.logs.delete(user);
    },
    close: async () => {
      closed = true;
    },
  };
}

function beginLog(disk: LogDisk, user: string, texts = new Map<string, string>()): MemoryLog {
  disk.named += 1;
  const begun: MemoryLog = { log: `log-${disk.named}`, texts };
  disk.logs.set(user, begun);
  return begun;
}

function headOf({ log, texts }: MemoryLog): LogHead {
  return { log, seq: texts.size };
}

function append(log: MemoryLog, events: readonly Envelope[], most = Number.POSITIVE_INFINITY): LogAppend {
  const offered = events.map((event) => ({ id: event.id, text: JSON.stringify(event) }));
  const before = endOf(log);
  const [stored, taken, full] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { id, text } of offered) {
    const standing = log.texts.get(id);
    if (standing === undefined && log.texts.size >= most) {
      full.add(id);
      continue;
    }
    if (standing === undefined) log.texts.set(id, text);
    const isTaken = standing !== undefined && !isSameEvent(standing, text);
    (isTaken ? taken : stored).add(id);
  }
  const ends = { before, after: endOf(log) };
  return { head: headOf(log), ends, stored: [...stored], taken: [...taken], full: [...full] };
}

function endOf({ texts }: MemoryLog): LogEnd {
  return { seq: texts.size, tip: [...texts.keys()].at(-1) ?? null };
}

function page(log: MemoryLog, cursor: number, limit: number): LogPage {
  const texts = [...log.texts.values()].slice(cursor, cursor + limit);
  // Written by `append`, which takes nothing but envelopes.
  const events = texts.map((text) => JSON.parse(text) as Envelope);
  return { head: headOf(log), events, cursor: cursor + events.length };
}
