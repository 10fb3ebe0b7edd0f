// What is asked of a log, so that the answer costs what is asked for and not what is stored? Ten years of sets are some
// fifty thousand rows: each question goes straight to its own.
import { EVENT_BYTES } from "@dorsal/sync";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DialectName } from "./dialect.ts";
import type { StoreTables } from "./tables.ts";

/** `tipOf` as the databases say it, of a row of `log_events`. */
export const TIP = "cast(id as text) || coalesce('.' || mark, '')";

export interface Standing {
  readonly id: string;
  readonly envelope: string;
}

/**
 * What stands under these ids: one parameter for all of them, so that the statement is the same for one and for five
 * hundred. SQLite would read the whole log if it were not told where to begin.
 */
export function standingUnder(
  ids: readonly string[],
  { user, dialect }: { readonly user: string; readonly dialect: DialectName },
): RawBuilder<Standing> {
  return dialect === "postgres"
    ? sql<Standing>`select id, envelope from log_events where user_id = ${user} and id = any(${ids}::uuid[])`
    : sql<Standing>`select event.id, event.envelope from json_each(${JSON.stringify(ids)}) as asked
        cross join log_events as event on event.user_id = ${user} and event.id = asked.value`;
}

/**
 * Of one page, however large its events are: it is held in memory several times over on its way, and an event may have a
 * megabyte (design choice).
 */
export const PAGE_BYTES = 8 * 1024 * 1024;

/** The last place of a page: what comes before the event at it is still below the limit. */
function lastPlace({ user, cursor, limit }: PageAsk): RawBuilder<number> {
  return sql<number>`(
    select max(seq) from (
      select seq, sum(size) over (order by seq rows between unbounded preceding and 1 preceding) as ahead from (
        select seq, octet_length(envelope) as size from log_events
        where user_id = ${user} and seq > ${cursor} order by seq limit ${limit}
      ) as sized
    ) as measured where ahead is null or ahead < ${PAGE_BYTES}
  )`;
}

interface PageAsk {
  readonly user: string;
  readonly cursor: number;
  readonly limit: number;
}

function tipAt({ user, cursor }: PageAsk): RawBuilder<string | null> {
  return sql<string | null>`(
    select ${sql.raw(TIP)} from log_events where user_id = ${user} and seq = ${cursor}
  )`;
}

/** Head and events of one moment, in one statement; one row without an event where there is none; none without a head. */
export function pageAfter(kysely: Kysely<StoreTables>, asked: PageAsk) {
  const { user, cursor, limit } = asked;
  return kysely
    .selectFrom("log_heads as head")
    .leftJoin(
      // Ordered and cut before it is joined: otherwise all that is left of the log would be sorted for each page.
      (inner) =>
        inner
          .selectFrom("log_events")
          .select(["seq", "id", "envelope", "mark"])
          .where("user_id", "=", user)
          .where("seq", ">", cursor)
          // A few fit whatever they hold.
          .$if(limit * EVENT_BYTES > PAGE_BYTES, (some) => some.where("seq", "<=", lastPlace(asked)))
          .orderBy("seq")
          .limit(limit)
          .as("event"),
      (join) => join.onTrue(),
    )
    .select(["head.log", "head.seq as head_seq", "event.seq", "event.id", "event.envelope", "event.mark"])
    .select(tipAt(asked).as("since"))
    .where("head.user_id", "=", user)
    .orderBy("event.seq");
}
