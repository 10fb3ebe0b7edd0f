// How does a written page stand? Its words in one column that reads well, a picture beside them where there is room.
import type { ReactNode } from "react";
import css from "./Page.module.css";

export function Column({ children }: { readonly children: ReactNode }) {
  return <article className={css.column}>{children}</article>;
}

interface SpreadProps {
  /** Before the words on a phone, beside them on a desk. */
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

export function Spread({ beside, children }: SpreadProps) {
  return (
    <div className={css.spread}>
      <div className={css.beside}>{beside}</div>
      <Column>{children}</Column>
    </div>
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
