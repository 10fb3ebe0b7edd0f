// How much does it hurt, and what does that change? The traffic light of science 6.3, the same for everyone.
import { type JournalState, type PainLight, painLight, redDays } from "@dorsal/engine";
import { PAIN_LIGHT_WORDS, PAIN_SCALE, RED_TWICE_WORDS } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { notePain } from "../../../state/actions/pain.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { AboutLine } from "./about-line.ts";
import { Scale } from "./Scale.tsx";
import css from "./Sheets.module.css";

export interface PainSheetProps extends AboutLine {
  readonly notes: JournalState["pain"];
  readonly onSwap: () => void;
  /** To the signs that end training whatever the score. */
  readonly onFlags: () => void;
}

export function PainSheet({ live, line, notes, onClose, onSaid, onSwap, onFlags }: PainSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const [during, setDuring] = useState<number | null>(null);
  const [isSharp, setSharp] = useState(false);
  const [isNerve, setNerve] = useState(false);
  const sharp = isSharp || isNerve;
  const { exercise } = line.item;
  const light = during === null && !sharp ? null : painLight({ during: during ?? 0, sharp });
  const { today } = live.asking;
  const wasRedBefore = redDays(notes, exercise).some((day) => day < today);
  const store = async () => {
    const note = { sessionId: live.record.sessionId, exercise, during: during ?? 0, sharp, redFlags: [] };
    if ((await run(notePain(journal, note))) === null || light === null) return;
    if (light === "green") onSaid("Noted: it is fine to go on.");
    else onSwap();
  };
  return (
    <Sheet open title="It hurts" onClose={onClose}>
      <p className={css.words}>
        In {exerciseName(exercise)}, now. {PAIN_SCALE}
      </p>
      <Scale label="Pain from 0 to 10" from={0} to={10} value={during} onChange={setDuring} />
      <Chips label="What kind of pain">
        <Chip pressed={isSharp} onToggle={setSharp}>
          Sharp
        </Chip>
        <Chip pressed={isNerve} onToggle={setNerve}>
          Numb, tingling or weak
        </Chip>
      </Chips>
      <div role="status" className={css.lights}>
        {LIGHTS.map((one) => (
          <Light key={one} light={one} isOn={one === light} more={wasRedBefore ? RED_TWICE_WORDS : ""} />
        ))}
      </div>
      <Trouble sentence={trouble} />
      <Button kind="primary" wide disabled={light === null} onClick={store}>
        {light === "red"
          ? "End this exercise"
          : light === "amber"
            ? "Hold the load, show easier ones"
            : "Note it"}
      </Button>
      <Button wide onClick={onFlags}>
        It is something else, or worse
      </Button>
    </Sheet>
  );
}

const LIGHTS: readonly PainLight[] = ["green", "amber", "red"];

interface LightProps {
  readonly light: PainLight;
  readonly isOn: boolean;
  /** Said with a red light. */
  readonly more: string;
}

/** The room of each is kept, so that no key moves under the finger that chose the score. */
function Light({ light, isOn, more }: LightProps) {
  const { name, meaning, change } = PAIN_LIGHT_WORDS[light];
  return (
    <p className={css.light} data-light={light} data-on={isOn}>
      <span>
        <strong>{name}.</strong> {change}
        <br />
        <span className={css.why}>
          {meaning} {light === "red" && more}
        </span>
      </span>
    </p>
  );
}
