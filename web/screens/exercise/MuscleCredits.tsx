// Which muscles does it train, and how much of a hard set is each credited with? The list beside the map.
import type { Exercise, MuscleId } from "@dorsal/content";
import { Link } from "@tanstack/react-router";
import { muscleName } from "../../parts/names.ts";
import { Fold } from "../../parts/written/Fold.tsx";
import { inSight } from "../../parts/written/in-sight.ts";
import { Section } from "../../parts/written/Page.tsx";
import css from "./ExercisePage.module.css";

/** Muscles in sight before the steps; more only where more are main ones (design choice). */
const ROOM = 3;

type Credit = readonly [MuscleId, number];

export function MuscleCredits({ exercise }: { readonly exercise: Exercise }) {
  const credits = Object.entries(exercise.setCredit) as unknown as readonly Credit[];
  if (credits.length === 0) return <p className={css.quiet}>For mobility: it counts towards no muscle.</p>;
  const mostFirst = credits.toSorted(([, a], [, b]) => b - a);
  const { seen, folded } = inSight(mostFirst, Math.max(ROOM, exercise.primary.length));
  return (
    <Section title="Muscles">
      <Credits rows={seen} />
      {folded.length > 0 && (
        <Fold title={`${folded.length} more that help`}>
          <Credits rows={folded} />
        </Fold>
      )}
      <p className={css.quiet}>
        How much of one hard set each muscle is credited with. Shares below 1 are estimates.
      </p>
    </Section>
  );
}

function Credits({ rows }: { readonly rows: readonly Credit[] }) {
  return (
    <ul className={css.credits}>
      {rows.map(([muscle, credit]) => (
        <li key={muscle} className={css.credit}>
          <Link to="/learn/muscle/$id" params={{ id: muscle }}>
            {muscleName(muscle)}
          </Link>
          <span className={css.share}>
            <span className={css.bar} aria-hidden="true">
              <span style={{ width: `${credit * 100}%` }} />
            </span>
            <span className={css.quiet}>{credit === 1 ? "1 set" : `${credit} set`}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
