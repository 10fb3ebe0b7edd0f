// What will be asked next time, and why? One line an exercise, from the same rule that asks it then.
import type { JournalState, SessionRecord } from "@dorsal/engine";
import { reasonSentence } from "@dorsal/words";
import { whenWords } from "../../../parts/day-words.ts";
import { exerciseName, useNames } from "../../../parts/names.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import { amountAsked, setWords } from "../../../parts/set-words.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useLearned } from "../../../state/use-learned.ts";
import { type NextTime, nextTimes } from "./next-time.ts";
import css from "./Summary.module.css";

export interface NextTimesProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly today: string;
}

export function NextTimes({ state, record, today }: NextTimesProps) {
  const names = useNames();
  const catalog = useCatalog();
  const learned = useLearned(state);
  const next = learned === null ? [] : nextTimes({ state, record, learned, catalog, today });
  if (next.length === 0) return null;
  return (
    <section className={css.part}>
      <h2>Next time</h2>
      <ul className={css.rows}>
        {next.map(({ exercise, date, asked }) => (
          <li key={exercise} className={css.row}>
            <strong>{exerciseName(exercise)}</strong>
            <span>
              {askedWords(asked, state.unit)}
              {date && <span className={css.words}> · {whenWords(date, today)}</span>}
            </span>
            {asked.reasons[0] && <span className={css.words}>{reasonSentence(asked.reasons[0], names)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "52.5 kg × 8", or the range where no number is aimed at. */
function askedWords(asked: NextTime["asked"], unit: LoadUnit): string {
  const { targetReps, loadKg, assistanceKg, seconds, metres } = asked;
  if (asked.reps === undefined || targetReps !== undefined) {
    return setWords({ loadKg, assistanceKg, reps: targetReps, seconds, metres }, unit);
  }
  return `${amountAsked(asked)} reps`;
}
