// How many years of school does a page ask for? Flesch-Kincaid grade: 0.39 words/sentence + 11.8 syllables/word - 15.59
// (Kincaid and others 1975). Syllables are counted by their vowels: a rule of thumb, good to about half a grade.

/** Pages are written for everybody: no more than nine years of school (design choice). */
export const HIGHEST_GRADE = 9;

const NONE: ReadonlySet<string> = new Set();

/** @param simple words that count as one syllable, however long they are */
export function readingGrade(text: string, simple = NONE): number {
  const sentences = text.split(/[.!?]+(?:\s|$)|:\*\*/).filter((sentence) => /\w/.test(sentence));
  const words = text.toLowerCase().match(/[a-z]+(?:['-][a-z]+)*/g) ?? [];
  if (sentences.length === 0 || words.length === 0) return 0;
  const heard = (word: string) => (simple.has(word) ? 1 : syllablesOf(word));
  const syllables = words.reduce((sum, word) => sum + heard(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels; a silent e at the end ("blade", "squeezed") is not heard, the one in "handle" is. */
function syllablesOf(word: string): number {
  const heard = word.replace(/(?<=[^aeiouyl])e(?:d|s)?$/, "").replace(/(?<=[aeiouy])le$/, "l");
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
