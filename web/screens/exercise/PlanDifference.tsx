// What would be different in the new plan? When the exercise comes, or why it does not; what else comes and what goes.
import type { Plan } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import { exerciseName, useNames } from "../../parts/names.ts";
import { useToday } from "../../parts/use-today.ts";
import { useJournal } from "../../state/use-journal.ts";
import { exchange } from "../plan/compare-plans.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import { whyNot } from "./why-not.ts";

interface PlanDifferenceProps {
  readonly exercise: string;
  readonly next: Plan;
}

export function PlanDifference({ exercise, next }: PlanDifferenceProps) {
  const names = useNames();
  const now = useJournal((state) => state.plan?.plan ?? null);
  const use = firstUseOf(next, exercise, useToday());
  const { comes, goes } = now ? exchange(now, next) : { comes: [], goes: [] };
  const isAsked = next.profile.prefer.includes(exercise);
  return (
    <div className={css.difference} role="status">
      {use ? (
        <p>
          The new plan has it from {longDay(use.date)}, with {counted(use.sets, "set")}.
        </p>
      ) : (
        <p>The new plan does without it.</p>
      )}
      {!use && isAsked && whyNot(next, exercise, names).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {comes.length + goes.length > 0 && (
        <div className={css.exchange}>
          <Exercises title="Comes in" ids={comes} />
          <Exercises title="Goes" ids={goes} />
        </div>
      )}
      {now && comes.length + goes.length === 0 && (
        <p className={css.quiet}>The exercises stay as they are.</p>
      )}
    </div>
  );
}

/** One name a line: many names have commas of their own. */
function Exercises({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={css.names}>
        {ids.length === 0 && <li>Nothing</li>}
        {ids.map((id) => (
          <li key={id}>{exerciseName(id)}</li>
        ))}
      </ul>
    </div>
  );
}
