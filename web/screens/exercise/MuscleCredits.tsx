// Which muscles does it train, and how much of a hard set is each credited with? The list beside the map.
import type { Exercise, MuscleId } from "@dorsal/content";
import { Link } from "@tanstack/react-router";
import { muscleName } from "../../parts/names.ts";
import css from "./ExercisePage.module.css";

export function MuscleCredits({ exercise }: { readonly exercise: Exercise }) {
  const credits = Object.entries(exercise.setCredit) as [MuscleId, number][];
  if (credits.length === 0) return <p className={css.quiet}>For mobility: it counts towards no muscle.</p>;
  return (
    <section>
      <h2>Muscles</h2>
      <ul>
        {credits
          .toSorted(([, a], [, b]) => b - a)
          .map(([muscle, credit]) => (
            <li key={muscle} className={css.credit}>
              <Link to="/learn/muscle/$id" params={{ id: muscle }}>
                {muscleName(muscle)}
              </Link>
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${credit * 100}%` }} />
              </span>
              <span className={css.quiet}>{credit === 1 ? "1 set" : `${credit} set`}</span>
            </li>
          ))}
      </ul>
      <p className={css.quiet}>
        How much of one hard set each muscle is credited with. Shares below 1 are estimates.
      </p>
    </section>
  );
}
