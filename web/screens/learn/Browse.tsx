// Which exercises are there? By touching a muscle, and by movement, kit and level; what is hidden stands at the end.

import { catalog } from "virtual:dorsal-catalog";
import { counted, patternName } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { muscleName } from "../../parts/names.ts";
import { TurnableMap } from "../../parts/TurnableMap.tsx";
import { ExerciseRow } from "./ExerciseRow.tsx";
import { searchExercises } from "./exercise-search.ts";
import { Filters } from "./Filters.tsx";
import { Hidden } from "./Hidden.tsx";
import css from "./Learn.module.css";
import type { LearnSearch } from "./learn-search.ts";

const ALL = Object.values(catalog.exercises);

export interface BrowseProps {
  readonly filters: LearnSearch;
  readonly hidden: readonly string[];
  readonly onFilter: (filters: LearnSearch) => void;
  readonly onShowAll: () => void;
}

export function Browse({ filters, hidden, onFilter, onShowAll }: BrowseProps) {
  const { muscle, ...others } = filters;
  return (
    <div className={css.columns}>
      <section className={css.atlas} aria-label="By muscle">
        <TurnableMap
          label="Touch a muscle to see what trains it"
          heat={muscle === undefined ? {} : { [muscle]: 4 }}
          wordsOf={(id) => (id === muscle ? "chosen" : "show what trains it")}
          selected={muscle}
          nameOf={muscleName}
          onPick={(picked) => onFilter(picked === muscle ? others : { ...others, muscle: picked })}
        />
        {muscle && (
          <Link to="/learn/muscle/$id" params={{ id: muscle }} className={buttonClass("quiet", true)}>
            Read about the {muscleName(muscle).toLowerCase()}
          </Link>
        )}
        <Link to="/learn/map" className={buttonClass("plain", true)}>
          The map in all its states
        </Link>
      </section>
      <section className={css.book} aria-label="Exercises">
        <Filters chosen={filters} onChange={onFilter} />
        <Shelves filters={filters} hidden={hidden} onShowAll={onShowAll} />
      </section>
    </div>
  );
}

function Shelves({ filters, hidden, onShowAll }: Omit<BrowseProps, "onFilter">) {
  const visible = ALL.filter(({ id }) => !hidden.includes(id));
  const shelves = searchExercises(visible, { words: "", ...filters });
  const count = shelves.reduce((sum, shelf) => sum + shelf.exercises.length, 0);
  return (
    <>
      <p className={css.count} role="status">
        {counted(count, "exercise")}
        {filters.muscle && ` for ${muscleName(filters.muscle)}`}
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
          title="No exercise has all of this"
          action={<Button onClick={onShowAll}>Show all</Button>}
        >
          <p>Take one of the choices back: another kit, another level, or any movement.</p>
        </EmptyState>
      )}
      <Hidden exercises={ALL.filter(({ id }) => hidden.includes(id))} />
    </>
  );
}
