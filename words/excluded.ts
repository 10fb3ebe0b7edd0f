// Why is an exercise not in the plan? One sentence for each row of `excluded`, and a summary by cause.
import type { Excluded } from "@dorsal/engine";
import type { Names } from "./names.ts";

/** The names that an exclusion's detail may need. */
export type DetailName = (detail: string) => string;

const CAUSES: Readonly<Record<Excluded["why"], { heading: string; because(detail: string): string }>> = {
  equipment: { heading: "kit you do not have", because: (detail) => `it needs ${detail}` },
  contraindication: { heading: "your limits", because: (detail) => `your limits rule it out (${detail})` },
  level: { heading: "above your level for now", because: (detail) => `it is above your level (${detail})` },
  excluded_by_you: { heading: "left out by you", because: () => "you left it out" },
  not_yet_earned: { heading: "not yet earned", because: (detail) => `first comes ${detail}` },
  safety: { heading: "a safety rule", because: (detail) => `a safety rule rules it out (${detail})` },
};

/** "Pull-up is left out: first comes 1 pull-up." */
export function excludedSentence(excluded: Excluded, names: Names, nameDetail: DetailName): string {
  const cause = CAUSES[excluded.why];
  return `${names.exercise(excluded.exercise)} is left out: ${cause.because(nameDetail(excluded.detail))}.`;
}

export function exclusionHeading(why: Excluded["why"]): string {
  return CAUSES[why].heading;
}
