// What could not be had in this week, and what stood in the way? Never hidden: this is the honest part of the plan.
import type { Plan } from "@dorsal/engine";
import { unmetSentence } from "@dorsal/words";
import { useNames } from "../../parts/names.ts";
import css from "./Folded.module.css";

export interface CouldNotFitProps {
  readonly plan: Plan;
  readonly week: number;
}

/** The first few are read at once; a long list is folded. */
const SHOWN = 3;

export function CouldNotFit({ plan, week }: CouldNotFitProps) {
  const names = useNames();
  const sentences = plan.unmet
    .filter((row) => row.week === week)
    .map((row) => unmetSentence(row, names, plan.profile));
  if (sentences.length === 0) return null;
  const rest = sentences.slice(SHOWN);
  return (
    <section className={css.section} aria-label="Could not fit">
      <h2>Could not fit</h2>
      <Sentences sentences={sentences.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className={css.folded}>
          <summary>{rest.length} more</summary>
          <Sentences sentences={rest} />
        </details>
      )}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={css.sentences} data-tone="amber">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
