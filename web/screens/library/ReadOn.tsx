// Where to read on? Other texts of the library, each a wide target.
import type { ReadOn as More } from "../../bundle/library-pages.ts";
import { PageLink } from "../../parts/written/Inline.tsx";
import { Section } from "../../parts/written/Page.tsx";
import css from "./Library.module.css";

const KIND_WORDS = { article: "Article", question: "Question" } as const satisfies Record<
  More["kind"],
  string
>;

export function ReadOn({ more }: { readonly more: readonly More[] }) {
  if (more.length === 0) return null;
  return (
    <Section title="Read on">
      <ul>
        {more.map(({ kind, id, title }) => (
          <li key={kind + id}>
            <PageLink kind={kind} id={id} className={css.row}>
              <span className={css.name}>{title}</span>
              <span className={css.quiet}>{KIND_WORDS[kind]}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
