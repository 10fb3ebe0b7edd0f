// How much may one person keep here? So many entries, and so many bytes, so that nobody fills the disk for all. What a log
// takes is asked of the store now and then, and guessed high in between: most people are asked about once in ten minutes.
import { type Envelope, EVENT_BYTES, type LogAppend, type LogStore } from "@dorsal/sync";
import { sql } from "kysely";
import { Refused } from "../answers/failures.ts";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";

export interface RoomLimits {
  readonly events: number;
  readonly bytes: number;
}

export interface LogRoom {
  /** How many events the log may hold once these came: none more than stand, where its bytes are used up. */
  mostEvents(user: string, coming: number): Promise<number>;
  /** Appends, or throws `Refused` where there is no room. */
  append(user: string, events: readonly Envelope[]): Promise<LogAppend>;
}

export interface RoomParts {
  readonly database: Database;
  readonly logs: Pick<LogStore, "append">;
  readonly limits: RoomLimits;
  readonly nowMs: () => number;
}

interface Size {
  readonly log: string;
  readonly seq: number;
  readonly bytes: number;
}

interface Guess extends Size {
  /** What may have come since it was asked, at most. */
  readonly sinceBytes: number;
  readonly askedMs: number;
}

/** What other processes take in is noticed within this (design choice). */
const ASK_EVERY_MS = 10 * 60_000;
/** The largest body: no request brings more, however many events it has. */
const REQUEST_BYTES = 8 * 1024 * 1024;
/** People whose size is known at once; each takes some hundred bytes. */
const MOST_KNOWN = 20_000;

export function openLogRoom({ database, logs, limits, nowMs }: RoomParts): LogRoom {
  const guesses = new Map<string, Guess>();
  const mostEvents = async (user: string, coming: number): Promise<number> => {
    if (coming === 0) return limits.events;
    const comingBytes = Math.min(coming * EVENT_BYTES, REQUEST_BYTES);
    const known = guesses.get(user);
    const isGood =
      known !== undefined &&
      nowMs() - known.askedMs < ASK_EVERY_MS &&
      known.bytes + known.sinceBytes <= limits.bytes;
    const size = isGood
      ? known
      : { ...(await sizeOf(database, user, known)), sinceBytes: 0, askedMs: nowMs() };
    if (guesses.size >= MOST_KNOWN) guesses.clear();
    guesses.set(user, { ...size, sinceBytes: size.sinceBytes + comingBytes });
    return size.bytes >= limits.bytes ? 0 : limits.events;
  };
  return {
    mostEvents,
    append: async (user, events) => {
      const done = await logs.append(user, events, await mostEvents(user, events.length));
      if (done.full.length > 0) throw LOG_FULL;
      return done;
    },
  };
}

/** From a size that is known on, only what came since is read. */
async function sizeOf(database: Database, user: string, known?: Size): Promise<Size> {
  const from = known?.seq ?? 0;
  const { rows } = await translated(() =>
    sql<Size>`select head.log, head.seq, coalesce(sum(octet_length(event.envelope)), 0) as bytes
      from log_heads as head
      left join log_events as event on event.user_id = head.user_id and event.seq > ${from} and event.user_id = ${user}
      where head.user_id = ${user} group by head.log, head.seq`.execute(database.kysely),
  );
  const [found] = rows;
  if (found === undefined) return { log: "", seq: 0, bytes: 0 };
  if (known !== undefined && (found.log !== known.log || found.seq < known.seq))
    return sizeOf(database, user);
  return { log: found.log, seq: Number(found.seq), bytes: (known?.bytes ?? 0) + Number(found.bytes) };
}

const LOG_FULL = new Refused({
  status: 507,
  refusal: {
    what: "This log has no room left on this server.",
    kept: "What stands in it stays, and can be read and exported; nothing was added.",
    next: "Ask the owner of the server for more room (DORSAL_LOG_EVENTS, DORSAL_LOG_MEGABYTES).",
  },
});
