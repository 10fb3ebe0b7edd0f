// Which exercise does this name mean? Found by words in the catalogue, or one of the lifter's own.
import type { NameMeaning } from "@dorsal/engine";
import { useDeferredValue, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { ExerciseSearch } from "../../../parts/ExerciseSearch.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useCatalog } from "../../../state/catalog.ts";
import { searchExercises } from "../../learn/exercise-search.ts";
import css from "../Import.module.css";
import { groupWords } from "./name-words.ts";
import { ownGroupsOf } from "./own-groups.ts";

export interface NameSheetProps {
  readonly meaning: NameMeaning;
  readonly onSay: (meaning: NameMeaning) => void;
  readonly onClose: () => void;
}

/** Exercises that are drawn; with words in the field, fewer are left. */
const SHOWN = 60;

export function NameSheet({ meaning, onSay, onClose }: NameSheetProps) {
  const { name, exercise } = meaning;
  const { exercises } = useCatalog();
  const [words, setWords] = useState("");
  const sought = useDeferredValue(words);
  const found = searchExercises(Object.values(exercises), { words: sought }).flatMap(
    (shelf) => shelf.exercises,
  );
  const own = ownGroupsOf(meaning, exercises);
  return (
    <Sheet open title={`What is “${name}”?`} onClose={onClose}>
      <Button
        wide
        aria-pressed={exercise === null}
        onClick={() => onSay({ name, exercise: null, groups: own, confidence: 1 })}
      >
        <span>
          An exercise of my own
          {own.length > 0 && <span className={css.quiet}> · seems to train {groupWords(own)}</span>}
        </span>
      </Button>
      <ExerciseSearch words={words} onChange={setWords} className={css.field} />
      <ul>
        {found.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={css.choice}
              aria-current={one.id === exercise}
              onClick={() => onSay({ name, exercise: one.id, groups: [], confidence: 1 })}
            >
              {one.name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className={css.quiet}>Nothing by that name. Try a shorter word or the kit.</p>
      )}
      {found.length > SHOWN && <p className={css.quiet}>Type a word to find the others.</p>}
    </Sheet>
  );
}
