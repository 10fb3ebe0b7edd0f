// Which visits were there? Reading sessions and their sets out of the state.
import { dayOf } from "./calendar.ts";
import { findSession } from "./evolve/sessions.ts";
import type { ItemRecord, JournalState, SessionRecord, SetRecord } from "./state.ts";

/** The session that was started and not finished; the last one, should devices have opened two. */
export function openSession(state: JournalState): SessionRecord | null {
  return state.sessions.findLast((session) => session.finished === null) ?? null;
}

export function sessionById(state: JournalState, sessionId: string): SessionRecord | null {
  return findSession(state, sessionId) ?? null;
}

/** Visits begun on a calendar day, oldest first. */
export function visitsOn(state: JournalState, date: string): readonly SessionRecord[] {
  return state.sessions.filter((session) => dayOf(session.startedAt) === date);
}

export function itemOf(session: SessionRecord, itemId: string): ItemRecord | null {
  return session.items.find((item) => item.itemId === itemId) ?? null;
}

/** Sets that stand: performed and not taken back. */
export function standingSets(item: ItemRecord): readonly SetRecord[] {
  return item.sets.filter((set) => !set.voided);
}

/** All standing sets of a visit, by item and then by time. */
export function setsOf(session: SessionRecord): readonly SetRecord[] {
  return session.items.flatMap(standingSets);
}
