// A session is open: back to it with one tap; one from another day can be closed as it stands.
import { type JournalState, type SessionRecord, setsOf } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import { sessionName } from "../../parts/session-name.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { finishSession } from "../../state/actions/session.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { plannedOf } from "../session/live/lifter.ts";
import { SessionMap } from "./SessionMap.tsx";
import css from "./Today.module.css";

export interface UnderWayProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
  /** Begun on an earlier day. */
  readonly isOld: boolean;
}

export function UnderWay({ state, record, isOld }: UnderWayProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const planned = plannedOf(state, record);
  const catalog = useCatalog();
  const sets = setsOf(record);
  const latest = sets.toSorted((a, b) => Date.parse(a.performedAt) - Date.parse(b.performedAt)).at(-1);
  const endedAt = latest?.performedAt ?? record.startedAt;
  const close = () => run(finishSession(journal, { sessionId: record.sessionId, endedAt }));
  return (
    <div className={css.due}>
      <div className={css.heading}>
        <h1 tabIndex={-1}>{planned === null ? "Free session" : sessionName(planned, catalog)}</h1>
        <p className={css.minutes}>
          {isOld ? `Open since ${longDay(record.startedAt.slice(0, 10))}` : "Under way"} ·{" "}
          {counted(sets.length, "set")} stored
        </p>
      </div>
      {planned && <SessionMap session={planned} />}
      <Trouble sentence={trouble} />
      <div className={css.action}>
        <Link to="/session/$id" params={{ id: record.sessionId }} className={buttonClass("primary", true)}>
          Resume
        </Link>
        {isOld && (
          <Button wide onClick={close}>
            Close it as it stands
          </Button>
        )}
      </div>
    </div>
  );
}
