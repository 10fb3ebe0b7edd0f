// What is easier, what is harder? The rungs beside this one, as ways that lead there.
import type { Exercise } from "@dorsal/content";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { exerciseName } from "../../parts/names.ts";
import { Section } from "../../parts/written/Page.tsx";
import css from "./ExercisePage.module.css";

export function Ladder({ exercise }: { readonly exercise: Exercise }) {
  return (
    <div className={css.ladder}>
      <Rungs title="Easier" ids={exercise.regressions} none="This is the first rung of its ladder." />
      <Rungs
        title="Harder"
        ids={exercise.progressions}
        none="This is the top of its ladder: it grows by load or repetitions."
      />
    </div>
  );
}

interface RungsProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly none: string;
}

function Rungs({ title, ids, none }: RungsProps) {
  return (
    <Section title={title}>
      {ids.length === 0 && <p className={css.quiet}>{none}</p>}
      {ids.map((id) => (
        <Link key={id} to="/exercise/$id" params={{ id }} className={buttonClass("quiet", true)}>
          {exerciseName(id)}
        </Link>
      ))}
    </Section>
  );
}
