// Which workout is a log part of, and when was that? The session says so where its page is in the file; else the logs of
// one session (or of one routine on one day) began with the earliest of them.
import { idOf } from "../../text/json-values.ts";
import { endOf, secondsBetween, writtenInstant } from "../../values/dates.ts";
import { type JsonFields, wordOf } from "../../values/json-fields.ts";
import type { WgerRecords } from "./records.ts";

export interface WgerWorkout {
  readonly at: string;
  readonly endedAt: string | null;
  readonly name: string | null;
  readonly note: string;
}

const A_DAY_S = 86_400;

/** Null where neither session nor log knows a date. */
export function workoutsOf(records: WgerRecords): (log: JsonFields) => WgerWorkout | null {
  const earliest = earliestLogs(records.logs);
  const known = new Map<string, WgerWorkout | null>();
  return (log) => {
    const key = keyOf(log);
    let workout = known.get(key);
    if (workout === undefined) {
      const session = records.sessions.get(idOf(log.session) ?? "");
      workout = session ? sessionWorkout(session, records) : null;
      const at = earliest.get(key);
      workout ??= at === undefined ? null : { at, endedAt: null, name: titleOf(log, records), note: "" };
      known.set(key, workout);
    }
    return workout;
  };
}

export function sessionWorkout(session: JsonFields, records: WgerRecords): WgerWorkout | null {
  const day = writtenInstant(wordOf(session.date))?.slice(0, 10);
  if (day === undefined) return null;
  const at = writtenInstant(`${day} ${wordOf(session.time_start)}`) ?? day;
  const end = writtenInstant(`${day} ${wordOf(session.time_end)}`);
  const impression = idOf(session.impression);
  return {
    at,
    endedAt: end === null || at.length === 10 || end.length === 10 ? null : endAfter(at, end),
    name: titleOf(session, records),
    note: [wordOf(session.notes), impression === null ? "" : `Impression: ${impressionWord(impression)}`]
      .filter((text) => text.trim() !== "")
      .join("\n"),
  };
}

const IMPRESSIONS: Readonly<Record<string, string>> = { "1": "bad", "2": "neutral", "3": "good" };

/** Over midnight the end has an earlier clock than the start. */
function endAfter(at: string, end: string): string {
  return end < at ? endOf(at, secondsBetween(at, end) + A_DAY_S) : end;
}

function titleOf({ routine, day }: JsonFields, { titles }: WgerRecords): string | null {
  return titles.get(`day ${idOf(day)}`) ?? titles.get(`routine ${idOf(routine)}`) ?? null;
}

function keyOf({ session, routine, date }: JsonFields): string {
  return idOf(session) ?? `${wordOf(date).slice(0, 10)}|${idOf(routine)}`;
}

function earliestLogs(logs: readonly JsonFields[]): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>();
  for (const log of logs) {
    const at = logInstant(log.date);
    const key = keyOf(log);
    const other = earliest.get(key);
    if (at !== null && (other === undefined || at < other)) earliest.set(key, at);
  }
  return earliest;
}

const MIDNIGHT = "T00:00:00";

/** Midnight is how the API writes that only the day is known. */
export function logInstant(date: unknown): string | null {
  const at = writtenInstant(wordOf(date));
  return at?.slice(10, 10 + MIDNIGHT.length) === MIDNIGHT ? at.slice(0, 10) : at;
}

/** An unknown number stands as it came. */
function impressionWord(impression: string): string {
  return (Object.hasOwn(IMPRESSIONS, impression) ? IMPRESSIONS[impression] : undefined) ?? impression;
}
