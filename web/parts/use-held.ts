// How long was it held, when the set is done? As long as the clock says, stopped or still running.
import { useRef } from "react";

export interface Held {
  readonly onStart: () => void;
  readonly onStop: (seconds: number) => void;
  /** Whole seconds; null where nobody started the clock. Then the clock is as new. */
  readonly take: () => number | null;
}

export function useHeld(): Held {
  const startedMs = useRef<number | null>(null);
  const stoppedS = useRef<number | null>(null);
  return {
    onStart: () => {
      startedMs.current = Date.now();
    },
    onStop: (seconds) => {
      startedMs.current = null;
      stoppedS.current = seconds;
    },
    take: () => {
      const held = startedMs.current === null ? stoppedS.current : secondsSince(startedMs.current);
      startedMs.current = null;
      stoppedS.current = null;
      return held;
    },
  };
}

function secondsSince(startedMs: number): number {
  return Math.round((Date.now() - startedMs) / 1000);
}
