// What was found? Hits over the whole library by kind, the best kind first; the number is told to screen readers.

import { catalog } from "virtual:dorsal-catalog";
import { type Hit, type LibraryIndex, searchLibrary } from "@dorsal/content";
import { counted, LIBRARY_KIND_WORDS } from "@dorsal/words";
import { type ReactNode, useMemo } from "react";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageLink } from "../../parts/written/Inline.tsx";
import { passes, type Wanted } from "./exercise-search.ts";
import { groupHits } from "./group-hits.ts";
import css from "./Hits.module.css";

export interface HitsProps {
  readonly library: LibraryIndex;
  readonly words: string;
  readonly filters: Omit<Wanted, "words">;
  readonly hidden: readonly string[];
  /** The way back to everything. */
  readonly onNothing: ReactNode;
}

export function Hits({ library, words, filters, hidden, onNothing }: HitsProps) {
  const all = useMemo(() => timedSearch(library, words), [library, words]);
  const hits = all.filter((hit) => isWanted(hit, filters, hidden));
  return (
    <section className={css.hits} aria-label="What was found" data-searched={words}>
      <p className={css.count} role="status">
        {hits.length === 0 ? "Nothing found" : `${counted(hits.length, "hit")} for “${words.trim()}”`}
      </p>
      {groupHits(hits).map(({ kind, hits: ofKind }) => (
        <section key={kind}>
          <h2>{LIBRARY_KIND_WORDS[kind].many}</h2>
          <ul>
            {ofKind.map((hit) => (
              <li key={hit.id}>
                <PageLink kind={hit.kind} id={hit.id} className={css.hit}>
                  <span className={css.title}>{hit.title}</span>
                  <span className={css.excerpt}>{hit.excerpt}</span>
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hits.length === 0 && (
        <EmptyState title="Nothing by that name" action={onNothing}>
          <p>Try a shorter word, the kit (band, cable), a muscle or what you feel.</p>
        </EmptyState>
      )}
    </section>
  );
}

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
