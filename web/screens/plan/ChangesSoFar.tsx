// How did the plan come to be what it is? Every change with its day, what was asked, and what it did; the newest that stands
// can be taken back.
import { type AdoptedPlan, lastStanding } from "@dorsal/engine";
import { changeSentence, counted } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import changeCss from "./change/Change.module.css";
import { Differences } from "./change/Differences.tsx";
import css from "./Folded.module.css";
import { UndoChange } from "./undo/UndoChange.tsx";

export function ChangesSoFar({
  adopted,
  isOver,
}: {
  readonly adopted: AdoptedPlan;
  readonly isOver: boolean;
}) {
  const names = useNames();
  const { revisions } = adopted;
  if (revisions.length === 0) return null;
  const standing = lastStanding(adopted);
  const undone = new Set(
    revisions.flatMap(({ change }) => (change.kind === "undo" ? [change.revisionId] : [])),
  );
  return (
    <details className={css.folded}>
      <summary>Changes so far: {revisions.length}</summary>
      {revisions.toReversed().map(({ revisionId, revisedAt, change, differences }) => (
        <article key={revisionId} className={changeCss.revision}>
          <p className={changeCss.quiet}>
            {longDay(revisedAt.slice(0, 10))}
            {undone.has(revisionId) && " · taken back since"}
          </p>
          <p>{changeSentence(change, names)}</p>
          {differences.length > 0 && (
            <details className={css.cause}>
              <summary>{counted(differences.length, "difference")}</summary>
              <Differences differences={differences} />
            </details>
          )}
          {standing?.revisionId === revisionId && !isOver && <UndoChange revision={standing} />}
        </article>
      ))}
    </details>
  );
}
