// How long until the next set? Docked under the controls, never over a row; it counts from when the set was stored.
import { useEffect, useRef } from "react";
import { tellRest } from "../device/rest-message.ts";
import css from "./RestTimer.module.css";
import { clockText, type Rest, restLeft } from "./rest-clock.ts";
import { signal } from "./signal.ts";
import { useNow } from "./use-now.ts";

export interface RestTimerProps {
  readonly rest: Rest;
  readonly onAdjust: (seconds: number) => void;
  readonly onSkip: () => void;
}

/** Twice a second: the number never skips a second, and the phone rests too. */
const TICK_MS = 500;
const STEP_S = 15;
/** A rest that ended this long ago was over before the app came back: no signal for it, milliseconds. */
const LATE_MS = 3000;

export function RestTimer({ rest, onAdjust, onSkip }: RestTimerProps) {
  const nowMs = useNow(TICK_MS);
  const { leftS, totalS, share, over } = restLeft(rest, nowMs);
  useSignalAtEnd(rest, over, nowMs);
  useMessageAtEnd(rest);
  return (
    <section className={css.rest} data-over={over} aria-label="Rest">
      <p className={css.time} role="timer">
        {over ? "Ready" : clockText(leftS)}
      </p>
      <div className={css.track} aria-hidden="true">
        <div className={css.gone} style={{ transform: `scaleX(${share})` }} />
      </div>
      <button
        type="button"
        className={css.key}
        disabled={over}
        aria-label="15 seconds less rest"
        onClick={() => onAdjust(-STEP_S)}
      >
        −15
      </button>
      <button
        type="button"
        className={css.key}
        aria-label="15 seconds more rest"
        onClick={() => onAdjust(STEP_S)}
      >
        +15
      </button>
      <button
        type="button"
        className={css.key}
        aria-label={over ? "Hide the rest clock" : "Skip the rest"}
        onClick={onSkip}
      >
        {over ? "Hide" : "Skip"}
      </button>
      <p className="spoken" role="status">
        {over ? "Rest is over." : `Rest ${clockText(totalS)}.`}
      </p>
    </section>
  );
}

function useSignalAtEnd(rest: Rest, over: boolean, nowMs: number): void {
  const told = useRef<number | null>(null);
  useEffect(() => {
    const endMs = rest.startedMs + (rest.askedS + rest.adjustedS) * 1000;
    if (!over || told.current === endMs) return;
    told.current = endMs;
    if (nowMs - endMs < LATE_MS) signal();
  }, [over, rest, nowMs]);
}

/** Where the person wants it, the server is told when this rest ends, and that it ended early. */
function useMessageAtEnd({ startedMs, askedS, adjustedS }: Rest): void {
  useEffect(() => {
    const endMs = startedMs + (askedS + adjustedS) * 1_000;
    if (endMs <= Date.now()) return;
    tellRest(endMs);
    return () => {
      if (Date.now() < endMs) tellRest(null);
    };
  }, [startedMs, askedS, adjustedS]);
}
