// What was done on that day? Every set, to be corrected or taken back; notes and pain beside them.
import {
  dayOf,
  type ItemRecord,
  importedWorkout,
  type JournalState,
  painLight,
  type SessionRecord,
  sessionById,
  summarise,
} from "@dorsal/engine";
import { counted, PAIN_LIGHT_WORDS, redFlagAdvice } from "@dorsal/words";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { buttonClass } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { EditSetSheet } from "../../parts/EditSetSheet.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { exerciseName } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useOpenerFocus } from "../../parts/use-opener-focus.ts";
import { useJournal } from "../../state/use-journal.ts";
import { lifterOf } from "../session/live/lifter.ts";
import css from "./History.module.css";
import { tonnageWords } from "./History.tsx";
import { ImportedVisit } from "./ImportedVisit.tsx";
import { VisitSets } from "./VisitSets.tsx";
import { visitName } from "./visit-name.ts";

const route = getRouteApi("/history/$id");

export function Visit() {
  const { id } = route.useParams();
  const state = useJournal((whole) => whole);
  const record = sessionById(state, id);
  if (record !== null) return <VisitPage state={state} record={record} />;
  const workout = importedWorkout(state, id);
  return workout === null ? <NoSuchVisit /> : <ImportedVisit state={state} workout={workout} />;
}

interface VisitPageProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
}

function VisitPage({ state, record }: VisitPageProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const edited = record.items.flatMap(({ sets }) => sets).find(({ setId }) => setId === editing);
  const focus = useOpenerFocus();
  const open = (setId: string) => {
    focus.remember();
    setEditing(setId);
  };
  const close = () => {
    focus.giveBack();
    setEditing(null);
  };
  const { minutes, sets, tonnageKg, date } = summarise(record);
  const figures = [
    minutes !== null && counted(minutes, "minute"),
    counted(sets, "set"),
    tonnageKg > 0 && tonnageWords(tonnageKg, state.unit),
    record.finished?.sessionRpe !== undefined && `effort ${record.finished.sessionRpe} of 10`,
  ];
  return (
    <>
      <PageHeader title={visitName(state, record)} over={longDay(date)} />
      <p className={css.facts}>{figures.filter(Boolean).join(" · ")}</p>
      <p className="spoken" role="status">
        {said}
      </p>
      {record.finished === null && (
        <Link to="/session/$id" params={{ id: record.sessionId }} className={buttonClass("primary")}>
          Resume
        </Link>
      )}
      <PainNotes state={state} record={record} />
      {record.note && <p className={css.note}>{record.note}</p>}
      <div className={css.weeks}>
        {record.items.filter(wasTouched).map((item) => (
          <VisitSets key={item.itemId} item={item} unit={state.unit} onOpen={open} />
        ))}
      </div>
      {edited && (
        <EditSetSheet
          key={edited.setId}
          set={edited}
          profile={lifterOf(state)}
          unit={state.unit}
          onClose={close}
          onSaid={(words) => {
            setSaid(words);
            close();
          }}
        />
      )}
    </>
  );
}

/** Left out without a set, a note or a swap: nothing to look over. */
function wasTouched({ sets, note }: ItemRecord): boolean {
  return sets.length > 0 || note !== "";
}

function PainNotes({ state, record }: VisitPageProps) {
  const notes = state.pain.filter(({ sessionId }) => sessionId === record.sessionId);
  if (notes.length === 0) return null;
  return (
    <section className={css.part}>
      <h2>What hurt</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.painId} className={css.note}>
            {note.exercise ? `${exerciseName(note.exercise)}: ` : ""}
            {note.redFlags.length > 0
              ? redFlagAdvice(note.redFlags)
              : `${note.during} of 10${note.sharp ? ", sharp" : ""}. ${PAIN_LIGHT_WORDS[painLight(note)].name}.`}{" "}
            <span className={css.facts}>{longDay(dayOf(note.notedAt))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoSuchVisit() {
  return (
    <>
      <PageHeader title="History" />
      <EmptyState
        title="This visit is not on this device"
        action={
          <Link to="/history" className={buttonClass("primary")}>
            Go to History
          </Link>
        }
      >
        <p>It may have been logged on another device.</p>
      </EmptyState>
    </>
  );
}
