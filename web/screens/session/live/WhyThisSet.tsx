// Why this, now? The two reasons that say most; all others behind them.
import type { Reason } from "@dorsal/engine";
import { type Names, reasonSentence } from "@dorsal/words";
import { ReasonList } from "../../../parts/ReasonList.tsx";
import css from "./WorkSet.module.css";

/** More than these would push the sets off a phone (design choice). */
const REASONS_SHOWN = 2;

/** What is special today is said before what is so every time. */
const OF_TODAY: ReadonlySet<Reason["why"]> = new Set<Reason["why"]>([
  "pain_hold",
  "wait_after_fever",
  "after_illness",
  "after_break",
  "readiness_lighter",
  "readiness_more_reserve",
  "readiness_fewer_sets",
  "warm_up_overrides",
  "flagged_set",
]);

export interface WhyThisSetProps {
  readonly reasons: readonly Reason[];
  readonly names: Names;
}

export function WhyThisSet({ reasons, names }: WhyThisSetProps) {
  // That something is as planned needs no words.
  const telling = reasons
    .filter(({ why }) => why !== "as_planned")
    .toSorted((a, b) => Number(OF_TODAY.has(b.why)) - Number(OF_TODAY.has(a.why)));
  const sentences = [...new Set(telling.map((reason) => reasonSentence(reason, names)))];
  const more = sentences.slice(REASONS_SHOWN);
  return (
    <>
      <ReasonList sentences={sentences.slice(0, REASONS_SHOWN)} />
      {more.length > 0 && (
        <details className={css.more}>
          <summary>{more.length === 1 ? "One more reason" : `${more.length} more reasons`}</summary>
          <ReasonList sentences={more} />
        </details>
      )}
    </>
  );
}
