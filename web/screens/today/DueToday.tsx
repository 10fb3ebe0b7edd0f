// Today's session: what it trains, what is in it, why, and the one button that starts it.
import type { DueSession, JournalState, PlanItem } from "@dorsal/engine";
import { listed } from "@dorsal/words";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { MoveSheet } from "../../parts/MoveSheet.tsx";
import { exerciseName } from "../../parts/names.ts";
import { sessionName } from "../../parts/session-name.ts";
import { useCatalog } from "../../state/catalog.ts";
import { CheckIn } from "./check-in/CheckIn.tsx";
import { ItemList } from "./ItemList.tsx";
import { SessionMap } from "./SessionMap.tsx";
import { shorten } from "./shorter.ts";
import css from "./Today.module.css";
import type { Start } from "./use-start.ts";

/** The words of all reasons are fetched when somebody asks. */
const WhyThis = lazy(() => import("./WhyThis.tsx"));

export interface DueTodayProps {
  readonly state: JournalState;
  readonly due: DueSession;
  readonly today: string;
  readonly start: Start;
}

const SHORT_MINUTES = 20;

export function DueToday({ state, due, today, start }: DueTodayProps) {
  const catalog = useCatalog();
  const [isShort, setShort] = useState(false);
  const [asking, setAsking] = useState(false);
  const [moving, setMoving] = useState(false);
  const shorter = shorten(due.session, SHORT_MINUTES, catalog);
  const session = isShort ? shorter.kept : due.session;
  const minutes = isShort ? shorter.minutes : Math.round(due.session.minutes);
  const leftOut = isShort ? shorter.leftOut : [];
  return (
    <div className={css.due}>
      <div className={css.heading}>
        <h1 tabIndex={-1}>{sessionName(session, catalog)}</h1>
        <p className={css.minutes}>
          {minutes} min{due.deload && " · lighter week"}
        </p>
      </div>
      <CheckIn state={state} today={today} />
      <SessionMap session={session} />
      <div className={css.list}>
        {session.warmUp.length > 0 && (
          <p className={css.quiet}>First a warm-up of {session.warmUp.length} parts</p>
        )}
        <ItemList state={state} session={session} today={today} />
        {leftOut.length > 0 && <p className={css.quiet}>Left out today: {namesOf(leftOut)}.</p>}
        <details className={css.why} onToggle={(event) => setAsking(event.currentTarget.open)}>
          <summary>Why this session</summary>
          <Suspense>{asking && <WhyThis session={due.session} />}</Suspense>
        </details>
      </div>
      <div className={css.action}>
        <Button kind={start.kind} wide onClick={() => start.planned(due.plannedDate, leftOut)}>
          Start session
        </Button>
        <div className={css.ways}>
          {shorter.leftOut.length > 0 && (
            <Button kind="plain" aria-pressed={isShort} onClick={() => setShort(!isShort)}>
              {isShort ? "Whole session" : `${SHORT_MINUTES} minutes only`}
            </Button>
          )}
          <Button kind="plain" onClick={() => setMoving(true)}>
            Move
          </Button>
          {start.isAdvised && (
            <Button kind="plain" onClick={() => start.free([])}>
              Free session
            </Button>
          )}
        </div>
      </div>
      <MoveSheet due={due} today={today} open={moving} onClose={() => setMoving(false)} />
    </div>
  );
}

function namesOf(items: readonly PlanItem[]): string {
  return listed([...new Set(items.map(({ exercise }) => exerciseName(exercise)))]);
}
