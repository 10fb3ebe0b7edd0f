// May a session be started, changed or finished? One session is open at a time.
import { ok, type Result, refuse } from "../../training/result.ts";
import { compareInstants } from "../calendar.ts";
import type { CommandData } from "../commands.ts";
import type { DataOf, SessionStarted } from "../events.ts";
import { findSession } from "../evolve/sessions.ts";
import { dueSessions } from "../planned-sessions.ts";
import type { Decision, Refusal } from "../refusals.ts";
import { itemOf, openSession } from "../sessions.ts";
import type { JournalState, SessionRecord } from "../state.ts";
import { plannedItemIds } from "./plan.ts";
import { outOfRange } from "./range.ts";

/** Longest note, characters (design choice: a page). */
export const NOTE_MAX_LENGTH = 2_000;

export function decideStartSession(state: JournalState, asked: CommandData<"StartSession">): Decision {
  const { sessionId, startedAt, plannedDate } = asked;
  if (findSession(state, sessionId)) return refuse({ why: "id_taken", id: sessionId });
  const other = openSession(state);
  if (other)
    return refuse({ why: "another_session_open", sessionId: other.sessionId, startedAt: other.startedAt });
  if (plannedDate === null) return started({ sessionId, startedAt, planned: null });
  if (state.plan === null) return refuse({ why: "no_plan" });
  const due = dueSessions(state).find((session) => session.plannedDate === plannedDate);
  if (due === undefined) return refuse({ why: "session_not_planned", date: plannedDate });
  if (due.status === "done") return refuse({ why: "session_already_done", date: plannedDate });
  return started({ sessionId, startedAt, planned: { planId: due.planId, date: plannedDate } });
}

export function decideFinishSession(state: JournalState, done: DataOf<"SessionFinished">): Decision {
  const open = findOpenSession(state, done.sessionId);
  if (!open.ok) return open;
  const { startedAt } = open.value;
  if (compareInstants(done.endedAt, startedAt) < 0) {
    return refuse({ why: "ended_before_start", startedAt, endedAt: done.endedAt });
  }
  const rpe = outOfRange("rpe", done.sessionRpe);
  return rpe ? refuse(rpe) : ok([{ type: "SessionFinished", data: done }]);
}

export function decideSwapItem(state: JournalState, swapped: DataOf<"ItemSwapped">): Decision {
  const open = findOpenItem(state, swapped.sessionId, swapped.itemId);
  if (!open.ok) return open;
  const { exercise } = swapped;
  if (exerciseNow(state, open.value, swapped.itemId) === exercise)
    return refuse({ why: "same_exercise", exercise });
  return ok([{ type: "ItemSwapped", data: swapped }]);
}

export function decideSkipItem(state: JournalState, skipped: DataOf<"ItemSkipped">): Decision {
  const open = findOpenItem(state, skipped.sessionId, skipped.itemId);
  return open.ok ? ok([{ type: "ItemSkipped", data: skipped }]) : open;
}

export function decideAddExercise(state: JournalState, added: DataOf<"ExerciseAdded">): Decision {
  const open = findOpenSession(state, added.sessionId);
  if (!open.ok) return open;
  if (hasItem(state, open.value, added.itemId)) return refuse({ why: "id_taken", id: added.itemId });
  return ok([{ type: "ExerciseAdded", data: added }]);
}

/** Notes may be written after the session too. An empty text takes the note away. */
export function decideWriteNote(state: JournalState, note: DataOf<"NoteWritten">): Decision {
  const { sessionId, itemId, text } = note;
  const session = findSession(state, sessionId);
  if (session === undefined) return refuse({ why: "session_unknown", sessionId });
  if (itemId !== undefined && !hasItem(state, session, itemId))
    return refuse({ why: "item_unknown", itemId });
  if (text.length > NOTE_MAX_LENGTH) {
    return refuse({ why: "note_too_long", length: text.length, max: NOTE_MAX_LENGTH });
  }
  return ok([{ type: "NoteWritten", data: note }]);
}

export function findOpenSession(state: JournalState, sessionId: string): Result<SessionRecord, Refusal> {
  const session = findSession(state, sessionId);
  if (session === undefined) return refuse({ why: "session_unknown", sessionId });
  const { finished } = session;
  return finished === null
    ? ok(session)
    : refuse({ why: "session_not_open", sessionId, endedAt: finished.endedAt });
}

/** The open session, if it holds the item. */
export function findOpenItem(
  state: JournalState,
  sessionId: string,
  itemId: string,
): Result<SessionRecord, Refusal> {
  const open = findOpenSession(state, sessionId);
  if (!open.ok) return open;
  return hasItem(state, open.value, itemId) ? open : refuse({ why: "item_unknown", itemId });
}

/** True for an item of the planned session and for one that was added. Under an ended plan every item is believed. */
function hasItem(state: JournalState, session: SessionRecord, itemId: string): boolean {
  if (itemOf(session, itemId)) return true;
  if (session.planned === null) return false;
  const planned = plannedSession(state, session);
  return planned === undefined || plannedItemIds(planned).includes(itemId);
}

function exerciseNow(state: JournalState, session: SessionRecord, itemId: string): string | undefined {
  const touched = itemOf(session, itemId)?.exercise;
  const planned = plannedSession(state, session);
  const asked = planned && [...planned.warmUp, ...planned.items, ...planned.coolDown];
  return touched ?? asked?.find((item) => item.id === itemId)?.exercise;
}

function plannedSession(state: JournalState, { planned }: SessionRecord) {
  if (planned === null || state.plan?.planId !== planned.planId) return undefined;
  return state.plan.plan.weeks
    .flatMap((week) => week.sessions)
    .find((session) => session.date === planned.date);
}

function started(data: SessionStarted): Decision {
  return ok([{ type: "SessionStarted", data }]);
}
