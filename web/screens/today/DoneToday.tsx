// Today is done: what it was, and what comes next.
import { type DueSession, type JournalState, type SessionRecord, summarise } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { whenWords } from "../../parts/day-words.ts";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleCredits } from "../../parts/muscle-credits.ts";
import { heatOfCredits } from "../../parts/muscle-heat.ts";
import { exerciseName, muscleName } from "../../parts/names.ts";
import { sessionName } from "../../parts/session-name.ts";
import { useCatalog } from "../../state/catalog.ts";
import { plannedOf } from "../session/live/lifter.ts";
import css from "./Today.module.css";
import type { Start } from "./use-start.ts";

export interface DoneTodayProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly next: DueSession | null;
  readonly today: string;
  readonly start: Start;
}

export function DoneToday({ state, record, next, today, start }: DoneTodayProps) {
  const catalog = useCatalog();
  const { sets, minutes, exercises } = summarise(record);
  const planned = plannedOf(state, record);
  const work = record.items.map(({ exercise, sets: own }) => ({
    exercise: exercise ?? "",
    sets: own.length,
  }));
  return (
    <div className={css.due}>
      <div className={css.heading}>
        <h1 tabIndex={-1}>Done for today</h1>
        <p className={css.minutes}>
          {planned === null ? "Free session" : sessionName(planned, catalog)} · {counted(sets, "set")} ·{" "}
          {counted(minutes ?? 0, "minute")}
        </p>
      </div>
      <div className={css.map}>
        <MuscleMap
          label="Muscles of today"
          heat={heatOfCredits(muscleCredits(work, catalog))}
          nameOf={muscleName}
        />
      </div>
      <ul className={css.list}>
        {exercises.map((exercise) => (
          <li key={exercise}>{exerciseName(exercise)}</li>
        ))}
      </ul>
      <div className={css.action}>
        {next && start.isAdvised && (
          <p>
            Next: {sessionName(next.session, catalog)} {whenWords(next.date, today)},{" "}
            {Math.round(next.session.minutes)} min.
          </p>
        )}
        <Link to="/session/$id" params={{ id: record.sessionId }} className={buttonClass("primary", true)}>
          What came of it
        </Link>
        <div className={css.ways}>
          <Link to="/history" className={buttonClass("plain")}>
            History
          </Link>
          {start.isAdvised && (
            <Button kind="plain" onClick={() => start.free([])}>
              Free session
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
