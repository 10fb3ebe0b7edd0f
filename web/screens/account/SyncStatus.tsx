// Is everything safe on the server? One quiet line; told from the mark of a trouble only where the person has to act.
import { syncWords } from "@dorsal/words";
import { whenWords } from "../../parts/day-words.ts";
import { useToday } from "../../parts/use-today.ts";
import { asNow } from "../../state/clock.ts";
import { useExchangeStatus } from "../../state/use-exchange.ts";
import css from "./SyncStatus.module.css";

export function SyncStatus() {
  const status = useExchangeStatus();
  const today = useToday();
  const { tone, line } = syncWords({
    ...status,
    heldBack: status.quarantine.length,
    last: lastWords(status.lastMs, today),
  });
  return (
    <p className={css.line} data-tone={tone} role="status">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={DRAWINGS[tone]} />
      </svg>
      <span>{line}</span>
    </p>
  );
}

/** A tick, three points, a warning: never told by colour alone. */
const DRAWINGS = {
  safe: "M4.5 12.5 10 18 19.5 7",
  waiting: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  act: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.4v.1",
} as const;

/** "today at 18:04". */
function lastWords(lastMs: number | null, today: string): string | null {
  if (lastMs === null) return null;
  const { instant, today: day } = asNow(new Date(lastMs));
  return `${whenWords(day, today)} at ${instant.slice(11, 16)}`;
}
