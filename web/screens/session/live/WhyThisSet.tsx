// Why this, now? Before the first set what safety says; then the two reasons that say most, and all others behind them.
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
  /** What is read before the first repetition; later it stays behind the others. */
  readonly safety: readonly Reason[];
  readonly isFirst: boolean;
  readonly names: Names;
}

export function WhyThisSet({ reasons, safety, isFirst, names }: WhyThisSetProps) {
  // That something is as planned needs no words.
  const telling = reasons
    .filter(({ why }) => why !== "as_planned")
    .toSorted((a, b) => Number(OF_TODAY.has(b.why)) - Number(OF_TODAY.has(a.why)));
  const inWords = (some: readonly Reason[]) => [
    ...new Set(some.map((reason) => reasonSentence(reason, names))),
  ];
  const why = inWords(telling);
  const first = isFirst ? inWords(safety) : [];
  const more = [...why.slice(REASONS_SHOWN), ...(isFirst ? [] : inWords(safety))];
  return (
    <>
      <ReasonList sentences={[...first, ...why.slice(0, REASONS_SHOWN)]} />
      {more.length > 0 && (
        <details className={css.more}>
          <summary>{more.length === 1 ? "One more reason" : `${more.length} more reasons`}</summary>
          <ReasonList sentences={more} />
        </details>
      )}
    </>
  );
}
