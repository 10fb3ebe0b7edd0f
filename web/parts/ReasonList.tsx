// Why this? One sentence a reason, quiet, under what it explains.
import css from "./ReasonList.module.css";

export interface ReasonListProps {
  /** Ready sentences, made by `@dorsal/words`. */
  readonly sentences: readonly string[];
}

export function ReasonList({ sentences }: ReasonListProps) {
  if (sentences.length === 0) return null;
  return (
    <ul className={css.reasons}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
