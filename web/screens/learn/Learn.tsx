// What is there to learn? Every exercise by the kind of movement, found by words or by touching a muscle.

import { catalog } from "virtual:dorsal-catalog";
import type { MuscleId } from "@dorsal/content";
import { counted, patternName } from "@dorsal/words";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { ExerciseRow } from "./ExerciseRow.tsx";
import { searchExercises } from "./exercise-search.ts";
import css from "./Learn.module.css";

const MuscleFacts = lazy(() => import("./MuscleFacts.tsx"));
const ALL = Object.values(catalog.exercises);
const route = getRouteApi("/learn");

export function Learn() {
  const { muscle } = route.useSearch();
  const navigate = route.useNavigate();
  const [words, setWords] = useState("");
  const shelves = searchExercises(ALL, { words: useDeferredValue(words), muscle });
  const count = shelves.reduce((sum, shelf) => sum + shelf.exercises.length, 0);
  const show = (next: MuscleId | undefined) =>
    navigate({ search: next === undefined ? {} : { muscle: next }, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title="Learn" over={`${ALL.length} exercises for the upper back`} />
      <input
        className={css.search}
        type="search"
        placeholder="Search: row, band, hang"
        aria-label="Search exercises"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={css.columns}>
        <section className={css.atlas} aria-label="By muscle">
          <MuscleMap
            label="Touch a muscle to see what trains it"
            heat={muscle === undefined ? {} : { [muscle]: 4 }}
            nameOf={muscleName}
            onPick={(picked) => show(picked === muscle ? undefined : picked)}
          />
          <MusclePicker muscle={muscle} onPick={show} />
          {muscle && (
            <Suspense>
              <MuscleFacts muscle={muscle} />
            </Suspense>
          )}
        </section>
        <section className={css.book} aria-label="Exercises">
          <p className={css.count} role="status">
            {counted(count, "exercise")}
            {muscle && ` for ${muscleName(muscle)}`}
          </p>
          {shelves.map(({ pattern, exercises }) => (
            <section key={pattern} className={css.shelf}>
              <h2>{patternName(pattern)}</h2>
              <ul>
                {exercises.map((exercise) => (
                  <ExerciseRow key={exercise.id} exercise={exercise} />
                ))}
              </ul>
            </section>
          ))}
          {count === 0 && (
            <EmptyState
              title="Nothing by that name"
              action={
                <Button
                  onClick={() => {
                    setWords("");
                    show(undefined);
                  }}
                >
                  Show all exercises
                </Button>
              }
            >
              <p>Try a shorter word, the kit (band, cable), or touch a muscle on the map.</p>
            </EmptyState>
          )}
        </section>
      </div>
    </>
  );
}

interface MusclePickerProps {
  readonly muscle: MuscleId | undefined;
  readonly onPick: (muscle: MuscleId | undefined) => void;
}

function MusclePicker({ muscle, onPick }: MusclePickerProps) {
  return (
    <select
      className={css.picker}
      aria-label="Muscle"
      value={muscle ?? ""}
      onChange={(event) => onPick((event.target.value || undefined) as MuscleId | undefined)}
    >
      <option value="">All muscles</option>
      {Object.values(catalog.muscles).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
