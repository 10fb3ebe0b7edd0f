// How hard was it all in all? One number, if the lifter likes, and the session is closed.
import { counted } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { finishSession } from "../../../state/actions/session.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { Live } from "../live/live.ts";
import { progressOf } from "../steps/session-steps.ts";
import { Scale } from "./Scale.tsx";
import css from "./Sheets.module.css";

export interface FinishSheetProps {
  readonly live: Live;
  readonly onClose: () => void;
}

export function FinishSheet({ live, onClose }: FinishSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const [sessionRpe, setRpe] = useState<number | null>(null);
  const { done, asked } = progressOf(live.lines);
  const finish = () => {
    const { sessionId } = live.record;
    return run(finishSession(journal, { sessionId, ...(sessionRpe === null ? {} : { sessionRpe }) }));
  };
  return (
    <Sheet open title="Finish the session" onClose={onClose}>
      <p className={css.words}>
        {done} of {counted(asked, "set")} stored. What was not done stays undone; nothing is held against you.
      </p>
      <p>How hard was it, from 1 (very easy) to 10 (all you had)? You may leave it open.</p>
      <Scale
        label="Effort of the session from 1 to 10"
        from={1}
        to={10}
        value={sessionRpe}
        onChange={setRpe}
      />
      <Trouble sentence={trouble} />
      <Button kind="primary" wide onClick={finish}>
        Finish
      </Button>
    </Sheet>
  );
}
