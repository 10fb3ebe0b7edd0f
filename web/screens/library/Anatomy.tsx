// Where is it fixed, and which nerve tells it to? The terms of the textbook, and how sure they are.
import type { Muscle } from "@dorsal/content";
import { EVIDENCE_WORDS, startSentence } from "@dorsal/words";
import { Section } from "../../parts/written/Page.tsx";
import css from "./Library.module.css";

const FACTS = { origin: "From", insertion: "To", nerve: "Nerve" } as const;

export function Anatomy({ muscle }: { readonly muscle: Muscle }) {
  const facts = Object.keys(FACTS) as (keyof typeof FACTS)[];
  const marks = new Set(facts.flatMap((fact) => muscle.evidence[fact] ?? []));
  return (
    <Section title="In terms of anatomy">
      <dl className={css.facts}>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{FACTS[fact]}</dt>
            <dd>{muscle[fact]}</dd>
          </div>
        ))}
      </dl>
      {marks.size > 0 && (
        <p className={css.quiet}>
          {startSentence([...marks].map((mark) => EVIDENCE_WORDS[mark]).join(", "))}; the sources stand below.
        </p>
      )}
    </Section>
  );
}
