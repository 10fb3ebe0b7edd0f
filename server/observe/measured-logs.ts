// How long does the store take, and what came in? The same store, with a clock beside it.
import type { LogStore } from "@dorsal/sync";
import type { Measures } from "./measures.ts";

export function measuredLogs(logs: LogStore, measures: Measures, nowMs: () => number = Date.now): LogStore {
  const timed = async <T>(work: string, ask: () => Promise<T>): Promise<T> => {
    const startedMs = performance.now();
    try {
      return await ask();
    } finally {
      measures.storeAsked(work, (performance.now() - startedMs) / 1_000);
    }
  };
  return {
    append: async (user, events, most) => {
      const done = await timed("append", () => logs.append(user, events, most));
      measures.eventsAcknowledged(done.stored.length);
      for (const { at } of events) measures.eventArrived((nowMs() - at.wallMs) / 1_000);
      return done;
    },
    readSince: (...asked) => timed("read", () => logs.readSince(...asked)),
    head: (user) => timed("head", () => logs.head(user)),
    forget: (user) => timed("forget", () => logs.forget(user)),
    close: () => logs.close(),
  };
}
