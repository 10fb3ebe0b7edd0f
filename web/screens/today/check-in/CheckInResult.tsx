// What do the answers change? In words, with how little it is; an illness has words of its own, and the lifter may undo it.
import { type CheckIn, FEVER_FREE_DAYS, type JournalState, readinessOn } from "@dorsal/engine";
import { AS_PLANNED, COLD_ADVICE, feverAdvice, readinessWords } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { setAsPlanned } from "./as-planned.ts";
import css from "./CheckIn.module.css";

export interface CheckInResultProps {
  readonly state: JournalState;
  readonly today: string;
  readonly checkIn: CheckIn;
  readonly asPlanned: boolean;
  readonly onChange: () => void;
}

export default function CheckInResult({ state, today, checkIn, asPlanned, onChange }: CheckInResultProps) {
  const readiness = readinessOn(state.checkIns, today);
  const { illness, wellSince } = checkIn;
  const illNow = wellSince === undefined ? illness : "none";
  const mayUndo = readiness.loadFactor < 1 && illNow !== "fever";
  return (
    <section className={css.card} aria-label="Your check-in">
      <div role="status" className={css.words}>
        {illNow === "cold" && <p className={css.advice}>{COLD_ADVICE}</p>}
        {illNow === "fever" ? (
          <p className={css.advice}>{feverAdvice(FEVER_FREE_DAYS)}</p>
        ) : (
          <p>{asPlanned ? AS_PLANNED : readinessWords(readiness)}</p>
        )}
      </div>
      <div className={css.ways}>
        {mayUndo && (
          <Button kind="plain" onClick={() => setAsPlanned(asPlanned ? null : checkIn)}>
            {asPlanned ? "Go easier after all" : "Train as planned"}
          </Button>
        )}
        <Button kind="plain" onClick={onChange}>
          Change
        </Button>
      </div>
    </section>
  );
}
