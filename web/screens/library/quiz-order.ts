// In which order do the choices stand? Mixed by their own words: the same for everybody and every time, and the right
// one stands in no place more than another.
import type { QuizQuestion } from "@dorsal/content";

export interface QuizChoice {
  readonly text: string;
  readonly isRight: boolean;
}

export function choicesOf({ ask, right, wrong }: QuizQuestion): readonly QuizChoice[] {
  const all = [{ text: right, isRight: true }, ...wrong.map((text) => ({ text, isRight: false }))];
  return all
    .map((choice) => ({ choice, key: mixed(`${ask} ${choice.text}`) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ choice }) => choice);
}

// FNV-1a with 32 bits, and the last steps of MurmurHash3 so that alike texts lie far apart.
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mixed(text: string): number {
  let key = FNV_START;
  for (const letter of text) key = Math.imul(key ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}
