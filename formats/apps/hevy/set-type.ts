// What kind of set is this? Hevy has four words; one that it may add later stays with the set as the app's own word.
import type { WrittenSetType } from "../../reading/written-set.ts";

export interface HevySetType {
  readonly setType: WrittenSetType;
  readonly kind: string | null;
}

const KNOWN: ReadonlyMap<string, HevySetType> = new Map([
  ["", { setType: "working", kind: null }],
  ["normal", { setType: "working", kind: null }],
  ["warmup", { setType: "warmup", kind: null }],
  ["dropset", { setType: "drop", kind: null }],
  ["failure", { setType: "failure", kind: null }],
]);

export function hevySetType(word: string): HevySetType {
  const plain = word.trim();
  return KNOWN.get(word) ?? KNOWN.get(plain.toLowerCase()) ?? { setType: "working", kind: plain };
}
