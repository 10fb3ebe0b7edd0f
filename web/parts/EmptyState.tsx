// What does an empty screen say? What will be here, and what to do next.
import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The button or link that leads on. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <section className={css.empty}>
      <h2>{title}</h2>
      <div className={css.words}>{children}</div>
      {action}
    </section>
  );
}
