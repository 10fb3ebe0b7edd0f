// Was there something that had never been done? Only what is real; nothing is shown where nothing is.
import { exerciseName } from "../../../parts/names.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import { setWords } from "../../../parts/set-words.ts";
import type { PersonalRecord } from "../steps/personal-records.ts";
import css from "./Summary.module.css";

export interface RecordsProps {
  readonly records: readonly PersonalRecord[];
  readonly unit: LoadUnit;
}

const KINDS: Readonly<Record<PersonalRecord["kind"], string>> = {
  load: "more load than ever",
  amount: "more than ever at this load",
  e1rm: "stronger than ever, beyond the noise of a day",
};

export function Records({ records, unit }: RecordsProps) {
  if (records.length === 0) return null;
  return (
    <section className={css.part}>
      <h2>New bests</h2>
      <ul className={css.rows}>
        {records.map(({ exercise, kind, set, before }) => (
          <li key={exercise} className={css.row}>
            <strong>{exerciseName(exercise)}</strong>
            <span>{setWords(set, unit)}</span>
            <span className={css.words}>
              {KINDS[kind]}, before: {setWords(before, unit)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
