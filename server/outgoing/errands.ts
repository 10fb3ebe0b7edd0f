// Who waits for a slow receiver? Only its own errand: each runs beside the others, so that nobody's message is late because
// of where somebody else's goes. Some hundred at once, then the next one waits for room.

export interface Errands {
  /** Resolves as soon as it has begun. */
  begin(errand: () => Promise<void>): Promise<void>;
  /** Resolves when none is under way. */
  settled(): Promise<void>;
}

/** Each is a connection and some kilobytes; more would be a flood of our own (design choice). */
const MOST_AT_ONCE = 200;

export function openErrands(complain: (error: unknown) => void, most = MOST_AT_ONCE): Errands {
  const running = new Set<Promise<void>>();
  return {
    begin: async (errand) => {
      while (running.size >= most) await Promise.race(running);
      const one: Promise<void> = errand()
        .catch(complain)
        .finally(() => running.delete(one));
      running.add(one);
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
