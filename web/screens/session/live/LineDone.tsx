// What is there when an exercise is finished, skipped or ended by pain? The way on, and one set more where that is fine.
import { Button } from "../../../parts/Button.tsx";
import { wholeSets } from "../steps/session-steps.ts";
import css from "./SetControls.module.css";
import type { WorkSetProps } from "./WorkSet.tsx";

export function LineDone({ live, line, step, next, onSheet, onMore, onGoOn }: WorkSetProps) {
  const hurts = live.asking.painOf(line.item.exercise) === "red";
  const isUnknown = step !== null;
  const mayDoMore = !hurts && !line.skipped && !isUnknown;
  return (
    <section className={css.dock} aria-label="This exercise is finished">
      <p className={css.words}>
        {wordsFor({ hurts, isUnknown, skipped: line.skipped, sets: wholeSets(line) })}
      </p>
      {hurts && <Button onClick={() => onSheet("swap")}>Choose an easier exercise</Button>}
      {isUnknown && <Button onClick={() => onSheet("skip")}>Skip it</Button>}
      {mayDoMore && <Button onClick={() => onMore(line.item.id)}>One set more</Button>}
      <Button kind="primary" wide onClick={next === null ? () => onSheet("finish") : onGoOn}>
        {next === null ? "Finish the session" : "Go on"}
      </Button>
    </section>
  );
}

interface LineState {
  readonly hurts: boolean;
  readonly isUnknown: boolean;
  readonly skipped: boolean;
  readonly sets: number;
}

function wordsFor({ hurts, isUnknown, skipped, sets }: LineState): string {
  if (hurts) return "It hurts, so this exercise is over for today. What you did is stored.";
  if (isUnknown) return "This exercise is not in this version of the app. Update it, or skip the exercise.";
  if (skipped) return "Skipped. What you did of it is stored.";
  return sets === 1 ? "Its set is done." : `All ${sets} sets are done.`;
}
