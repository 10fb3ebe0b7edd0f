// What becomes of a set? Performed once, corrected as often as needed, voided for good; nothing of it is deleted.
import { compareInstants } from "../calendar.ts";
import type { DataOf, SetPerformed } from "../events.ts";
import type { JournalState, SetRecord } from "../state.ts";
import { insertInOrder } from "./in-order.ts";
import { changeItem } from "./sessions.ts";

interface Place {
  readonly sessionId: string;
  readonly itemId: string;
  readonly set: SetRecord;
}

export function performSet(state: JournalState, performed: SetPerformed): JournalState {
  const { sessionId, itemId } = performed;
  const set = asRecord(performed);
  return changeItem(state, sessionId, itemId, (item) =>
    item.sets.some((other) => other.setId === set.setId)
      ? item
      : {
          ...item,
          exercise: item.exercise ?? set.facts.exercise,
          // Done after all.
          skipped: null,
          sets: insertInOrder(item.sets, set, byTime),
        },
  );
}

export function correctSet(state: JournalState, { setId, facts }: DataOf<"SetCorrected">): JournalState {
  return changeSet(state, setId, (set) => ({ ...set, facts, firstFacts: set.firstFacts ?? set.facts }));
}

export function voidSet(state: JournalState, { setId }: DataOf<"SetVoided">): JournalState {
  return changeSet(state, setId, (set) => ({ ...set, voided: true }));
}

export function confirmSet(state: JournalState, { setId }: DataOf<"SetConfirmed">): JournalState {
  return changeSet(state, setId, (set) => ({ ...set, confirmed: true }));
}

/** Searched from the newest session backwards: what is corrected is nearly always recent. */
export function findSet(state: JournalState, setId: string): Place | undefined {
  for (const { sessionId, items } of state.sessions.toReversed()) {
    for (const { itemId, sets } of items) {
      const set = sets.find((candidate) => candidate.setId === setId);
      if (set !== undefined) return { sessionId, itemId, set };
    }
  }
  return undefined;
}

function changeSet(state: JournalState, setId: string, change: (set: SetRecord) => SetRecord): JournalState {
  const place = findSet(state, setId);
  if (place === undefined) return state;
  return changeItem(state, place.sessionId, place.itemId, (item) => ({
    ...item,
    sets: item.sets.map((set) => (set.setId === setId ? change(set) : set)),
  }));
}

function asRecord({ setId, performedAt, facts, prescribed, restS }: SetPerformed): SetRecord {
  const asked = prescribed === null ? null : withoutReasons(prescribed);
  return {
    setId,
    performedAt,
    facts,
    prescribed: asked,
    ...(restS === undefined ? {} : { restS }),
    voided: false,
  };
}

function withoutReasons(prescribed: NonNullable<SetPerformed["prescribed"]>): SetRecord["prescribed"] {
  const { reasons: _, ...asked } = prescribed;
  return asked;
}

/** Sets of the same instant (an import knows only the visit's time) stay in the order of the log. */
function byTime(a: SetRecord, b: SetRecord): number {
  return compareInstants(a.performedAt, b.performedAt);
}
