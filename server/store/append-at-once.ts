// Can an append be one statement, where a transaction asks six times? On PostgreSQL, where nothing of it stands in the log
// already, as nearly always: the head moves, and the rows take the places that it passed. One statement is one transaction.
import type { LogAppend } from "@dorsal/sync";
import type { Offer } from "./append.ts";
import type { Prepared } from "./database.ts";

/** Null where it has to be done in turn: there is no log yet, something stands there already, or there is no room for all. */
export type AppendAtOnce = (offer: Offer) => Promise<LogAppend | null>;

/**
 * Whoever waits for the head row sees it as it became, and everything else as it was before: an id that came meanwhile is
 * met by the unique key, and the event at the end is then not found.
 */
const APPEND = {
  name: "append_at_once",
  text: `with moved as (
      update log_heads set seq = seq + $2::bigint
      where user_id = $1 and seq + $2::bigint <= $5::bigint
        and not exists (select 1 from log_events where user_id = $1 and id = any($3::uuid[]))
      returning log, seq
    ), placed as (
      insert into log_events (user_id, seq, id, envelope)
      select $1, moved.seq - $2::bigint + fresh.place, fresh.id, fresh.envelope
      from moved, unnest($3::uuid[], $4::text[]) with ordinality as fresh (id, envelope, place)
    )
    select log, seq,
      (select id from log_events as standing where user_id = $1 and standing.seq = moved.seq - $2::bigint) as tip
    from moved`,
};

interface Moved {
  readonly log: string;
  readonly seq: number;
  /** What stood at the end before. */
  readonly tip: string | null;
}

const UNIQUE_VIOLATION = "23505";
/**
 * feature_not_supported: a distributed PostgreSQL takes no insert within a statement. invalid_sql_statement_name and
 * duplicate_prepared_statement: between us and the database stands somebody who deals out its connections.
 */
const NOT_HERE = new Set(["0A000", "26000", "42P05"]);

export function appendAtOnce(ask: Prepared): AppendAtOnce {
  let isPossible = true;
  return async ({ user, events, most }) => {
    const ids = events.map(({ id }) => id);
    if (!isPossible || ids.length === 0 || new Set(ids).size < ids.length) return null;
    const texts = events.map(({ text }) => text);
    try {
      const [moved] = await ask<Moved>(APPEND, [user, ids.length, ids, texts, most]);
      return moved ? appended(moved, ids) : null;
    } catch (error) {
      const { code = "" } = error as { readonly code?: string };
      if (NOT_HERE.has(code)) isPossible = false;
      else if (code !== UNIQUE_VIOLATION) throw error;
      return null;
    }
  };
}

function appended({ log, seq, tip }: Moved, ids: readonly string[]): LogAppend {
  const before = { seq: seq - ids.length, tip };
  return {
    head: { log, seq },
    ends: before.seq > 0 && tip === null ? null : { before, after: { seq, tip: ids.at(-1) ?? null } },
    ...{ stored: ids, taken: [], full: [] },
  };
}
