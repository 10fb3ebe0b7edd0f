// Did everything come along? Each exercise as the file has it, beside what the log will hold.
import type { CollectedHistory, ExerciseTotal } from "@dorsal/formats";
import { type KeptTotal, keptTotals, type Total } from "@dorsal/formats";
import { counted } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { type LoadUnit, loadInUnit } from "../../../parts/pounds.ts";
import css from "../Import.module.css";

const SHOWN = 12;

export interface TotalsProps {
  readonly exercises: readonly ExerciseTotal[];
  readonly history: CollectedHistory;
  readonly unit: LoadUnit;
}

export function Totals({ exercises, history, unit }: TotalsProps) {
  const [shown, setShown] = useState(SHOWN);
  const totals = keptTotals(exercises, history);
  const broken = totals.filter(({ isWhole }) => !isWhole);
  const rows = [...broken, ...totals.filter(({ isWhole }) => isWhole)];
  return (
    <section className={css.part}>
      <h2>Before and after</h2>
      <p>
        {broken.length === 0
          ? `Of ${counted(totals.length, "exercise")}, every set and every repetition in the file will be in your log.`
          : `${counted(broken.length, "exercise")} of ${totals.length} will not hold what the file says.`}
      </p>
      <details className={css.fold}>
        <summary>Exercise by exercise</summary>
        <ul>
          {rows.slice(0, shown).map((total) => (
            <li key={total.name} className={css.total}>
              <span className={css.name}>{total.name}</span>
              <span className={css.quiet}>In the file: {totalWords(total.before, unit)}</span>
              <span className={css.quiet}>In your log: {afterWords(total, unit)}</span>
            </li>
          ))}
        </ul>
        {rows.length > shown && (
          <Button wide onClick={() => setShown(rows.length)}>
            Show {rows.length - shown} more
          </Button>
        )}
      </details>
    </section>
  );
}

function afterWords({ isWhole, after }: KeptTotal, unit: LoadUnit): string {
  return isWhole ? "the same" : totalWords(after, unit);
}

function totalWords(
  { sets, reps, volumeKg }: Omit<Total, "volumeKg"> & Pick<ExerciseTotal, "volumeKg">,
  unit: LoadUnit,
): string {
  const lifted =
    volumeKg === null || volumeKg === 0
      ? ""
      : `, ${Math.round(loadInUnit(volumeKg, unit)).toLocaleString("en-GB")} ${unit}`;
  const repeated = reps === 0 ? "" : `, ${counted(reps, "rep")}`;
  return `${counted(sets, "set")}${repeated}${lifted}`;
}
