// Do two exercises share their steps? Compared by runs of three words: what is copied shows, what is akin does not.
import { plainWords } from "../catalog/page/inline.ts";
import { sections } from "../catalog/page/markdown.ts";
import type { Shelved } from "../catalog/read.ts";

/** The largest share of runs that two exercises may have in common (design choice; copied steps come near 1). */
export const MOST_ALIKE = 0.4;

export function reviewAlikeSteps({ exercises }: Shelved): void {
  const lists = exercises.flatMap(({ id, body, report }) => {
    const steps = sections(body).find(({ heading }) => heading === "Steps");
    return steps
      ? [{ id, report, line: steps.line, runs: runsOf(steps.lines.map(({ text }) => text).join(" ")) }]
      : [];
  });
  for (const [index, one] of lists.entries()) {
    for (const other of lists.slice(index + 1)) {
      const share = shareInCommon(one.runs, other.runs);
      if (share > MOST_ALIKE)
        other.report(
          other.line,
          `the steps repeat ${Math.round(share * 100)} % of those of ${one.id}: write what is different here`,
        );
    }
  }
}

/** Of the shorter list's runs, the share that the other has as well. */
export function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return 0;
  return [...fewer].filter((run) => more.has(run)).length / fewer.size;
}

export function runsOf(text: string): ReadonlySet<string> {
  const words =
    plainWords(text)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}
