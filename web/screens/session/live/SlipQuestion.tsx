// Is that set right? Asked once, never in the way, also when the next exercise is already in hand: an unlikely set hardly
// counts until it is answered.
import type { JournalState } from "@dorsal/engine";
import { slipQuestion } from "@dorsal/words";
import { useMemo } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { confirmSet } from "../../../state/actions/set.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import { type Slip, slipIn } from "../steps/slip-in.ts";
import type { Live } from "./live.ts";
import { lastSet } from "./rest-after.ts";
import type { SheetName } from "./SessionSheets.tsx";
import css from "./WorkSet.module.css";

export interface SlipQuestionProps {
  readonly state: JournalState;
  readonly live: Live;
  /** In hand; null when nothing is left. */
  readonly line: SessionLine | null;
  readonly onSheet: (sheet: SheetName) => void;
}

export function SlipQuestion({ state, live, line, onSheet }: SlipQuestionProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const slip = useSlip({ state, live, line });
  if (slip === null) return null;
  const { setId, facts } = slip.set;
  const isElsewhere = facts.exercise !== line?.item.exercise;
  const words = slipQuestion(
    { ...slip, ...(isElsewhere && { exercise: facts.exercise }), loadKg: facts.loadKg, unit: live.unit },
    live.names,
  );
  return (
    <section className={css.slip} aria-label="A question about a set">
      <p role="status">{words}</p>
      <div className={css.answers}>
        <Button onClick={() => run(confirmSet(journal, { setId }))}>It is right</Button>
        <Button onClick={() => onSheet({ edit: setId })}>Correct it</Button>
      </div>
      <Trouble sentence={trouble} />
    </section>
  );
}

/** Of the exercise in hand, or of the one that the last set belongs to. */
function useSlip({ state, live, line }: Omit<SlipQuestionProps, "onSheet">): Slip | null {
  return useMemo(() => {
    const last = lastSet(live.lines)?.line ?? null;
    const asked = line === last ? [last] : [line, last];
    for (const one of asked) {
      const slip = one === null ? null : slipIn(state, live.asking, one);
      if (slip !== null) return slip;
    }
    return null;
  }, [state, live, line]);
}
