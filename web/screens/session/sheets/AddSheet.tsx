// Which exercise shall be added? Found by words; what the lifter has done most lately stands first.
import type { Exercise } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { exclusionHeading } from "@dorsal/words";
import { useDeferredValue, useState } from "react";
import { ExerciseSearch } from "../../../parts/ExerciseSearch.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { addExercise } from "../../../state/actions/session.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { searchExercises } from "../../learn/exercise-search.ts";
import type { Live } from "../live/live.ts";
import { isLimit } from "./ruled-out.ts";
import css from "./Sheets.module.css";
import { useRuledOut } from "./SwapSheet.tsx";

export interface AddSheetProps {
  readonly live: Live;
  readonly plan: Plan | null;
  readonly onClose: () => void;
  readonly onAdded: (itemId: string) => void;
}

export function AddSheet({ live, plan, onClose, onAdded }: AddSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const [words, setWords] = useState("");
  const barring = useRuledOut(live.profile, plan);
  const found = useFound(useDeferredValue(words), live);
  const add = async (exercise: string) => {
    const added = await run(addExercise(journal, { sessionId: live.record.sessionId, exercise }));
    if (added === null) return;
    onAdded(added.made.itemId);
    onClose();
  };
  return (
    <Sheet open title="Add an exercise" onClose={onClose}>
      <ExerciseSearch words={words} onChange={setWords} className={css.field} />
      <Trouble sentence={trouble} />
      <ul className={css.list}>
        {found.map((exercise) => {
          const barred = barring.get(exercise.id);
          return (
            <li key={exercise.id}>
              <button
                type="button"
                className={css.choice}
                disabled={barred !== undefined && isLimit(barred)}
                onClick={() => add(exercise.id)}
              >
                <span className={css.name}>{exercise.name}</span>
                {barred && <span className={css.why}>{exclusionHeading(barred.why)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && (
        <p className={css.words}>Nothing by that name. Try a shorter word or the kit.</p>
      )}
    </Sheet>
  );
}

/** Without words: what was done lately first, then the book in its own order. */
function useFound(words: string, { asking, lines }: Live): readonly Exercise[] {
  const { exercises } = useCatalog();
  const taken = new Set(lines.map(({ item }) => item.exercise));
  const all = Object.values(exercises).filter(({ id }) => !taken.has(id));
  const found = searchExercises(all, { words }).flatMap((shelf) => shelf.exercises);
  const lately = new Set(asking.past.map(({ exercise }) => exercise));
  const rank = ({ id }: Exercise) => (lately.has(id) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
