// What does a name mean to this lifter? What a person said once counts for all time, before every guess.
import type { NameMeaning } from "@dorsal/engine";
import type { NameHints, NameMatcher } from "./name-matcher.ts";
import { partsOf } from "./reading/letters.ts";

/** By name as written, as the journal keeps them. */
export type ExplainedNames = Readonly<Record<string, NameMeaning>>;

/** The person's own word on a name, also where case, spaces or the tool's place differ; null where there is none. */
export function explainedName(meanings: ExplainedNames, name: string): NameMeaning | null {
  if (Object.hasOwn(meanings, name)) return meanings[name] ?? null;
  return bySpelling(meanings).get(spelling(name)) ?? null;
}

/** The person's word, else the matcher's guess. */
export function explainedOrGuessed(
  name: string,
  known: { readonly matcher: NameMatcher; readonly explained: ExplainedNames; readonly hints?: NameHints },
): NameMeaning {
  const said = explainedName(known.explained, name);
  if (said !== null) return { ...said, name };
  const { exercise, groups, confidence } = known.matcher.match(name, known.hints);
  return { name, exercise, groups, confidence };
}

/** A journal's record of meanings is never changed, only replaced: its spellings are worked out once. */
const spellings = new WeakMap<ExplainedNames, ReadonlyMap<string, NameMeaning>>();

function bySpelling(meanings: ExplainedNames): ReadonlyMap<string, NameMeaning> {
  let known = spellings.get(meanings);
  if (known === undefined) {
    known = new Map(Object.values(meanings).map((meaning) => [spelling(meaning.name), meaning]));
    spellings.set(meanings, known);
  }
  return known;
}

function spelling(name: string): string {
  return partsOf(name)
    .map((part) => part.join(" "))
    .sort()
    .join("|");
}
