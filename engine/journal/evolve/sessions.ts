// How does a session grow? It is started once, touched item by item, and finished; a late fact still finds it.
import { compareInstants } from "../calendar.ts";
import type { DataOf } from "../events.ts";
import type { ItemRecord, JournalState, SessionRecord } from "../state.ts";
import { insertInOrder } from "./in-order.ts";

export function startSession(state: JournalState, started: DataOf<"SessionStarted">): JournalState {
  if (findSession(state, started.sessionId) !== undefined) return state;
  const session: SessionRecord = { ...started, items: [], note: "", finished: null };
  return { ...state, sessions: insertInOrder(state.sessions, session, byStart) };
}

export function finishSession(state: JournalState, done: DataOf<"SessionFinished">): JournalState {
  const { sessionId, ...finished } = done;
  return changeSession(state, sessionId, (session) => ({ ...session, finished }));
}

export function swapItem(state: JournalState, swapped: DataOf<"ItemSwapped">): JournalState {
  const { sessionId, itemId, ...swap } = swapped;
  return changeItem(state, sessionId, itemId, (item) =>
    item.exercise === swap.exercise
      ? item
      : { ...item, exercise: swap.exercise, swaps: [...item.swaps, swap] },
  );
}

export function skipItem(state: JournalState, skipped: DataOf<"ItemSkipped">): JournalState {
  return changeItem(state, skipped.sessionId, skipped.itemId, (item) => ({ ...item, skipped: skipped.why }));
}

export function addExercise(state: JournalState, added: DataOf<"ExerciseAdded">): JournalState {
  return changeItem(state, added.sessionId, added.itemId, (item) =>
    item.added ? item : { ...item, exercise: item.exercise ?? added.exercise, added: true },
  );
}

export function writeNote(
  state: JournalState,
  { sessionId, itemId, text }: DataOf<"NoteWritten">,
): JournalState {
  if (itemId === undefined) return changeSession(state, sessionId, (session) => ({ ...session, note: text }));
  return changeItem(state, sessionId, itemId, (item) => ({ ...item, note: text }));
}

/** Newest first in practice: events nearly always speak of the last session. */
export function findSession(state: JournalState, sessionId: string): SessionRecord | undefined {
  return state.sessions.findLast((session) => session.sessionId === sessionId);
}

export function changeSession(
  state: JournalState,
  sessionId: string,
  change: (session: SessionRecord) => SessionRecord,
): JournalState {
  const index = state.sessions.findLastIndex((session) => session.sessionId === sessionId);
  const session = state.sessions[index];
  if (session === undefined) return state;
  return { ...state, sessions: state.sessions.with(index, change(session)) };
}

/** Changes the item's record; the first touch makes one. */
export function changeItem(
  state: JournalState,
  sessionId: string,
  itemId: string,
  change: (item: ItemRecord) => ItemRecord,
): JournalState {
  return changeSession(state, sessionId, (session) => {
    const index = session.items.findIndex((item) => item.itemId === itemId);
    const item = session.items[index];
    const items =
      item === undefined
        ? [...session.items, change(untouched(itemId))]
        : session.items.with(index, change(item));
    return { ...session, items };
  });
}

function untouched(itemId: string): ItemRecord {
  return { itemId, exercise: null, added: false, swaps: [], skipped: null, note: "", sets: [] };
}

function byStart(a: SessionRecord, b: SessionRecord): number {
  return compareInstants(a.startedAt, b.startedAt) || (a.sessionId < b.sessionId ? -1 : 1);
}
