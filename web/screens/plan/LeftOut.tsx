// Which exercises were left out, and why? By cause, folded twice: there may be a hundred.
import type { Excluded } from "@dorsal/engine";
import { counted, excludedSentence, exclusionHeading } from "@dorsal/words";
import { useNames } from "../../parts/names.ts";
import css from "./Folded.module.css";

export function LeftOut({ excluded }: { readonly excluded: readonly Excluded[] }) {
  const names = useNames();
  if (excluded.length === 0) return null;
  const causes = [...Map.groupBy(excluded, ({ why }) => why)].sort(([, a], [, b]) => a.length - b.length);
  return (
    <details className={css.folded}>
      <summary>Left out: {counted(excluded.length, "exercise")}</summary>
      {causes.map(([why, rows]) => (
        <details key={why} className={css.cause}>
          <summary>
            {exclusionHeading(why)}: {rows.length}
          </summary>
          <ul className={css.sentences} data-tone="quiet">
            {rows.map((row) => (
              <li key={row.exercise + row.detail}>{excludedSentence(row, names)}</li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  );
}
