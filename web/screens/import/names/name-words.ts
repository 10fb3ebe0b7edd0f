// What does a name of the file mean, and how sure is that? In words; what is least sure is looked at first.
import type { GroupId } from "@dorsal/content";
import type { NameMeaning } from "@dorsal/engine";
import { groupName, inSentence, listed } from "@dorsal/words";

/** From here on a match is shown as likely and folded away; below, it is to be looked at (design choice). */
export const LIKELY_CONFIDENCE = 0.8;

export interface NamedInFile {
  readonly meaning: NameMeaning;
  readonly sets: number;
}

export function meaningWords(
  { exercise, groups }: NameMeaning,
  nameOf: (exerciseId: string) => string,
): string {
  if (exercise !== null) return nameOf(exercise);
  return groups.length === 0 ? "An exercise of your own" : `An exercise of your own: ${groupWords(groups)}`;
}

export function groupWords(groups: readonly string[]): string {
  return listed(groups.map((group) => inSentence(groupName(group as GroupId))));
}

export function confidenceWords({ confidence, exercise, groups }: NameMeaning): string {
  if (confidence === 1) return "as you said";
  if (confidence >= LIKELY_CONFIDENCE) return "likely";
  if (exercise === null && groups.length > 0) return "muscles guessed";
  return exercise === null ? "not known here" : "a guess";
}

export function isSure({ confidence }: NameMeaning): boolean {
  return confidence >= LIKELY_CONFIDENCE;
}

/** Least sure first; among those, what was done most. */
export function leastSureFirst(names: readonly NamedInFile[]): readonly NamedInFile[] {
  return names.toSorted(
    (a, b) =>
      a.meaning.confidence - b.meaning.confidence ||
      b.sets - a.sets ||
      (a.meaning.name < b.meaning.name ? -1 : 1),
  );
}
