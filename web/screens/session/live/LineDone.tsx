// What is there when an exercise is finished, skipped or ended by pain? The way on, and the way back where there is one.
import type { PainStop } from "@dorsal/engine";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { notePain } from "../../../state/actions/pain.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { wholeSets } from "../steps/session-steps.ts";
import { PAIN_STOP_WORDS } from "./pain-stop-words.ts";
import css from "./SetControls.module.css";
import type { WorkSetProps } from "./WorkSet.tsx";

export function LineDone(props: WorkSetProps) {
  const { live, line, step, next, onSheet, onMore, onAfterAll, onGoOn } = props;
  const { why } = live.asking.mayTrain(line.item.exercise);
  const isUnknown = step !== null;
  const mayDoMore = why === null && !line.skipped && !isUnknown;
  return (
    <section className={css.dock} aria-label="This exercise is finished">
      <p className={css.words}>
        {wordsFor({ why, isUnknown, skipped: line.skipped, sets: wholeSets(line) })}
      </p>
      {why !== null && why !== "red_flag_today" && (
        <Button onClick={() => onSheet("swap")}>Choose an easier exercise</Button>
      )}
      {why === "red_twice" && <FineAgain {...props} />}
      {why === null && line.skipped && (
        <Button onClick={() => onAfterAll(line.item.id)}>Do it after all</Button>
      )}
      {isUnknown && <Button onClick={() => onSheet("skip")}>Skip it</Button>}
      {mayDoMore && <Button onClick={() => onMore(line.item.id)}>One set more</Button>}
      <Button kind="primary" wide onClick={next === null ? () => onSheet("finish") : onGoOn}>
        {next === null ? "Finish the session" : "Go on"}
      </Button>
    </section>
  );
}

/** The one way back for what was red twice: the lifter says so. */
function FineAgain({ live, line, onGoOn }: WorkSetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const { sessionId } = live.record;
  const { exercise } = line.item;
  const note = { sessionId, exercise, during: 0, sharp: false, redFlags: [] };
  const say = async () => {
    if (await run(notePain(journal, note))) onGoOn();
  };
  return (
    <>
      <Button onClick={say}>It is fine again</Button>
      <Trouble sentence={trouble} />
    </>
  );
}

interface LineState {
  readonly why: PainStop | null;
  readonly isUnknown: boolean;
  readonly skipped: boolean;
  readonly sets: number;
}

function wordsFor({ why, isUnknown, skipped, sets }: LineState): string {
  if (why !== null) return PAIN_STOP_WORDS[why];
  if (isUnknown) return "This exercise is not in this version of the app. Update it, or skip the exercise.";
  if (skipped) return "Skipped. What you did of it is stored.";
  return sets === 1 ? "Its set is done." : `All ${sets} sets are done.`;
}
