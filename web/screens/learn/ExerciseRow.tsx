// One line of the book: name, level and kit, leading to the exercise's page.
import type { Exercise } from "@dorsal/content";
import { EQUIPMENT_WORDS, inSentence, LEVEL_WORDS } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import css from "./ExerciseRow.module.css";

export function ExerciseRow({ exercise }: { readonly exercise: Exercise }) {
  return (
    <li>
      <Link to="/exercise/$id" params={{ id: exercise.id }} className={css.row}>
        <span className={css.name}>{exercise.name}</span>
        <span className={css.facts}>
          {LEVEL_WORDS[exercise.level].name} · {kitWords(exercise)}
        </span>
      </Link>
    </li>
  );
}

/** The first alternative stands for all: the page names the others. */
function kitWords({ equipmentAnyOf }: Exercise): string {
  const [first = []] = equipmentAnyOf;
  if (first.length === 0) return "no kit";
  return first.map((id) => inSentence(EQUIPMENT_WORDS[id].name)).join(", ");
}
