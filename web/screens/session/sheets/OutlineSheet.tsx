// What is the whole session, and may I do something else first? Every exercise with its sets; a tap goes there.
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { doseWords } from "../../../parts/set-words.ts";
import type { Live } from "../live/live.ts";
import type { Phase, SessionLine } from "../steps/session-lines.ts";
import { wholeSets } from "../steps/session-steps.ts";
import css from "./Sheets.module.css";

export interface OutlineSheetProps {
  readonly live: Live;
  readonly now: SessionLine | null;
  readonly onClose: () => void;
  readonly onPick: (itemId: string) => void;
  readonly onAdd: () => void;
}

const PHASES: Readonly<Record<Phase, string>> = {
  warmUp: "Warm-up",
  main: "Exercises",
  coolDown: "Cool-down",
};

export function OutlineSheet({ live, now, onClose, onPick, onAdd }: OutlineSheetProps) {
  const pick = (itemId: string) => {
    onPick(itemId);
    onClose();
  };
  return (
    <Sheet open title="This session" onClose={onClose}>
      {(["warmUp", "main", "coolDown"] as const).map((phase) => {
        const lines = live.lines.filter((line) => line.phase === phase);
        if (lines.length === 0) return null;
        return (
          <section key={phase}>
            <h3>{PHASES[phase]}</h3>
            <ul className={css.list}>
              {lines.map((line) => (
                <li key={line.item.id}>
                  <button
                    type="button"
                    className={css.choice}
                    aria-current={line.item.id === now?.item.id}
                    onClick={() => pick(line.item.id)}
                  >
                    <span className={css.name}>{exerciseName(line.item.exercise)}</span>
                    <span className={css.why}>{lineWords(line)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Button wide onClick={onAdd}>
        Add an exercise
      </Button>
    </Sheet>
  );
}

function lineWords(line: SessionLine): string {
  const swapped = line.swappedFrom === undefined ? "" : ` · instead of ${exerciseName(line.swappedFrom)}`;
  if (line.skipped) return `Skipped${swapped}`;
  return `${wholeSets(line)} done · ${doseWords(line.item)}${swapped}`;
}
