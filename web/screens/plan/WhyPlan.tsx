// Why does the plan look like this? What holds for all of it; safety first.
import type { Plan } from "@dorsal/engine";
import { isSafetyReason, reasonSentence } from "@dorsal/words";
import { useNames } from "../../parts/names.ts";
import css from "./Folded.module.css";

export function WhyPlan({ plan }: { readonly plan: Plan }) {
  const names = useNames();
  const sentencesOf = (safety: boolean) =>
    plan.notes.filter((note) => isSafetyReason(note) === safety).map((note) => reasonSentence(note, names));
  const safety = sentencesOf(true);
  const reasons = sentencesOf(false);
  return (
    <>
      {safety.length > 0 && (
        <section className={css.section} aria-label="For your safety">
          <h2>For your safety</h2>
          <List sentences={safety} tone="amber" />
        </section>
      )}
      {reasons.length > 0 && (
        <details className={css.folded}>
          <summary>Why this plan</summary>
          <List sentences={reasons} tone="quiet" />
        </details>
      )}
    </>
  );
}

function List({ sentences, tone }: { readonly sentences: readonly string[]; readonly tone: string }) {
  return (
    <ul className={css.sentences} data-tone={tone}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
