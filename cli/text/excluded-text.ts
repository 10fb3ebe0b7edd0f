// What is left out, and why? By cause; names where there are few, a number where there are many.
import type { Excluded } from "@dorsal/engine";
import { counted, exclusionHeading, listed, type Names } from "@dorsal/words";
import { heading, paragraph } from "./page.ts";

/** From so many on, a list of names is no longer read (design choice); `--json` has them all. */
const MOST_NAMES = 12;

export function excludedText(excluded: readonly Excluded[], names: Names): readonly string[] {
  if (excluded.length === 0) return [];
  const causes = [...new Set(excluded.map(({ why }) => why))];
  return [
    heading("Left out"),
    ...causes.map((why) => {
      const left = excluded
        .filter((each) => each.why === why)
        .map(({ exercise }) => names.exercise(exercise));
      const who = left.length > MOST_NAMES ? counted(left.length, "exercise") : listed(left);
      return paragraph(`${exclusionHeading(why)}: ${who}.`, "  - ");
    }),
  ];
}
