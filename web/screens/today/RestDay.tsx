// No session today: what is next, what was missed without a word of blame, and two minutes for those who like to move.
import type { DueSession, JournalState } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { longDay, whenWords } from "../../parts/day-words.ts";
import { sessionName } from "../../parts/session-name.ts";
import { useCatalog } from "../../state/catalog.ts";
import { CheckIn } from "./check-in/CheckIn.tsx";
import { SessionMap } from "./SessionMap.tsx";
import css from "./Today.module.css";
import { TwoMinutes } from "./TwoMinutes.tsx";
import type { Start } from "./use-start.ts";

export interface RestDayProps {
  readonly state: JournalState;
  readonly next: DueSession;
  readonly missed: DueSession | null;
  readonly today: string;
  readonly start: Start;
}

export function RestDay({ state, next, missed, today, start }: RestDayProps) {
  const catalog = useCatalog();
  return (
    <div className={css.due}>
      <div className={css.heading}>
        <h1 tabIndex={-1}>A day of rest</h1>
        <p className={css.minutes}>
          Next: {sessionName(next.session, catalog)} {whenWords(next.date, today)},{" "}
          {Math.round(next.session.minutes)} min
        </p>
      </div>
      <CheckIn state={state} today={today} quiet />
      <SessionMap session={next.session} />
      <div className={css.action}>
        {start.isAdvised && <WaysToTrain state={state} next={next} missed={missed} start={start} />}
        <div className={css.ways}>
          {start.isAdvised && (
            <Button kind="plain" onClick={() => start.free([])}>
              Free session
            </Button>
          )}
          <Link to="/history" className={buttonClass("plain")}>
            History
          </Link>
        </div>
      </div>
    </div>
  );
}

function WaysToTrain({ state, next, missed, start }: Omit<RestDayProps, "today">) {
  return (
    <>
      <TwoMinutes state={state} start={start} />
      {missed && (
        <Button wide onClick={() => start.planned(missed.plannedDate, [])}>
          Catch up on {longDay(missed.date)}
        </Button>
      )}
      <Button wide onClick={() => start.planned(next.plannedDate, [])}>
        Do the next session today
      </Button>
    </>
  );
}
