// What is this, what is it not, and whose work is in it?
import { CONSENT_POINTS, INTENDED_PURPOSE } from "@dorsal/words";
import css from "./About.module.css";
import { LICENCES } from "./licences.ts";
import { Section } from "./Section.tsx";

export function About() {
  return (
    <Section title="About">
      <p>{INTENDED_PURPOSE}</p>
      <details className={css.folded}>
        <summary>Privacy, as you agreed to it</summary>
        <dl className={css.points}>
          {CONSENT_POINTS.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details className={css.folded}>
        <summary>Licences</summary>
        <p>Dorsal is free software under the MIT licence. It contains the work of others:</p>
        <ul className={css.points}>
          {LICENCES.map(({ name, licence, holder }) => (
            <li key={name}>
              {name}: {licence}, {holder}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
