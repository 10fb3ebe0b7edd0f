// What is there to learn? Search over everything; or browse the exercises by muscle, movement, kit and level.
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useJournal } from "../../state/use-journal.ts";
import { Browse } from "./Browse.tsx";
import { Hits } from "./Hits.tsx";
import css from "./Learn.module.css";
import type { LearnSearch } from "./learn-search.ts";
import { QuizShelf, ReadingShelf } from "./ReadingShelf.tsx";
import { useLibrary } from "./use-library.ts";

const route = getRouteApi("/learn");

/** Words go into the address once the typing rests, so that no keystroke waits for the router (design choice). */
const REST_MS = 400;
const NOBODY_HID: readonly string[] = [];

export function Learn() {
  const chosen = route.useSearch();
  const navigate = route.useNavigate();
  const library = useLibrary();
  const hidden = useJournal((state) => state.profile?.exclude ?? NOBODY_HID);
  const show = (search: LearnSearch) => navigate({ search, replace: true, resetScroll: false });
  const [words, setWords] = useWords(chosen, show);
  const asked = useDeferredValue(words);
  const { q: _, ...filters } = chosen;
  const showAll = () => {
    setWords("");
    show({});
  };
  return (
    <>
      <PageHeader title="Learn" over="Muscles, exercises, questions" />
      <input
        className={css.search}
        type="search"
        placeholder="Search: row, rhomboids, sleep"
        aria-label="Search the library"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {asked.trim() === "" ? (
        <>
          <ReadingShelf />
          <Browse filters={filters} hidden={hidden} onFilter={show} onShowAll={showAll} />
          <QuizShelf />
        </>
      ) : typeof library === "string" ? (
        <p className={css.count} role="status">
          {library === "loading"
            ? "Opening the library"
            : "The library is not on this device yet. Open Learn once with a connection; then it stays."}
        </p>
      ) : (
        <Hits
          {...{ library, filters, hidden }}
          words={asked}
          onNothing={<Button onClick={showAll}>Show everything</Button>}
        />
      )}
    </>
  );
}

/** What is typed, told to the address a little later; a new address (back, a link) is what is typed. */
function useWords(chosen: LearnSearch, show: (search: LearnSearch) => void) {
  const { q = "" } = chosen;
  const [words, setWords] = useState(q);
  const [known, setKnown] = useState(q);
  if (q !== known) {
    setKnown(q);
    setWords(q);
  }
  useEffect(() => {
    if (words === q) return;
    const later = setTimeout(() => {
      const { q: _, ...filters } = chosen;
      setKnown(words);
      show(words === "" ? filters : { ...filters, q: words });
    }, REST_MS);
    return () => clearTimeout(later);
  });
  return [words, setWords] as const;
}
