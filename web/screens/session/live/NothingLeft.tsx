// What when nothing is left to ask? A free session asks for its first exercise, a planned one for its end.
import type { JournalState } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { progressOf } from "../steps/session-steps.ts";
import type { Live } from "./live.ts";
import css from "./NothingLeft.module.css";
import { PAIN_STOP_WORDS } from "./pain-stop-words.ts";
import type { SheetName } from "./SessionSheets.tsx";
import { SlipQuestion } from "./SlipQuestion.tsx";

export interface NothingLeftProps {
  readonly state: JournalState;
  readonly live: Live;
  readonly onSheet: (sheet: SheetName) => void;
}

export function NothingLeft({ state, live, onSheet }: NothingLeftProps) {
  const { done, asked } = progressOf(live.lines);
  const { why } = live.asking.mayTrain(live.lines[0]?.item.exercise ?? "");
  if (why === "red_flag_today") return <NoTraining onSheet={onSheet} />;
  if (live.lines.length === 0) {
    return (
      <div className={css.page}>
        <h2>What do you train?</h2>
        <p className={css.words}>
          Add an exercise. Loads follow what you did before; where there is nothing yet, you go by feel.
        </p>
        <Button kind="primary" wide onClick={() => onSheet("add")}>
          Add an exercise
        </Button>
      </div>
    );
  }
  return (
    <div className={css.page}>
      <h2>{done >= asked ? "That was all of it" : "That was it for today"}</h2>
      <p className={css.words}>
        {done} of {counted(asked, "set")} stored.
      </p>
      <SlipQuestion state={state} live={live} line={null} onSheet={onSheet} />
      <Button kind="primary" wide onClick={() => onSheet("finish")}>
        Finish the session
      </Button>
      <Button wide onClick={() => onSheet("add")}>
        Add an exercise
      </Button>
      <Button wide onClick={() => onSheet("outline")}>
        Look over the sets
      </Button>
    </div>
  );
}

/** After a warning sign nothing is asked, and nothing is offered but the end. */
function NoTraining({ onSheet }: Pick<NothingLeftProps, "onSheet">) {
  return (
    <div className={css.page}>
      <h2>That was it for today</h2>
      <p className={css.words}>{PAIN_STOP_WORDS.red_flag_today}</p>
      <Button kind="primary" wide onClick={() => onSheet("finish")}>
        Finish the session
      </Button>
    </div>
  );
}
