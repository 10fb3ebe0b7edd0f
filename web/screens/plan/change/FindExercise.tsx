// Which exercise? Found by words among those that are work of their own; what is ruled out says why, and cannot be taken.
import { candidates, type Profile } from "@dorsal/engine";
import { exclusionHeading } from "@dorsal/words";
import { useDeferredValue, useMemo, useState } from "react";
import { ExerciseSearch } from "../../../parts/ExerciseSearch.tsx";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { searchExercises } from "../../learn/exercise-search.ts";
import css from "./Change.module.css";

export interface FindExerciseProps {
  /** Already there. */
  readonly taken: readonly string[];
  readonly onChoose: (exercise: string) => void;
}

/** More are found by another word (design choice). */
const SHOWN = 30;

export function FindExercise({ taken, onChoose }: FindExerciseProps) {
  const [words, setWords] = useState("");
  const ruledOut = useRuledOut();
  const found = useFound(useDeferredValue(words), taken);
  return (
    <div className={css.form}>
      <ExerciseSearch words={words} onChange={setWords} className={css.field} />
      <ul className={css.list} aria-label="Exercises">
        {found.slice(0, SHOWN).map((exercise) => {
          const why = ruledOut.get(exercise.id);
          // A level above one's own and what must be earned is answered by the planner, with the reason.
          const isBarred = why === "equipment" || why === "contraindication" || why === "safety";
          return (
            <li key={exercise.id}>
              <button
                type="button"
                className={css.choice}
                disabled={isBarred}
                onClick={() => onChoose(exercise.id)}
              >
                <span className={css.name}>{exercise.name}</span>
                {why && <span className={css.quiet}>{exclusionHeading(why)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && (
        <p className={css.quiet}>Nothing by that name. Try a shorter word or the kit.</p>
      )}
    </div>
  );
}

function useFound(words: string, taken: readonly string[]) {
  const { exercises } = useCatalog();
  return useMemo(() => {
    const able = Object.values(exercises).filter((one) => one.countsAsHardSet && !taken.includes(one.id));
    return searchExercises(able, { words }).flatMap((shelf) => shelf.exercises);
  }, [exercises, words, taken]);
}

function useRuledOut() {
  const catalog = useCatalog();
  const profile = useJournal<Profile | null>((state) => state.plan?.plan.profile ?? state.profile);
  return useMemo(() => {
    const excluded = profile === null ? [] : candidates(profile, catalog).excluded;
    return new Map(excluded.map(({ exercise, why }) => [exercise, why]));
  }, [profile, catalog]);
}
