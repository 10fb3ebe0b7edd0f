// What changes and why, and what stays? The first few differences are read at once, a long list is folded.
import type { PlanDifference, Trim } from "@dorsal/engine";
import { counted, differenceSentence, trimSentences } from "@dorsal/words";
import { useNames } from "../../../parts/names.ts";
import css from "./Change.module.css";

/** As many as a phone shows above the keys (design choice). */
const SHOWN = 6;

export interface DifferencesProps {
  readonly differences: readonly PlanDifference[];
  readonly trims?: readonly Trim[];
}

export function Differences({ differences, trims = [] }: DifferencesProps) {
  const names = useNames();
  const sentences = [...new Set(differences.map((one) => differenceSentence(one, names)))];
  const gave = trimSentences(trims, names);
  const rest = sentences.slice(SHOWN);
  return (
    <div className={css.differences}>
      <Sentences sentences={sentences.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className={css.folded}>
          <summary>{counted(rest.length, "more change")}</summary>
          <Sentences sentences={rest} />
        </details>
      )}
      {gave.length > 0 && (
        <details className={css.folded}>
          <summary>Gave way to a rule: {gave.length}</summary>
          <Sentences sentences={gave} />
        </details>
      )}
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={css.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
