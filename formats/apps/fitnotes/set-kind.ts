// What kind of set is this? FitNotes on Android knows none; on an iPhone it writes a word.
import type { WrittenSetType } from "../../reading/written-set.ts";

const WORDS: Readonly<Record<WrittenSetType, readonly string[]>> = {
  working: ["", "normal", "working", "work", "done"],
  warmup: ["warmup", "warm", "w"],
  drop: ["drop", "dropset", "d"],
  failure: ["failure", "failed", "tofailure", "f"],
  rest: ["rest", "resttimer"],
};

const TYPES = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.map((word) => [word, type as WrittenSetType])),
);

/** Null for a word that is unknown: then it is kept beside a working set. */
export function setKind(word: string): WrittenSetType | null {
  const plain = word.toLowerCase().replace(/[\s_-]+/g, "");
  return TYPES.get(plain) ?? TYPES.get(plain.replace(/sets?$/, "")) ?? null;
}
