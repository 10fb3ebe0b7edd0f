// How long was it held? A clock that the lifter starts and stops; it signals when the asked time is reached.
import { useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import css from "./HoldTimer.module.css";
import { clockText } from "./rest-clock.ts";
import { readySound, signal } from "./signal.ts";
import { useNow } from "./use-now.ts";

export interface HoldTimerProps {
  readonly askedS: number;
  readonly onStart: () => void;
  /** Whole seconds that were held. */
  readonly onStop: (seconds: number) => void;
}

const TICK_MS = 200;

export function HoldTimer({ askedS, onStart, onStop }: HoldTimerProps) {
  const [startedMs, setStartedMs] = useState<number | null>(null);
  const nowMs = useNow(TICK_MS, startedMs !== null);
  const goneS = startedMs === null ? 0 : Math.max(0, (nowMs - startedMs) / 1000);
  useSignalOnce(startedMs, goneS >= askedS);
  if (startedMs === null) {
    const start = () => {
      readySound();
      setStartedMs(Date.now());
      onStart();
    };
    return (
      <Button wide onClick={start}>
        Start the clock
      </Button>
    );
  }
  const stop = () => {
    setStartedMs(null);
    onStop(Math.round((Date.now() - startedMs) / 1000));
  };
  return (
    <div className={css.running} data-reached={goneS >= askedS}>
      <p className={css.time} role="timer">
        {clockText(goneS)} <span className={css.asked}>of {clockText(askedS)}</span>
      </p>
      <Button onClick={stop}>Stop the clock</Button>
    </div>
  );
}

function useSignalOnce(startedMs: number | null, reached: boolean): void {
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (startedMs === null || !reached || told.current === startedMs) return;
    told.current = startedMs;
    signal();
  }, [startedMs, reached]);
}
