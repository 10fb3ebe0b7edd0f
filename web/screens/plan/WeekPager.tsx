// Which week is shown? Turned with two keys; the words are in the heading.
import type { PlannedWeek } from "@dorsal/engine";
import css from "./WeekPager.module.css";

export interface WeekPagerProps {
  readonly weeks: readonly PlannedWeek[];
  readonly number: number;
  readonly onTurn: (number: number) => void;
}

export function WeekPager({ weeks, number, onTurn }: WeekPagerProps) {
  return (
    <nav className={css.pager} aria-label="Weeks">
      <button
        type="button"
        aria-label="Week before"
        disabled={number <= 1}
        onClick={() => onTurn(number - 1)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5 8 12l7 7" />
        </svg>
      </button>
      <button
        type="button"
        aria-label="Next week"
        disabled={number >= weeks.length}
        onClick={() => onTurn(number + 1)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m9 5 7 7-7 7" />
        </svg>
      </button>
    </nav>
  );
}
