// One line of a session: exercise, sets x reps, what is kept in reserve, the load; opened, why it is there.
import type { PlanItem } from "@dorsal/engine";
import { isSafetyReason, reasonSentence } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { Button } from "../../parts/Button.tsx";
import { exerciseName, useNames } from "../../parts/names.ts";
import { loadWords } from "../../parts/pounds.ts";
import { ReasonList } from "../../parts/ReasonList.tsx";
import { doseWords, reserveWords } from "../../parts/set-words.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./ItemLine.module.css";

export interface ItemLineProps {
  readonly item: PlanItem;
  /** "1", "3a". */
  readonly mark: string;
  /** Absent where the line can no longer change. */
  readonly onEdit?: (() => void) | undefined;
}

export function ItemLine({ item, mark, onEdit }: ItemLineProps) {
  const names = useNames();
  const unit = useJournal((state) => state.unit);
  const first = item.reasons.filter(isSafetyReason);
  const then = item.reasons.filter((reason) => !isSafetyReason(reason));
  const load =
    item.startLoadKg !== undefined
      ? loadWords(item.startLoadKg, unit)
      : item.startAssistanceKg !== undefined
        ? `${loadWords(item.startAssistanceKg, unit)} help`
        : "";
  return (
    <li>
      <details className={css.item}>
        <summary>
          <span className={css.mark}>{mark}</span>
          <span className={css.name}>{exerciseName(item.exercise)}</span>
          <span className={css.load}>{load}</span>
          <span className={css.dose}>
            {[doseWords(item), reserveWords(item.rir), dropWords(item)].filter(Boolean).join(" · ")}
          </span>
        </summary>
        <div className={css.why}>
          <ReasonList sentences={[...first, ...then].map((reason) => reasonSentence(reason, names))} />
          <div className={css.ways}>
            <Link to="/exercise/$id" params={{ id: item.exercise }}>
              How it is done
            </Link>
            {onEdit && (
              <Button aria-label={`Change ${exerciseName(item.exercise)}`} onClick={onEdit}>
                Change
              </Button>
            )}
          </div>
        </div>
      </details>
    </li>
  );
}

function dropWords({ technique, drops = 0 }: PlanItem): string {
  if (technique !== "drop_set") return "";
  return drops === 1 ? "1 drop" : `${drops} drops`;
}
