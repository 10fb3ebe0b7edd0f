// What do people call things? The reader chooses unit and names; sentences only ask for them.
import type { GroupId } from "@dorsal/content";

export interface Names {
  exercise(id: string): string;
  group(id: GroupId): string;
  /** A load in the reader's unit, with the unit: "52.5 kg". */
  load(kg: number): string;
}

/** A name inside a sentence: "Rear delts" becomes "rear delts"; "T raise" and "RDL" stay as they are. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * The same names, without what stands after a comma or in brackets; in full where that would name two exercises of
 * the plan alike, or make one sound like another of the catalogue ("Push-up, feet elevated" is no "Push-up").
 */
export function shortNames(names: Names, inPlan: readonly string[], catalogue: readonly string[]): Names {
  const short = (id: string) => names.exercise(id).replace(/\s*[,(].*$/, "");
  const isAmbiguous = (id: string) =>
    inPlan.some((other) => other !== id && short(other) === short(id)) ||
    catalogue.some((other) => other !== id && names.exercise(other) === short(id));
  return { ...names, exercise: (id) => (isAmbiguous(id) ? names.exercise(id) : short(id)) };
}

/** A phrase as the start of a sentence. */
export function startSentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
