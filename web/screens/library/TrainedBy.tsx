// What trains this muscle? The exercises by how much a set of each counts for it; the long tail is folded away.
import { catalog } from "virtual:dorsal-catalog";
import type { Exercise, MuscleId } from "@dorsal/content";
import { counted, creditWords, LEVEL_WORDS } from "@dorsal/words";
import { PageLink } from "../../parts/written/Inline.tsx";
import css from "./Library.module.css";
import { type CreditShelf, trainedBy } from "./trained-by.ts";

/** From here on a muscle is a main target of the exercise, as for the catalogue's `primary`. */
const MAIN_CREDIT = 0.75;
const ALL = Object.values(catalog.exercises);

export function TrainedBy({ muscle }: { readonly muscle: MuscleId }) {
  const shelves = trainedBy(ALL, muscle);
  return (
    <section className={css.section} aria-labelledby="trained-by">
      <h2 id="trained-by">What trains it</h2>
      {shelves.length === 0 && (
        <p className={css.quiet}>
          No exercise of this book counts as work for it. It is here so that you know it.
        </p>
      )}
      {shelves.map((shelf) => (
        <Shelf
          key={shelf.credit}
          shelf={shelf}
          isOpen={shelf.credit >= MAIN_CREDIT || shelf === shelves[0]}
        />
      ))}
    </section>
  );
}

function Shelf({
  shelf: { credit, exercises },
  isOpen,
}: {
  readonly shelf: CreditShelf;
  readonly isOpen: boolean;
}) {
  return (
    <details className={css.shelf} open={isOpen}>
      <summary>
        <h3>Counts as {creditWords(credit)}</h3>
        <span className={css.quiet}>{counted(exercises.length, "exercise")}</span>
      </summary>
      <ul>
        {exercises.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </details>
  );
}

function Row({ exercise: { id, name, level } }: { readonly exercise: Exercise }) {
  return (
    <li>
      <PageLink kind="exercise" id={id} className={css.row}>
        <span className={css.name}>{name}</span>
        <span className={css.quiet}>{LEVEL_WORDS[level].name}</span>
      </PageLink>
    </li>
  );
}
