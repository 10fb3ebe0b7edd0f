// What came of it? Sets against the plan, the week's muscles, records that are real, and what changes next time.
import {
  dayOf,
  exposuresOf,
  type JournalState,
  nextPlannedSession,
  type SessionRecord,
  setsOf,
  shownOneRepMax,
  summarise,
} from "@dorsal/engine";
import { counted, redFlagAdvice } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../../parts/Button.tsx";
import { longDay } from "../../../parts/day-words.ts";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { useToday } from "../../../parts/use-today.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { lifterOf, plannedOf } from "../live/lifter.ts";
import { type PersonalRecord, personalRecord } from "../steps/personal-records.ts";
import { sessionLines } from "../steps/session-lines.ts";
import { progressOf } from "../steps/session-steps.ts";
import { NextTimes } from "./NextTimes.tsx";
import { trainedIn } from "./next-time.ts";
import { Records } from "./Records.tsx";
import css from "./Summary.module.css";
import { WeekSoFar } from "./WeekSoFar.tsx";

export interface SummaryProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
}

export function Summary({ state, record }: SummaryProps) {
  const today = useToday();
  const { minutes, sets, date } = summarise(record);
  const next = nextPlannedSession(state, today);
  // After a warning sign nobody is told to train on.
  const isWarned = record.finished?.stopped === "red_flag";
  return (
    <div className={css.summary}>
      <PageHeader title={titleOf(record)} over={longDay(date)} />
      <Stopped state={state} record={record} />
      <Figures state={state} record={record} minutes={minutes ?? 0} sets={sets} />
      <Records records={recordsIn(state, record)} unit={state.unit} />
      <WeekSoFar state={state} record={record} />
      {!isWarned && <NextTimes state={state} record={record} today={today} />}
      <div className={css.ways}>
        {next && !isWarned && (
          <p className={css.next}>
            Next session: {longDay(next.date)}, {Math.round(next.session.minutes)} minutes.
          </p>
        )}
        <Link to="/today" className={buttonClass("primary", true)}>
          To Today
        </Link>
        <Link to="/history/$id" params={{ id: record.sessionId }} className={buttonClass("quiet", true)}>
          Look over the sets
        </Link>
      </div>
    </div>
  );
}

function titleOf({ finished }: SessionRecord): string {
  return finished?.stopped === undefined ? "Session done" : "Session stopped";
}

/** After a warning sign: what to do stands before every number. */
function Stopped({ state, record }: SummaryProps) {
  if (record.finished?.stopped !== "red_flag") return null;
  const signs = state.pain
    .filter(({ sessionId }) => sessionId === record.sessionId)
    .flatMap((note) => note.redFlags);
  return (
    <p className={css.emergency} role="alert">
      {redFlagAdvice(signs)}
    </p>
  );
}

interface FiguresProps extends SummaryProps {
  readonly minutes: number;
  readonly sets: number;
}

function Figures({ state, record, minutes, sets }: FiguresProps) {
  const catalog = useCatalog();
  const planned = plannedOf(state, record);
  const lines = sessionLines({ planned, touched: record.items, catalog, profile: lifterOf(state) });
  const { done, asked } = progressOf(lines);
  const rpe = record.finished?.sessionRpe;
  return (
    <dl className={css.figures}>
      {planned === null ? (
        <Figure name={sets === 1 ? "set" : "sets"} value={sets} />
      ) : (
        <Figure name={`of ${counted(asked, "set")}`} value={done} />
      )}
      <Figure name={minutes === 1 ? "minute" : "minutes"} value={minutes} />
      {rpe !== undefined && <Figure name="effort of 10" value={rpe} />}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className={css.figure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Only what beats the visits before this one. */
export function recordsIn(state: JournalState, record: SessionRecord): readonly PersonalRecord[] {
  const before = { ...state, sessions: state.sessions.filter((one) => isBefore(one, record)) };
  const today = setsOf(record).map(({ facts }) => facts);
  return trainedIn(record).flatMap((exercise) => {
    const own = today.filter((facts) => facts.exercise === exercise);
    const earlier = exposuresOf(before, exercise);
    return personalRecord({ exercise, today: own, earlier, e1rmKg: shownOneRepMax }) ?? [];
  });
}

function isBefore(one: SessionRecord, record: SessionRecord): boolean {
  return one.sessionId !== record.sessionId && dayOf(one.startedAt) <= dayOf(record.startedAt);
}
