// How far is the week? "2 of 3" in words and dots; a missed day is an empty dot and no more.
import { type JournalState, weekProgress } from "@dorsal/engine";
import css from "./Today.module.css";

export interface WeekDotsProps {
  readonly state: JournalState;
  readonly today: string;
}

export function WeekDots({ state, today }: WeekDotsProps) {
  const { planned, done, sessions } = weekProgress(state, today);
  if (planned === 0) return null;
  return (
    <p className={css.week}>
      <span>
        {done} of {planned}
        <span className="spoken"> sessions of this week done</span>
      </span>
      <span className={css.dots} aria-hidden="true">
        {sessions.map(({ plannedDate, status }) => (
          <span key={plannedDate} className={css.dot} data-done={status === "done"} />
        ))}
      </span>
    </p>
  );
}
