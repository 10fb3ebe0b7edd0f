// What kind of set is this? Hevy has four words; one that it may add later stays with the set as the app's own word.
import type { WrittenSetType } from "../../reading/written-set.ts";

export interface HevySetType {
  readonly setType: WrittenSetType;
  readonly kind: string | null;
}

const KNOWN: Readonly<Record<string, HevySetType>> = {
  "": { setType: "working", kind: null },
  normal: { setType: "working", kind: null },
  warmup: { setType: "warmup", kind: null },
  dropset: { setType: "drop", kind: null },
  failure: { setType: "failure", kind: null },
};

export function hevySetType(word: string): HevySetType {
  return KNOWN[word] ?? KNOWN[word.trim().toLowerCase()] ?? { setType: "working", kind: word.trim() };
}
