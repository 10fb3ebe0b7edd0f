// Is it time to stop, and to get help? The warning signs first, with what to do; then stopping for any other reason.
import {
  DISCOMFORT_OR_PAIN,
  RED_FLAG_IDS,
  RED_FLAG_QUESTION,
  RED_FLAGS,
  redFlagAdvice,
  STOP_RULES,
} from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { toggled } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { notePain } from "../../../state/actions/pain.ts";
import { finishSession } from "../../../state/actions/session.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { Live } from "../live/live.ts";
import css from "./Sheets.module.css";

export interface StopSheetProps {
  readonly live: Live;
  readonly onClose: () => void;
  /** To the pain scale of the current exercise; null where there is none. */
  readonly onHurts: (() => void) | null;
}

/** No score goes with a sign that ends training whatever its score. */
const SIGN_WITHOUT_SCORE = { during: 0, sharp: false } as const;

export function StopSheet({ live, onClose, onHurts }: StopSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const [signs, setSigns] = useState<readonly string[]>([]);
  const { sessionId } = live.record;
  const advice = redFlagAdvice(signs);
  const end = () =>
    signs.length === 0
      ? run(finishSession(journal, { sessionId, stopped: "choice" }))
      : run(notePain(journal, { sessionId, ...SIGN_WITHOUT_SCORE, redFlags: signs }));
  return (
    <Sheet open title="Stop" onClose={onClose}>
      <p className={css.words}>What you logged is stored and stays.</p>
      {onHurts && (
        <Button disabled={signs.length > 0} onClick={onHurts}>
          It hurts, but none of these
        </Button>
      )}
      <fieldset className={css.flags}>
        <legend>
          <strong>{RED_FLAG_QUESTION}</strong>
        </legend>
        {RED_FLAG_IDS.map((id) => (
          <label key={id} className={css.flag}>
            <input
              type="checkbox"
              checked={signs.includes(id)}
              onChange={() => setSigns(toggled(signs, id))}
            />
            <span>{RED_FLAGS[id].sign}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>When to stop a set</summary>
        <ul className={css.stack}>
          {STOP_RULES.map((rule) => (
            <li key={rule} className={css.words}>
              {rule}
            </li>
          ))}
        </ul>
        <p className={css.words}>{DISCOMFORT_OR_PAIN}</p>
      </details>
      <footer className={css.foot}>
        <div role="alert" className={css.said}>
          {advice && <p className={css.emergency}>{advice}</p>}
        </div>
        <Trouble sentence={trouble} />
        <Button kind={signs.length > 0 ? "primary" : "danger"} wide className={css.end} onClick={end}>
          End the session now
        </Button>
      </footer>
    </Sheet>
  );
}
