// How often may a password be tried on one account, from whatever addresses? Some ten times, then a pause.
// A passkey still opens the account meanwhile, so that nobody can be locked out of theirs for good.

/** A person who mistypes stays below; a guesser gets a thousand a day, and no bad password is let in to begin with. */
const MOST_FAILURES = 10;
const PAUSE_MS = 15 * 60_000;
/** Names that are remembered at once: forgetting the oldest costs a guesser more than it gives. */
const MOST_NAMES = 10_000;

interface Failures {
  readonly count: number;
  readonly sinceMs: number;
}

export interface Attempts {
  /** Seconds to wait, or 0. The name need not exist: asking says nothing about that. */
  readonly waitS: (name: string) => number;
  readonly failed: (name: string) => void;
  readonly succeeded: (name: string) => void;
}

export function attempts(nowMs: () => number): Attempts {
  const failures = new Map<string, Failures>();
  const recent = (name: string): Failures => {
    const known = failures.get(key(name));
    return known && nowMs() - known.sinceMs < PAUSE_MS ? known : { count: 0, sinceMs: nowMs() };
  };
  return {
    waitS: (name) => {
      const { count, sinceMs } = recent(name);
      return count < MOST_FAILURES ? 0 : Math.ceil((sinceMs + PAUSE_MS - nowMs()) / 1000);
    },
    failed: (name) => {
      const { count, sinceMs } = recent(name);
      const [oldest] = failures.keys();
      if (failures.size >= MOST_NAMES && oldest !== undefined) failures.delete(oldest);
      failures.set(key(name), { count: count + 1, sinceMs });
    },
    succeeded: (name) => {
      failures.delete(key(name));
    },
  };
}

function key(name: string): string {
  return name.trim().toLowerCase();
}
