// How did the plan come to be what it is? Every change with its day, what was asked, and what it did.
import type { AdoptedPlan } from "@dorsal/engine";
import { changeSentence, counted } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import changeCss from "./change/Change.module.css";
import { Differences } from "./change/Differences.tsx";
import css from "./Folded.module.css";

export function ChangesSoFar({ revisions }: Pick<AdoptedPlan, "revisions">) {
  const names = useNames();
  if (revisions.length === 0) return null;
  return (
    <details className={css.folded}>
      <summary>Changes so far: {revisions.length}</summary>
      {revisions.toReversed().map(({ revisionId, revisedAt, change, differences }) => (
        <article key={revisionId} className={changeCss.revision}>
          <p className={changeCss.quiet}>{longDay(revisedAt.slice(0, 10))}</p>
          <p>{changeSentence(change, names)}</p>
          {differences.length > 0 && (
            <details className={css.cause}>
              <summary>{counted(differences.length, "difference")}</summary>
              <Differences differences={differences} />
            </details>
          )}
        </article>
      ))}
    </details>
  );
}
