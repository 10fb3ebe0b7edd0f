// No plan, or one that is over: the way to the next, or just train.
import type { JournalState } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { CheckIn } from "./check-in/CheckIn.tsx";
import css from "./Today.module.css";
import type { Start } from "./use-start.ts";

export interface NoPlanProps {
  readonly state: JournalState;
  /** There was a plan, and its last day has passed. */
  readonly isOver: boolean;
  readonly today: string;
  readonly start: Start;
}

export function NoPlan({ state, isOver, today, start }: NoPlanProps) {
  return (
    <div className={css.due}>
      <div className={css.heading}>
        <h1 tabIndex={-1}>{isOver ? "This plan is complete" : "No plan yet"}</h1>
        <p className={css.quiet}>
          {isOver
            ? "The next one builds on what you logged: loads, exercises that suited you, and what changed."
            : "Tell Dorsal your goal, your days and your kit, and it makes a plan with its reasons. Or just train, and log as you go."}
        </p>
      </div>
      <CheckIn state={state} today={today} quiet />
      <div className={css.action}>
        {isOver ? (
          <Link to="/plan/next" className={buttonClass("primary", true)}>
            See the next plan
          </Link>
        ) : (
          <Link to="/welcome" search={{ step: "goal" }} className={buttonClass("primary", true)}>
            Make my plan
          </Link>
        )}
        {start.isAdvised && (
          <Button wide onClick={() => start.free([])}>
            Free session
          </Button>
        )}
        <div className={css.ways}>
          <Link to="/history" className={buttonClass("plain")}>
            History
          </Link>
        </div>
      </div>
    </div>
  );
}
