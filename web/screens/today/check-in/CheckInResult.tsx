// What do the answers change? In words, with how little it is; an illness has words of its own.
import type { CheckIn, Readiness } from "@dorsal/engine";
import { AS_PLANNED, COLD_ADVICE, FEVER_ADVICE, readinessWords } from "@dorsal/words";
import css from "./CheckIn.module.css";

export interface CheckInResultProps {
  readonly checkIn: CheckIn;
  readonly readiness: Readiness;
  readonly asPlanned: boolean;
}

export default function CheckInResult({
  checkIn: { illness, wellSince },
  readiness,
  asPlanned,
}: CheckInResultProps) {
  const isIll = wellSince === undefined;
  return (
    <div role="status" className={css.words}>
      {isIll && illness === "fever" && <p className={css.advice}>{FEVER_ADVICE}</p>}
      {isIll && illness === "cold" && <p className={css.advice}>{COLD_ADVICE}</p>}
      <p>{asPlanned ? AS_PLANNED : readinessWords(readiness)}</p>
    </div>
  );
}
