// What trains this muscle? The exercises by how much a set of each counts for it: some of the best in sight, the rest
// folded away.
import { catalog } from "virtual:dorsal-catalog";
import type { Exercise, MuscleId } from "@dorsal/content";
import { counted, creditWords, LEVEL_WORDS } from "@dorsal/words";
import { Fold } from "../../parts/written/Fold.tsx";
import { PageLink } from "../../parts/written/Inline.tsx";
import { inSight } from "../../parts/written/in-sight.ts";
import { Section } from "../../parts/written/Page.tsx";
import css from "./Library.module.css";
import { type CreditShelf, trainedBy } from "./trained-by.ts";

/** Rows of a main shelf in sight, of the others none: the way on to the quiz stays short (design choice). */
const ROOM = 5;

/** From here on a muscle is a main target of the exercise, as for the catalogue's `primary`. */
const MAIN_CREDIT = 0.75;
const ALL = Object.values(catalog.exercises);

export function TrainedBy({ muscle }: { readonly muscle: MuscleId }) {
  const shelves = trainedBy(ALL, muscle);
  return (
    <Section title="What trains it">
      {shelves.length === 0 && (
        <p className={css.quiet}>
          No exercise of this book counts as work for it. It is here so that you know it.
        </p>
      )}
      {shelves.map((shelf) => (
        <Shelf
          key={shelf.credit}
          shelf={shelf}
          room={shelf.credit >= MAIN_CREDIT || shelf === shelves[0] ? ROOM : 0}
        />
      ))}
    </Section>
  );
}

function Shelf({ shelf, room }: { readonly shelf: CreditShelf; readonly room: number }) {
  const { seen, folded } = inSight(shelf.exercises, room);
  if (seen.length === 0) {
    return (
      <Fold title={<ShelfTitle shelf={shelf} />}>
        <Rows exercises={folded} />
      </Fold>
    );
  }
  return (
    <div>
      <div className={css.shelfTitle}>
        <ShelfTitle shelf={shelf} />
      </div>
      <Rows exercises={seen} />
      {folded.length > 0 && (
        <Fold title={`${folded.length} more that count as ${creditWords(shelf.credit)}`}>
          <Rows exercises={folded} />
        </Fold>
      )}
    </div>
  );
}

function ShelfTitle({ shelf: { credit, exercises } }: { readonly shelf: CreditShelf }) {
  return (
    <>
      <h3>Counts as {creditWords(credit)}</h3>
      <span className={css.quiet}>{counted(exercises.length, "exercise")}</span>
    </>
  );
}

function Rows({ exercises }: { readonly exercises: readonly Exercise[] }) {
  return (
    <ul className={css.rows}>
      {exercises.map(({ id, name, level }) => (
        <li key={id}>
          <PageLink kind="exercise" id={id} className={css.row}>
            <span className={css.name}>{name}</span>
            <span className={css.quiet}>{LEVEL_WORDS[level].name}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
