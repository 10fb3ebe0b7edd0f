// What changed about the plan today? In one sentence, with the way back; a change that was taken back says so.
import { type AdoptedPlan, dayOf, lastStanding } from "@dorsal/engine";
import { changeSentence } from "@dorsal/words";
import { useNames } from "../../../parts/names.ts";
import css from "../change/Change.module.css";
import { UndoChange } from "./UndoChange.tsx";

export interface ChangedTodayProps {
  readonly adopted: AdoptedPlan;
  readonly today: string;
}

export function ChangedToday({ adopted, today }: ChangedTodayProps) {
  const names = useNames();
  const last = adopted.revisions.at(-1);
  if (last === undefined || dayOf(last.revisedAt) !== today) return null;
  const standing = lastStanding(adopted);
  return (
    <section className={css.changed} aria-label="Changed today">
      <p role="status">
        {last.change.kind === "undo" ? "" : "Changed today: "}
        {changeSentence(last.change, names)}
      </p>
      {standing?.revisionId === last.revisionId && <UndoChange revision={standing} />}
    </section>
  );
}
