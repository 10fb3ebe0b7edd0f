// Where am I? One heading a page; it names the tab and takes the focus after a change of page (see `frame/focus`).
import { type ReactNode, useEffect } from "react";
import css from "./PageHeader.module.css";
import { somethingNew } from "./second-tap.ts";

export interface PageHeaderProps {
  readonly title: string;
  /** The small line above: a date, a week, the place one came from. */
  readonly over?: ReactNode;
  /** At the right end of the heading's line. */
  readonly children?: ReactNode;
}

export function PageHeader({ title, over, children }: PageHeaderProps) {
  useTitle(title);
  return (
    <header className={css.header}>
      <div className={css.words}>
        {over && <p className={css.over}>{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      {children && <div className={css.actions}>{children}</div>}
    </header>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Dorsal`;
    somethingNew();
  }, [title]);
}
