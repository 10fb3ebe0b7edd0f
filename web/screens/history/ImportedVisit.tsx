// What did that workout in another app hold? Every set as its file told it, under the names that the app used.
import {
  type ImportedEntry,
  type ImportedSet,
  type JournalState,
  type LoggedSetType,
  meaningOf,
  summariseImported,
  type WorkoutImported,
} from "@dorsal/engine";
import { appNamed, counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { longDay } from "../../parts/day-words.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { SetRow } from "../../parts/SetRow.tsx";
import { reserveWords, setWords } from "../../parts/set-words.ts";
import css from "./History.module.css";
import { tonnageWords } from "./History.tsx";

export interface ImportedVisitProps {
  readonly state: JournalState;
  readonly workout: WorkoutImported;
}

export function ImportedVisit({ state, workout }: ImportedVisitProps) {
  const { minutes, sets, tonnageKg, date, imported } = summariseImported(state, workout);
  const figures = [
    imported?.app && `from ${appNamed(imported.app)}`,
    minutes !== null && counted(minutes, "minute"),
    counted(sets, "set"),
    tonnageKg > 0 && tonnageWords(tonnageKg, state.unit),
  ];
  return (
    <>
      <PageHeader title={workout.name ?? "Workout"} over={`${longDay(date)} ${date.slice(0, 4)}`} />
      <p className={css.facts}>{figures.filter(Boolean).join(" · ")}</p>
      {workout.note && <p className={css.note}>{workout.note}</p>}
      <div className={css.weeks}>
        {inPlaces(workout.entries).map(({ place, thing }) => (
          <EntrySets key={place} entry={thing} state={state} />
        ))}
      </div>
    </>
  );
}

function EntrySets({ entry, state }: { readonly entry: ImportedEntry; readonly state: JournalState }) {
  const sets = inPlaces(entry.sets.filter(({ setType }) => setType !== "rest"));
  const exercise = meaningOf(state, entry.name)?.exercise;
  return (
    <section className={css.part}>
      <h2>
        {exercise ? (
          <Link to="/exercise/$id" params={{ id: exercise }}>
            {entry.name}
          </Link>
        ) : (
          entry.name
        )}
      </h2>
      <ol>
        {sets.map(({ place, thing: set }) => (
          <SetRow
            key={place}
            name={setName(set, place)}
            words={setWords(measured(set), state.unit)}
            more={[reserveWords(set.rir), set.rpe && `RPE ${set.rpe}`, set.note].filter(Boolean).join(" · ")}
            state="done"
          />
        ))}
      </ol>
      {entry.note && <p className={css.note}>{entry.note}</p>}
    </section>
  );
}

/** Imported things have no ids: their place in the file is what tells them apart. */
function inPlaces<T>(things: readonly T[]): readonly { readonly place: number; readonly thing: T }[] {
  return things.map((thing, place) => ({ place, thing }));
}

const KINDS: Readonly<Partial<Record<LoggedSetType, string>>> = {
  warmup: "Warm-up",
  drop: "Drop",
  failure: "To failure",
};

function setName({ setType, side }: ImportedSet, place: number): string {
  const kind = KINDS[setType] ?? String(place + 1);
  return side === "left" || side === "right" ? `${kind} ${side}` : kind;
}

/** Apps write 0 for what was not measured. */
function measured(set: ImportedSet) {
  const { reps, seconds, metres } = set;
  const way = (seconds ?? 0) > 0 || (metres ?? 0) > 0;
  return { ...set, reps: way && reps === 0 ? undefined : reps };
}
