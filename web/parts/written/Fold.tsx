// Where does the rest of a long list go? Behind a line that opens it, by the platform's own means; on paper it is open.
import type { ReactNode } from "react";
import css from "./Fold.module.css";

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** What is dear to draw may wait for it. */
  readonly onOpen?: () => void;
}

export function Fold({ title, children, onOpen }: FoldProps) {
  return (
    <details className={css.fold} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
