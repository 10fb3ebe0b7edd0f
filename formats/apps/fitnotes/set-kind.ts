// What kind of set is this? FitNotes on Android knows none; on an iPhone it writes a word.
import type { WrittenSetType } from "../../reading/written-set.ts";

const TYPES: Readonly<Record<string, WrittenSetType>> = {
  "": "working",
  normal: "working",
  working: "working",
  work: "working",
  done: "working",
  warmup: "warmup",
  warm: "warmup",
  w: "warmup",
  drop: "drop",
  dropset: "drop",
  d: "drop",
  failure: "failure",
  failed: "failure",
  tofailure: "failure",
  f: "failure",
};

/** Null for a word that is unknown: then it is kept beside a working set. */
export function setKind(word: string): WrittenSetType | null {
  const plain = word.toLowerCase().replace(/[\s_-]+/g, "");
  return TYPES[plain] ?? TYPES[plain.replace(/sets?$/, "")] ?? null;
}
