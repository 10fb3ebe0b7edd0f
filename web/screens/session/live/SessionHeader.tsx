// Where am I in the session, and how do I get out of it? Name, place, clock; pause and stop are always here.
import { counted } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { clockText } from "../../../parts/rest-clock.ts";
import { useNow } from "../../../parts/use-now.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import type { Progress } from "../steps/session-steps.ts";
import type { Live } from "./live.ts";
import css from "./SessionHeader.module.css";
import type { SheetName } from "./SessionSheets.tsx";

export interface SessionHeaderProps {
  readonly live: Live;
  readonly line: SessionLine | null;
  readonly progress: Progress;
  readonly onSheet: (sheet: SheetName) => void;
}

export function SessionHeader({ live, line, progress, onSheet }: SessionHeaderProps) {
  return (
    <header className={css.header}>
      <div className={css.top}>
        <h1 className={css.name} tabIndex={-1}>
          {headingOf(line)}
        </h1>
        <Button className={css.pause} aria-label="Pause the session" onClick={() => onSheet("pause")}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M8.5 5v14M15.5 5v14" />
          </svg>
        </Button>
        <Button kind="danger" className={css.stop} onClick={() => onSheet("stop")}>
          Stop
        </Button>
      </div>
      <div className={css.place}>
        <button type="button" className={css.outline} onClick={() => onSheet("outline")}>
          {placeWords(live, line)}
        </button>
        <ProgressBar {...progress} />
        <Elapsed startedAt={live.record.startedAt} />
      </div>
    </header>
  );
}

function headingOf(line: SessionLine | null): string {
  if (line === null) return "Session";
  if (line.phase === "warmUp") return "Warm-up";
  return line.phase === "coolDown" ? "Cool-down" : exerciseName(line.item.exercise);
}

/** "2 of 5": which exercise of the main part. */
function placeWords({ lines }: Live, line: SessionLine | null): string {
  const main = lines.filter(({ phase }) => phase === "main");
  const place = main.findIndex(({ item }) => item.id === line?.item.id);
  return place === -1 ? counted(main.length, "exercise") : `${place + 1} of ${main.length}`;
}

function ProgressBar({ done, asked }: Progress) {
  const share = asked === 0 ? 0 : Math.min(1, done / asked);
  return (
    <div
      className={css.track}
      role="progressbar"
      aria-label="Sets done"
      aria-valuemin={0}
      aria-valuemax={asked}
      aria-valuenow={done}
      aria-valuetext={`${done} of ${counted(asked, "set")}`}
    >
      <div className={css.done} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}

const TICK_MS = 1000;

function Elapsed({ startedAt }: { readonly startedAt: string }) {
  const nowMs = useNow(TICK_MS);
  return (
    <p className={css.clock} role="timer" aria-label="Time since the start">
      {clockText((nowMs - Date.parse(startedAt)) / 1000)}
    </p>
  );
}
