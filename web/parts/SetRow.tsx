// What was done, and can it be put right? A stored set is green and opens on a tap; a coming one is quiet.
import css from "./SetRow.module.css";

export type SetRowState = "done" | "now" | "coming";

export interface SetRowProps {
  /** "1", "Drop 1", "Left 2"; without a name the quiet words stand under the others. */
  readonly name: string;
  readonly words: string;
  /** Quiet words at the end: "2 in reserve". */
  readonly more: string;
  readonly state: SetRowState;
  /** Opens the set for correction; only stored sets can be. */
  readonly onOpen?: () => void;
}

export function SetRow({ name, words, more, state, onOpen }: SetRowProps) {
  const inside = (
    <>
      <Mark state={state} />
      {name && <span className={css.name}>{name}</span>}
      <span className={css.words}>{words}</span>
      <span className={css.more}>{more}</span>
    </>
  );
  if (onOpen === undefined) {
    return (
      <li className={css.row} data-state={state} data-stacked={name === ""}>
        {inside}
      </li>
    );
  }
  return (
    <li className={css.item}>
      <button
        type="button"
        className={css.row}
        data-state={state}
        data-stacked={name === ""}
        aria-label={`${name && `Set ${name}, `}stored: ${words}${more ? `, ${more}` : ""}. Correct or take back`}
        onClick={onOpen}
      >
        {inside}
      </button>
    </li>
  );
}

function Mark({ state }: { readonly state: SetRowState }) {
  return (
    <svg className={css.mark} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      {state === "done" && <path d="m7 12.5 3.5 3.5L17 9" />}
    </svg>
  );
}
