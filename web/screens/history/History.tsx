// What was done, week by week? Newest first; each visit leads to all its sets.
import {
  addDays,
  type HistoryWeek,
  history,
  type JournalState,
  mondayOf,
  type SessionSummary,
  sessionById,
} from "@dorsal/engine";
import { appNamed, counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { longDay, shortDay } from "../../parts/day-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { type LoadUnit, loadInUnit } from "../../parts/pounds.ts";
import { useToday } from "../../parts/use-today.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./History.module.css";
import { visitName } from "./visit-name.ts";

/** A few screens full; ten years at once would take seconds to draw (design choice). */
const WEEKS_SHOWN = 12;
const WEEKS_MORE = 52;

export function History() {
  const state = useJournal((whole) => whole);
  const today = useToday();
  const weeks = useMemo(() => history(state), [state]);
  const [shown, setShown] = useState(WEEKS_SHOWN);
  const visits = weeks.reduce((sum, { sessions }) => sum + sessions.length, 0);
  return (
    <>
      <PageHeader title="History" over={counted(visits, "visit")} />
      {weeks.length === 0 && (
        <EmptyState
          title="Nothing logged yet"
          action={
            <Link to="/today" className={buttonClass("primary")}>
              Go to Today
            </Link>
          }
        >
          <p>Your sessions will stand here by week, with every set. Start the first one from Today.</p>
          <p>
            Logged in another app so far? <Link to="/you/import">Bring your years along</Link>.
          </p>
        </EmptyState>
      )}
      <div className={css.weeks}>
        {weeks.slice(0, shown).map((week) => (
          <Week key={week.monday} week={week} state={state} today={today} />
        ))}
      </div>
      {weeks.length > shown && (
        <Older left={weeks.slice(shown)} onMore={() => setShown(shown + WEEKS_MORE)} />
      )}
    </>
  );
}

function Older({ left, onMore }: { readonly left: readonly HistoryWeek[]; readonly onMore: () => void }) {
  const oldest = left.at(-1)?.monday.slice(0, 4);
  return (
    <Button wide className={css.older} onClick={onMore}>
      Show older weeks: {left.length}, back to {oldest}
    </Button>
  );
}

interface WeekProps {
  readonly week: HistoryWeek;
  readonly state: JournalState;
  readonly today: string;
}

function Week({ week, state, today }: WeekProps) {
  return (
    <section className={css.part}>
      <h2>{weekWords(week.monday, today)}</h2>
      <ul>
        {week.sessions.map((summary) => (
          <li key={summary.sessionId}>
            <Visited summary={summary} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Visited({ summary, state }: { readonly summary: SessionSummary; readonly state: JournalState }) {
  const { sessionId, date, minutes, sets, tonnageKg, imported } = summary;
  const facts = [
    minutes !== null ? counted(minutes, "minute") : !imported && "open",
    counted(sets, "set"),
    tonnageKg > 0 && tonnageWords(tonnageKg, state.unit),
    imported?.app && appNamed(imported.app),
  ];
  return (
    <Link to="/history/$id" params={{ id: sessionId }} className={css.visit}>
      <span className={css.name}>{nameOf(summary, state)}</span>
      <span className={css.date}>{longDay(date)}</span>
      <span className={css.facts}>{facts.filter(Boolean).join(" · ")}</span>
    </Link>
  );
}

function nameOf({ sessionId, imported }: SessionSummary, state: JournalState): string {
  if (imported) return imported.name ?? (imported.names.slice(0, NAMES_SHOWN).join(", ") || "Workout");
  const record = sessionById(state, sessionId);
  return record === null ? "Session" : visitName(state, record);
}

const NAMES_SHOWN = 3; // as many as fit a line of a phone

function weekWords(monday: string, today: string): string {
  if (monday === mondayOf(today)) return "This week";
  if (monday === addDays(mondayOf(today), -7)) return "Last week";
  return `Week of ${shortDay(monday)} ${monday.slice(0, 4)}`;
}

/** Whole kilograms or pounds: a sum over many sets is no finer. */
export function tonnageWords(tonnageKg: number, unit: LoadUnit): string {
  return `${Math.round(loadInUnit(tonnageKg, unit)).toLocaleString("en-GB")} ${unit} lifted`;
}
