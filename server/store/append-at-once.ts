// Can appends be one statement, where each transaction asks six times? On PostgreSQL, where nothing of them stands in the
// logs already, as nearly always: the heads move, and the rows take the places that they passed. What many people send in
// the same moment goes together: one statement is one transaction, one flush, and one question over the network.
import { type LogAppend, tipOf } from "@dorsal/sync";
import { newMark, type Offer } from "./append.ts";
import type { Prepared } from "./database.ts";
import { TIP } from "./log-questions.ts";

/**
 * Null where it has to be done by itself: there is no log yet, somebody else writes to it at this moment, something stands
 * there already, or there is no room for all.
 */
export type AppendAtOnce = (offer: Offer) => Promise<LogAppend | null>;

/**
 * Nobody waits for anybody's row: a head that is locked is passed over. A head is read as it is now and everything else as
 * it was when the statement began: an id that came in between is met by the unique key, and the event at the end is then
 * not found.
 */
const APPEND = {
  name: "append_at_once",
  text: `with asked as (
      select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::int[], $5::text[])
        as asked (user_id, events, most, first, mark)
    ), free as (
      select user_id from log_heads where user_id = any($1::text[]) for update skip locked
    ), moved as (
      update log_heads as head set seq = head.seq + asked.events
      from free join asked using (user_id)
      where head.user_id = free.user_id and head.seq + asked.events <= asked.most and not exists (
        select 1 from log_events as standing where standing.user_id = asked.user_id
          and standing.id = any(($6::uuid[])[asked.first : asked.first + asked.events - 1]))
      returning head.user_id, head.log, head.seq, asked.events, asked.first, asked.mark
    ), sent as materialized (
      select string_to_array($7::text, chr(10)) as envelopes
    ), placed as (
      insert into log_events (user_id, seq, id, envelope, mark)
      select moved.user_id, moved.seq - moved.events + place,
        ($6::uuid[])[moved.first + place - 1], sent.envelopes[moved.first + place - 1], moved.mark
      from moved, sent, generate_series(1, moved.events) as place
    )
    select user_id, log, seq, mark, (
      select ${TIP} from log_events as standing
      where standing.user_id = moved.user_id and standing.seq = moved.seq - moved.events
    ) as tip from moved`,
};

/** Citus would run the parts of the statement one after the other, each on all machines that it concerns. */
const DISTRIBUTED = {
  name: "is_distributed",
  text: "select extname from pg_extension where extname = 'citus'",
};

interface Moved {
  readonly user_id: string;
  readonly log: string;
  readonly seq: number;
  readonly mark: string;
  /** What stood at the end before. */
  readonly tip: string | null;
}

/** People of one statement, and their rows: what one of them waits for longer than for the own rows (design choice). */
const MOST_TOGETHER = 32;
const MOST_ROWS = 1_000;
/** One is on its way while the next is put together (design choice). */
const STATEMENTS_AT_ONCE = 2;

const UNIQUE_VIOLATION = "23505";
/**
 * feature_not_supported: a database that speaks PostgreSQL's language, and not all of it. invalid_sql_statement_name and
 * duplicate_prepared_statement: between us and the database stands somebody who deals out its connections.
 */
const NOT_HERE = new Set(["0A000", "26000", "42P05"]);

interface Waiting {
  readonly offer: Offer;
  readonly resolve: (append: LogAppend | null) => void;
  readonly reject: (reason: unknown) => void;
}

export function appendAtOnce(ask: Prepared): AppendAtOnce {
  let isPossible = true;
  let isKnown = false;
  let running = 0;
  let waiting: Waiting[] = [];
  const write = async (group: readonly Waiting[]): Promise<void> => {
    try {
      if (!isKnown) isPossible = (await ask(DISTRIBUTED, [])).length === 0;
      isKnown = true;
      if (!isPossible) {
        for (const { resolve } of group) resolve(null);
        return;
      }
      const moved = await ask<Moved>(APPEND, valuesOf(group.map(({ offer }) => offer)));
      const byUser = new Map(moved.map((each) => [each.user_id, each]));
      for (const { offer, resolve } of group) resolve(appended(byUser.get(offer.user), offer));
    } catch (error) {
      const { code = "" } = error as { readonly code?: string };
      if (NOT_HERE.has(code)) isPossible = false;
      const isForEachAlone = NOT_HERE.has(code) || code === UNIQUE_VIOLATION;
      for (const { resolve, reject } of group) isForEachAlone ? resolve(null) : reject(error);
    }
  };
  const writeAll = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) {
      // Requests that came in together are asked for one after the other: let them all arrive.
      await new Promise(setImmediate);
      const [group, others] = nextGroup(waiting);
      waiting = others;
      if (group.length > 0) await write(group);
    }
    running -= 1;
  };
  return (offer) => {
    const { events } = offer;
    if (!isPossible || events.length === 0 || new Set(events.map(({ id }) => id)).size < events.length)
      return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      waiting.push({ offer, resolve, reject });
      if (running < STATEMENTS_AT_ONCE) void writeAll();
    });
  };
}

/** Each person once, and the first of them with as many rows as they may have. */
function nextGroup(waiting: readonly Waiting[]): readonly [Waiting[], Waiting[]] {
  const [group, others]: [Waiting[], Waiting[]] = [[], []];
  const people = new Set<string>();
  let rows = 0;
  for (const each of waiting) {
    const { user, events } = each.offer;
    const fits = group.length === 0 || (group.length < MOST_TOGETHER && rows + events.length <= MOST_ROWS);
    if (!fits || people.has(user)) others.push(each);
    else {
      people.add(user);
      rows += events.length;
      group.push(each);
    }
  }
  return [group, others];
}

function valuesOf(offers: readonly Offer[]): readonly unknown[] {
  let next = 1;
  const firsts = offers.map(({ events }) => {
    const first = next;
    next += events.length;
    return first;
  });
  const all = offers.flatMap(({ events }) => events);
  return [
    offers.map(({ user }) => user),
    offers.map(({ events }) => events.length),
    offers.map(({ most }) => most),
    firsts,
    offers.map(newMark),
    // As one text each, which nobody has to escape: JSON has no line breaks of its own.
    `{${all.map(({ id }) => id).join(",")}}`,
    all.map(({ text }) => text).join("\n"),
  ];
}

function appended(moved: Moved | undefined, { events }: Offer): LogAppend | null {
  if (!moved) return null;
  const { log, seq, mark, tip } = moved;
  const ids = events.map(({ id }) => id);
  const last = ids.at(-1);
  const before = { seq: seq - ids.length, tip };
  return {
    head: { log, seq },
    ends:
      before.seq > 0 && tip === null ? null : { before, after: { seq, tip: last ? tipOf(last, mark) : tip } },
    ...{ stored: ids, taken: [], full: [] },
  };
}
