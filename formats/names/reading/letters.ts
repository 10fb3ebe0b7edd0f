// When are two spellings of a word the same? Case, accents, hyphens and a plural's last letter make no difference.

/** Letters that Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: "l",
  ı: "i",
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
};

function plain(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : withoutMarks(lower);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łıßøæœđ]/g, (letter) => UNDIVIDED[letter] ?? letter);
}

/** Parts of a name that say something of their own: "Row - V Grip (Cable)" has three. */
export function partsOf(name: string): readonly (readonly string[])[] {
  const text = plain(name);
  if (!BETWEEN_PARTS.test(text)) return nonEmpty([wordsOf(text)]);
  return nonEmpty(text.split(BETWEEN_PARTS).map(wordsOf));
}

const BETWEEN_PARTS = /[()[\]{},;:/|+]|\s[-–—]+\s/;

function nonEmpty(parts: string[][]): string[][] {
  return parts.every((words) => words.length > 0) ? parts : parts.filter((words) => words.length > 0);
}

/** Words of a phrase, in their plainest form. */
export function wordsOf(phrase: string): string[] {
  const words = plain(phrase)
    .replace(/['’`](?=s\b)/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.map(singular) : [];
}

const SHORTEST_PLURAL = 4;

function singular(word: string): string {
  return word.length >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
    ? word.slice(0, -1)
    : word;
}

/** One letter missing, too many, wrong, or two that changed places. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
