// One part of You: a heading and what belongs to it.
import { type ReactNode, useId } from "react";
import css from "./Section.module.css";

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className={css.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
