// What is the whole session? Every exercise with its sets, phase by phase; a tap goes there.
import { exerciseName } from "../../../parts/names.ts";
import { doseWords } from "../../../parts/set-words.ts";
import css from "../sheets/Sheets.module.css";
import type { Phase, SessionLine } from "../steps/session-lines.ts";
import { wholeSets } from "../steps/session-steps.ts";

export interface OutlineProps {
  readonly lines: readonly SessionLine[];
  readonly now: SessionLine | null;
  readonly onPick: (itemId: string) => void;
}

const PHASES: Readonly<Record<Phase, string>> = {
  warmUp: "Warm-up",
  main: "Exercises",
  coolDown: "Cool-down",
};

export function Outline({ lines, now, onPick }: OutlineProps) {
  return (["warmUp", "main", "coolDown"] as const).map((phase) => {
    const own = lines.filter((line) => line.phase === phase);
    if (own.length === 0) return null;
    return (
      <section key={phase}>
        <h3>{PHASES[phase]}</h3>
        <ul className={css.list}>
          {own.map((line) => (
            <li key={line.item.id}>
              <button
                type="button"
                className={css.choice}
                aria-current={line.item.id === now?.item.id}
                onClick={() => onPick(line.item.id)}
              >
                <span className={css.name}>{exerciseName(line.item.exercise)}</span>
                <span className={css.why}>{lineWords(line)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function lineWords(line: SessionLine): string {
  const swapped = line.swappedFrom === undefined ? "" : ` · instead of ${exerciseName(line.swappedFrom)}`;
  if (line.skipped) return `Skipped${swapped}`;
  // Pain ended it: nothing is asked any more, and "0 × 8–12" would be no dose.
  const dose = line.item.sets === 0 ? "over for today" : doseWords(line.item);
  return `${wholeSets(line)} done · ${dose}${swapped}`;
}
