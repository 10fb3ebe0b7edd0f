// Did the lifter undo what today's check-in trims? A choice of this device for this one check-in: what was answered stays true.
import { type CheckIn, dayOf, type JournalState } from "@dorsal/engine";
import { useSyncExternalStore } from "react";

const KEY = "dorsal.as-planned";
const listeners = new Set<() => void>();

export function checkInOf({ checkIns }: Pick<JournalState, "checkIns">, today: string): CheckIn | null {
  return checkIns.findLast(({ checkedAt }) => dayOf(checkedAt) === today) ?? null;
}

export function setAsPlanned(checkIn: CheckIn | null): void {
  if (checkIn === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, nameOf(checkIn));
  for (const listener of listeners) listener();
}

export function useAsPlanned(state: JournalState, today: string): boolean {
  const undone = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY));
  const checkIn = checkInOf(state, today);
  return checkIn !== null && undone === nameOf(checkIn);
}

/** Answered anew, it trims anew. */
function nameOf({ checkInId, checkedAt }: CheckIn): string {
  return `${checkInId} ${checkedAt}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
