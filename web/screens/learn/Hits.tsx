// What was found? Hits over the whole library by kind, the best kind first; the number is told to screen readers.

import { catalog } from "virtual:dorsal-catalog";
import { type Hit, type LibraryIndex, searchLibrary } from "@dorsal/content";
import { counted, LIBRARY_KIND_WORDS } from "@dorsal/words";
import { memo, useMemo } from "react";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageLink } from "../../parts/written/Inline.tsx";
import { passes, type Wanted } from "./exercise-search.ts";
import { LOWEST_ROW_PX, rowsOnScreen } from "./first-screen.ts";
import { firstRows, groupHits } from "./group-hits.ts";
import css from "./Hits.module.css";

export interface HitsProps {
  readonly library: LibraryIndex;
  readonly words: string;
  /** Else only what fits on the screen: a longer list would make the next keystroke wait. */
  readonly whole: boolean;
  readonly filters: Omit<Wanted, "words">;
  readonly hidden: readonly string[];
  readonly onShowAll: () => void;
}

export function Hits({ library, words, whole, filters, hidden, onShowAll }: HitsProps) {
  const all = useMemo(() => timedSearch(library, words), [library, words]);
  const hits = all.filter((hit) => isWanted(hit, filters, hidden));
  const groups = groupHits(hits);
  const drawn = whole ? groups : firstRows(groups, rowsOnScreen(innerHeight));
  return (
    <section
      className={css.hits}
      aria-label="What was found"
      data-searched={words}
      // The room of all rows from the first, so that nothing jumps when the rest is drawn.
      style={{ minHeight: hits.length * LOWEST_ROW_PX }}
    >
      <p className={css.count} role="status">
        {hits.length === 0 ? "Nothing found" : `${counted(hits.length, "hit")} for “${words.trim()}”`}
      </p>
      {drawn.map(({ kind, hits: ofKind }) => (
        <section key={kind}>
          <h2>{LIBRARY_KIND_WORDS[kind].many}</h2>
          <ul>
            {ofKind.map(({ id, title, excerpt }) => (
              <HitRow key={id} {...{ kind, id, title, excerpt }} />
            ))}
          </ul>
        </section>
      ))}
      {hits.length === 0 && (
        <EmptyState
          title="Nothing by that name"
          action={<Button onClick={onShowAll}>Show everything</Button>}
        >
          <p>Try a shorter word, the kit (band, cable), a muscle or what you feel.</p>
        </EmptyState>
      )}
    </section>
  );
}

/** Most hits stay from one letter to the next: a row is drawn again only when its words change. */
const HitRow = memo(function HitRow({ kind, id, title, excerpt }: Omit<Hit, "score">) {
  return (
    <li>
      <PageLink kind={kind} id={id} className={css.hit}>
        <span className={css.title}>{title}</span>
        <span className={css.excerpt}>{excerpt}</span>
      </PageLink>
    </li>
  );
});

/** Marked for whoever measures: one `search-library` for each answer. */
function timedSearch(library: LibraryIndex, words: string): readonly Hit[] {
  const start = performance.now();
  const hits = searchLibrary(library, words);
  performance.measure("search-library", { start });
  return hits;
}

/** Filters and hiding speak of exercises; what there is to read is always shown. */
function isWanted({ kind, id }: Hit, filters: HitsProps["filters"], hidden: readonly string[]): boolean {
  const exercise = kind === "exercise" ? catalog.exercises[id] : undefined;
  return exercise === undefined || (passes(exercise, filters) && !hidden.includes(id));
}
