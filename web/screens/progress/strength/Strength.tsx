// How strong in what? A line an exercise: today's strength with its range, and the visits it was learned from.
import type { JournalState } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { useMemo } from "react";
import { useCatalog } from "../../../state/catalog.ts";
import type { Learned } from "../../../state/knowledge.ts";
import css from "./Strength.module.css";
import { StrengthLine } from "./StrengthLine.tsx";
import { strengthRows } from "./strength-rows.ts";

/** The rest is folded (design choice). */
const SHOWN = 4;

export interface StrengthProps {
  readonly state: JournalState;
  readonly learned: Learned;
  readonly today: string;
}

export function Strength({ state, learned, today }: StrengthProps) {
  const catalog = useCatalog();
  const rows = useMemo(
    () => strengthRows({ state, learned, catalog, today }),
    [state, learned, catalog, today],
  );
  if (rows.length === 0) return null;
  const rest = rows.slice(SHOWN);
  return (
    <section className={css.strength} aria-label="Strength">
      <h2>Strength</h2>
      <p className={css.note}>
        The most that would go up once, read off your sets of the last twelve weeks. The band holds eight of
        ten cases.
      </p>
      <ul className={css.lines}>
        {rows.slice(0, SHOWN).map((row) => (
          <StrengthLine key={row.exercise} row={row} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={css.more}>
          <summary>{counted(rest.length, "more exercise")}</summary>
          <ul className={css.lines}>
            {rest.map((row) => (
              <StrengthLine key={row.exercise} row={row} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
