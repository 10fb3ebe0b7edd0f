// What is there to learn? Search over everything; or browse the exercises by muscle, movement, kit and level.
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { memo, type ReactNode, useCallback, useState } from "react";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useJournal } from "../../state/use-journal.ts";
import { Browse, type BrowseProps } from "./Browse.tsx";
import { Hits } from "./Hits.tsx";
import css from "./Learn.module.css";
import type { LearnSearch } from "./learn-search.ts";
import { QuizShelf, ReadingShelf } from "./ReadingShelf.tsx";
import { useLibrary } from "./use-library.ts";
import { useWords } from "./use-words.ts";

const route = getRouteApi("/learn");

const NOBODY_HID: readonly string[] = [];

export function Learn() {
  const q = route.useSearch({ select: (search) => search.q ?? "" });
  const filters = route.useSearch({ select: withoutWords, structuralSharing: true });
  const library = useLibrary();
  const hidden = useJournal((state) => state.profile?.exclude ?? NOBODY_HID);
  const show = useShow();
  const { words, type, rested, tellNow } = useWords(q, (told) =>
    show(told === "" ? filters : { ...filters, q: told }),
  );
  const showAll = useCallback(() => {
    type("");
    show({});
  }, [type, show]);
  const { history } = useRouter();
  /** The address says the search before the reader leaves by a hit: the way back leads to it. */
  const keepSearch = () => {
    tellNow();
    history.flush();
  };
  const searching = words.trim() !== "";
  return (
    <>
      {HEADER}
      <input
        className={css.search}
        type="search"
        placeholder="Search: row, rhomboids, sleep"
        aria-label="Search the library"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => type(event.target.value)}
      />
      <OnceShown shown={!searching}>
        <Start filters={filters} hidden={hidden} onFilter={show} onShowAll={showAll} />
      </OnceShown>
      {searching && typeof library === "string" && (
        <p className={css.count} role="status">
          {library === "loading"
            ? "Opening the library"
            : "The library is not on this device yet. Open Learn once with a connection; then it stays."}
        </p>
      )}
      {searching && typeof library === "object" && (
        <div onClickCapture={keepSearch}>
          <Hits {...{ library, words, filters, hidden }} whole={rested} onShowAll={showAll} />
        </div>
      )}
    </>
  );
}

/** One element for good: no keystroke draws it again. */
const HEADER = <PageHeader title="Learn" over="Muscles, exercises, questions" />;

const Start = memo(function Start(browse: BrowseProps) {
  return (
    <>
      <ReadingShelf />
      <Browse {...browse} />
      <QuizShelf />
    </>
  );
});

interface OnceShownProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** Drawn when first shown, then only hidden: to take so many rows away would make the first letter wait. */
function OnceShown({ shown, children }: OnceShownProps) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  return wasShown && <div hidden={!shown}>{children}</div>;
}

/** What narrows the book of exercises. */
function withoutWords({ q: _, ...filters }: LearnSearch): Omit<LearnSearch, "q"> {
  return filters;
}

/** Puts a search into the address, in place of the last one. */
function useShow() {
  const navigate = route.useNavigate();
  return useCallback(
    (search: LearnSearch) => {
      navigate({ search, replace: true, resetScroll: false });
    },
    [navigate],
  );
}
