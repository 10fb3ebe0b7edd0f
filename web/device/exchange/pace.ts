// When is the next exchange? At once where there is an occasion, one at a time, and after a failure later each time.
import { backoffMs, type ExchangeOutcome } from "@dorsal/sync";

export interface PaceParts {
  /** One exchange, to its end. */
  readonly run: () => Promise<ExchangeOutcome>;
  /** Does work later; what it returns calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** In [0, 1). */
  readonly random: () => number;
}

export interface Pace {
  /** There may be something to exchange. Resolves when an exchange that began after this has ended. */
  ask(): Promise<void>;
  /** As `ask`, after a moment: a set is rarely written alone. */
  askSoon(): void;
  /** Once no exchange runs. */
  quiet(): Promise<void>;
  stop(): void;
}

/** A hand that logs a set goes on to its details: both go in one exchange (design choice). */
const SOON_MS = 1_000;

/** Only a person, or a newer app, can do something about these; the next occasion asks again. */
const HOPELESS: ReadonlySet<string> = new Set(["signed_out", "other_user", "too_old", "storage_unavailable"]);

export function paceOf({ run, after, random }: PaceParts): Pace {
  let failures = 0;
  let callOff = () => {};
  let isStopped = false;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const once = async () => {
    callOff();
    const outcome = await run();
    if (isStopped) return;
    if (outcome.ok) failures = 0;
    else if (!HOPELESS.has(outcome.trouble.why)) {
      const asked = "waitMs" in outcome.trouble ? (outcome.trouble.waitMs ?? 0) : 0;
      callOff = after(asked + backoffMs(failures, random()), () => void ask());
      failures += 1;
    }
  };
  const begin = () => {
    running = once().finally(() => {
      running = null;
    });
    return running;
  };
  const ask = (): Promise<void> => {
    if (isStopped) return Promise.resolve();
    if (running === null) return begin();
    next ??= running.then(() => {
      next = null;
      return isStopped ? undefined : begin();
    });
    return next;
  };
  return {
    ask,
    askSoon: () => {
      if (isStopped || running !== null) return void ask();
      callOff();
      callOff = after(SOON_MS, () => void ask());
    },
    quiet: async () => {
      await running;
    },
    stop: () => {
      isStopped = true;
      callOff();
    },
  };
}
