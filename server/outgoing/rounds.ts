// When is there something to do? By the clock, and soon after somebody said so; one round at a time, and an orderly end.

export interface Rounds {
  /** Something has changed: look soon, once for all who say so in the same second. */
  soon(): void;
  /** Look at that moment as well. */
  at(ms: number): void;
  /** Resolves when the running round is over. */
  close(): Promise<void>;
}

export interface RoundsParts {
  readonly round: () => Promise<void>;
  readonly everyMs: number;
  readonly complain: (error: unknown) => void;
  readonly nowMs: () => number;
}

const SOON_MS = 1_000;
/** `setTimeout` counts in 31 bits; the clock's own round is far sooner. */
const LONGEST_MS = 2 ** 31 - 1;

export function startRounds({ round, everyMs, complain, nowMs }: RoundsParts): Rounds {
  const timers = new Set<NodeJS.Timeout>();
  let running: Promise<void> | undefined;
  let soonSet = false;
  let closed = false;
  const run = (): void => {
    if (closed) return;
    // What was asked for during a round is looked for after it.
    running = (running ?? Promise.resolve()).then(() => (closed ? undefined : round())).catch(complain);
  };
  const after = (waitMs: number, then: () => void): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        then();
      },
      Math.min(Math.max(0, waitMs), LONGEST_MS),
    ).unref();
    timers.add(timer);
  };
  const clock = setInterval(run, everyMs).unref();
  return {
    soon: () => {
      if (soonSet || closed) return;
      soonSet = true;
      after(SOON_MS, () => {
        soonSet = false;
        run();
      });
    },
    at: (ms) => after(ms - nowMs(), run),
    close: async () => {
      closed = true;
      clearInterval(clock);
      for (const timer of timers) clearTimeout(timer);
      await running;
    },
  };
}
