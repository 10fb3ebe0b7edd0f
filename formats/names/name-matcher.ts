// What exercise does another app mean by a name? An entry of the catalogue where movement, tool and the words that decide
// agree; else an exercise of the lifter's own, with the groups that its movement trains. Wrong is worse than custom.
import type { Catalog, GroupId } from "@dorsal/content";
import { bestEntry, entryBook } from "./catalogue/best-entry.ts";
import { customExercise } from "./custom-exercise.ts";
import { readName } from "./reading/name-reading.ts";
import type { Language } from "./words/words.ts";

export interface NameHints {
  /** The app's own group for the exercise: "Back". */
  readonly category?: string;
  /** The language of the other names in the file. */
  readonly language?: Language;
}

export type MatchWhy =
  /** The catalogue has this very name. */
  | "catalogue_name"
  | "also_known_as"
  /** Movement, tool and manner are those of a catalogue entry. */
  | "likeness"
  /** The movement is known, the catalogue has no entry for this way to do it. */
  | "movement"
  /** More than one movement in one name. */
  | "combination"
  /** Only a part of the body is named. */
  | "part_of_body"
  | "category"
  | "nothing_known";

export interface NameMatch {
  /** An entry of the catalogue; null for an exercise of the lifter's own. */
  readonly exercise: string | null;
  /** For the lifter's own: groups that it seems to train, the main one first; [] where none of the groups, or not known. */
  readonly groups: readonly GroupId[];
  /** Share of such matches that are right, 0-1: measured in truth.test.ts. */
  readonly confidence: number;
  readonly why: MatchWhy;
}

export interface NameMatcher {
  match(name: string, hints?: NameHints): NameMatch;
}

/** Names that are remembered; a file has some hundreds. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 300;

export function nameMatcher(catalog: Pick<Catalog, "exercises">): NameMatcher {
  const entries = entryBook(Object.values(catalog.exercises));
  const remembered = new Map<string, NameMatch>();
  const matchNew = (name: string, hints: NameHints): NameMatch => {
    const reading = readName(name, hints.language);
    return bestEntry(entries, reading) ?? customExercise(reading, hints.category);
  };
  return {
    match(name, hints = {}) {
      const key = `${name}\n${hints.category ?? ""}\n${hints.language ?? ""}`;
      const known = remembered.get(key);
      if (known) return known;
      const match = matchNew(name, hints);
      if (remembered.size < MOST_REMEMBERED && key.length < LONGEST_REMEMBERED) remembered.set(key, match);
      return match;
    },
  };
}
