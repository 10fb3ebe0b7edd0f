// Which lines stayed behind, which look odd? Folded, the first of them; the count says how many there are.
import css from "./Import.module.css";

const SHOWN = 100;

export interface SentencesProps {
  readonly title: string;
  /** How many there are; `sentences` may be the first of them. */
  readonly of: number;
  readonly sentences: readonly string[];
}

export function Sentences({ title, of, sentences }: SentencesProps) {
  if (of === 0) return null;
  const shown = sentences.slice(0, SHOWN);
  return (
    <details className={css.fold}>
      <summary>
        {title} ({of})
      </summary>
      <ul className={css.sentences}>
        {shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {of > shown.length && <p className={css.quiet}>And {of - shown.length} more.</p>}
    </details>
  );
}
