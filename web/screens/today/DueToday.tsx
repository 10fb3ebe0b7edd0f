// Today's session: what it trains, what is in it, why, and the one button that starts it.
import type { DueSession, JournalState, PlanItem } from "@dorsal/engine";
import { isSafetyReason, listed, reasonSentence } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { MoveSheet } from "../../parts/MoveSheet.tsx";
import { exerciseName, useNames } from "../../parts/names.ts";
import { ReasonList } from "../../parts/ReasonList.tsx";
import { sessionName } from "../../parts/session-name.ts";
import { useCatalog } from "../../state/catalog.ts";
import { ItemList } from "./ItemList.tsx";
import { SessionMap } from "./SessionMap.tsx";
import { shorten } from "./shorter.ts";
import css from "./Today.module.css";
import type { Start } from "./use-start.ts";

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
      <SessionMap session={session} />
      <div className={css.list}>
        {session.warmUp.length > 0 && (
          <p className={css.quiet}>First a warm-up of {session.warmUp.length} parts</p>
        )}
        <ItemList state={state} session={session} today={today} />
        {leftOut.length > 0 && <p className={css.quiet}>Left out today: {namesOf(leftOut)}.</p>}
        <WhyThis session={due.session} />
      </div>
      <div className={css.action}>
        <Button kind="primary" wide onClick={() => start.planned(due.plannedDate, leftOut)}>
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
          <Button kind="plain" onClick={() => start.free([])}>
            Free session
          </Button>
        </div>
      </div>
      <MoveSheet due={due} today={today} open={moving} onClose={() => setMoving(false)} />
    </div>
  );
}

function namesOf(items: readonly PlanItem[]): string {
  return listed([...new Set(items.map(({ exercise }) => exerciseName(exercise)))]);
}

/** Safety first, then why each lift is there. */
function WhyThis({ session }: Pick<DueSession, "session">) {
  const names = useNames();
  const sentences = (item: PlanItem) => item.reasons.map((reason) => reasonSentence(reason, names));
  const safety = session.items.flatMap(({ reasons }) => reasons).filter(isSafetyReason);
  const safe = new Set(safety.map((reason) => reasonSentence(reason, names)));
  return (
    <details className={css.why}>
      <summary>Why this session</summary>
      <ReasonList sentences={[...safe]} />
      {session.items.map((item) => (
        <section key={item.id}>
          <h3>{exerciseName(item.exercise)}</h3>
          <ReasonList sentences={sentences(item).filter((sentence) => !safe.has(sentence))} />
        </section>
      ))}
    </details>
  );
}
