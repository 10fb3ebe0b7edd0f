// What if a correction comes before its set? It waits by the id it speaks of and is folded once that has come.
import type { JournalEvent } from "../events.ts";
import type { JournalState } from "../state.ts";

type Evolve = (state: JournalState, event: JournalEvent) => JournalState;

export function waitFor(state: JournalState, id: string, event: JournalEvent): JournalState {
  const queue = state.waiting[id] ?? [];
  const text = JSON.stringify(event);
  if (queue.some((other) => JSON.stringify(other) === text)) return state;
  return { ...state, waiting: { ...state.waiting, [id]: [...queue, event] } };
}

/** Folds what waited for `id`, now that it is there. */
export function settle(state: JournalState, id: string, evolve: Evolve): JournalState {
  const queue = state.waiting[id];
  if (queue === undefined) return state;
  const { [id]: _, ...waiting } = state.waiting;
  return queue.reduce(evolve, { ...state, waiting });
}
