// What is one step? One question, its answer, and one large way on under the thumb.
import type { ReactNode } from "react";
import { Button } from "../../parts/Button.tsx";
import { useTitle } from "../../parts/PageHeader.tsx";
import css from "./StepPage.module.css";

export interface StepPageProps {
  readonly question: string;
  readonly help?: ReactNode;
  readonly children?: ReactNode;
  /** Absent where the answers themselves lead on. */
  readonly onward?: { readonly words: string; readonly go: () => void; readonly disabled?: boolean };
  /** A quiet second way: leave the defaults. */
  readonly aside?: ReactNode;
}

export function StepPage({ question, help, children, onward, aside }: StepPageProps) {
  useTitle(question);
  return (
    <section className={css.page}>
      <h1 tabIndex={-1}>{question}</h1>
      {help && <div className={css.help}>{help}</div>}
      <div className={css.answer}>{children}</div>
      <footer className={css.ways}>
        {aside}
        {onward && (
          <Button kind="primary" wide onClick={onward.go} disabled={onward.disabled ?? false}>
            {onward.words}
          </Button>
        )}
      </footer>
    </section>
  );
}
