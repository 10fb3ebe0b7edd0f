// What is there to do today? One answer and one thing to tap.

import { lazy, Suspense, useState } from "react";
import { longDay } from "../../parts/day-words.ts";
import { useTitle } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useToday } from "../../parts/use-today.ts";
import { useJournal } from "../../state/use-journal.ts";
import { DoneToday } from "./DoneToday.tsx";
import { DueToday } from "./DueToday.tsx";
import { unanswered } from "./morning-after.ts";
import { NoPlan } from "./NoPlan.tsx";
import { RestDay } from "./RestDay.tsx";
import { isRestAdvised, standingSign } from "./rest-advised.ts";
import css from "./Today.module.css";
import { type TodayView, todayView } from "./today-view.ts";
import { UnderWay } from "./UnderWay.tsx";
import { useStart } from "./use-start.ts";
import { WeekDots } from "./WeekDots.tsx";

/** Rare, so fetched when there is something to ask. */
const MorningAfter = lazy(() => import("./MorningAfter.tsx"));

/** As rare. */
const NotedSign = lazy(() => import("./NotedSign.tsx"));

/** What is proposed is worked out after the screen is there. */
const Proposals = lazy(() => import("./proposals/Proposals.tsx"));

/** While a session is under way nothing else is asked; a plan that is over has its own way on. */
const MAY_CHANGE: ReadonlySet<TodayView["kind"]> = new Set(["due", "done", "rest"]);

export function Today() {
  const today = useToday();
  const state = useJournal((whole) => whole);
  const sign = standingSign(state);
  const isAdvised = !isRestAdvised(state, today);
  const start = useStart({ isAdvised, kind: isAdvised && sign === null ? "primary" : "quiet" });
  // Stays once it was there: its answer is shown in its place.
  const [wasAsked] = useState(() => unanswered(state, today) !== undefined);
  const view = todayView(state, today);
  useTitle("Today");
  return (
    <div className={css.today}>
      <header className={css.top}>
        <p className={css.date}>{longDay(today)}</p>
        {state.plan && <WeekDots state={state} today={today} />}
      </header>
      <Trouble sentence={start.trouble} />
      <Suspense>{sign && <NotedSign {...sign} today={today} />}</Suspense>
      <Suspense>{wasAsked && <MorningAfter state={state} today={today} />}</Suspense>
      <Suspense>{MAY_CHANGE.has(view.kind) && <Proposals state={state} today={today} />}</Suspense>
      {view.kind === "open" && <UnderWay state={state} {...view} />}
      {view.kind === "due" && (
        <DueToday key={view.due.plannedDate} state={state} due={view.due} today={today} start={start} />
      )}
      {view.kind === "done" && <DoneToday {...view} state={state} today={today} start={start} />}
      {view.kind === "rest" && <RestDay {...view} state={state} today={today} start={start} />}
      {(view.kind === "plan_over" || view.kind === "no_plan") && (
        <NoPlan state={state} isOver={view.kind === "plan_over"} today={today} start={start} />
      )}
    </div>
  );
}
