// How does a screen read the journal? `useJournal(selector)`: it renders again only when what it selected changed.
import type { JournalState } from "@dorsal/engine";
import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useRef,
  useSyncExternalStore,
} from "react";
import type { JournalStore } from "./journal-store.ts";
import { sameSelection } from "./same-selection.ts";

const JournalContext = createContext<JournalStore | null>(null);

export function JournalProvider({ journal, children }: { journal: JournalStore; children: ReactNode }) {
  return createElement(JournalContext, { value: journal }, children);
}

/** The store itself: the first argument of every action. */
export function useJournalStore(): JournalStore {
  const journal = useContext(JournalContext);
  if (journal === null) throw new Error("A screen reads the journal outside of JournalProvider.");
  return journal;
}

/** The selector may make new arrays and objects: an equal selection (one level deep) is kept as it was. */
export function useJournal<T>(selector: (state: JournalState) => T): T {
  const journal = useJournalStore();
  const last = useRef<{ selector: typeof selector; state: JournalState; selected: T } | null>(null);
  const select = () => {
    const state = journal.state();
    const before = last.current;
    if (before?.state === state && before.selector === selector) return before.selected;
    const fresh = selector(state);
    const selected = before && sameSelection(before.selected, fresh) ? before.selected : fresh;
    last.current = { selector, state, selected };
    return selected;
  };
  const subscribe = useCallback((listener: () => void) => journal.subscribe(listener), [journal]);
  return useSyncExternalStore(subscribe, select);
}
