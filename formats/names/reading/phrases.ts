// What do the words of a name mean? The longest phrase that a dictionary knows, from left to right; words that none knows are
// tried as compounds and as slips of the keyboard. Where languages disagree, the language of the rest of the name decides.
import { DICTIONARIES } from "../words/all.ts";
import type { Language } from "../words/words.ts";
import { wordsOf } from "./letters.ts";
import { UnknownWords } from "./unknown-words.ts";

export interface Phrases {
  readonly meanings: ReadonlySet<string>;
  /** Words that no dictionary knows. */
  readonly unknown: readonly string[];
  /** Words that were read as others: slips. */
  readonly slips: number;
}

type Senses = ReadonlyMap<Language, readonly string[]>;

export class PhraseBook {
  readonly #senses = new Map<string, Map<Language, readonly string[]>>();
  /** Words in the longest phrase that begins with a word. */
  readonly #longest = new Map<string, number>();
  readonly #unknownWords: UnknownWords;

  constructor() {
    const words = new Set<string>();
    for (const [language, dictionary] of Object.entries(DICTIONARIES) as [Language, Record<string, string>][])
      for (const [meaning, phrases] of Object.entries(dictionary))
        for (const phrase of phrases.split(",")) this.#add(wordsOf(phrase), { language, meaning, words });
    this.#unknownWords = new UnknownWords(words, (word) => this.#senses.has(word));
  }

  #add(phrase: readonly string[], to: { language: Language; meaning: string; words: Set<string> }) {
    if (phrase.length === 0) return;
    for (const word of phrase) to.words.add(word);
    const key = phrase.join(" ");
    const first = phrase[0] ?? "";
    this.#longest.set(first, Math.max(phrase.length, this.#longest.get(first) ?? 0));
    const senses = this.#senses.get(key) ?? new Map<Language, readonly string[]>();
    // The first meaning of a phrase in its language stands.
    if (!senses.has(to.language)) senses.set(to.language, to.meaning === "-" ? [] : to.meaning.split(" "));
    this.#senses.set(key, senses);
  }

  read(parts: readonly (readonly string[])[], language?: Language): Phrases {
    const found: Senses[] = [];
    const unknown: string[] = [];
    let slips = 0;
    for (const part of parts) {
      const { words, slips: inPart } = this.#unknownWords.resolve(part);
      slips += inPart;
      this.#segment(words, found, unknown);
    }
    const meanings = new Set<string>();
    const votes = found.every(isAgreed) ? null : votesFor(found, language);
    for (const senses of found) for (const meaning of meant(senses, votes)) meanings.add(meaning);
    return { meanings, unknown, slips };
  }

  #segment(words: readonly string[], found: Senses[], unknown: string[]) {
    for (let at = 0; at < words.length; ) {
      const first = words[at] ?? "";
      let length = Math.min(this.#longest.get(first) ?? 0, words.length - at);
      let senses: Senses | undefined;
      for (; length > 0; length--) {
        senses = this.#senses.get(length === 1 ? first : words.slice(at, at + length).join(" "));
        if (senses) break;
      }
      if (senses) found.push(senses);
      else if (!isNumber(first)) unknown.push(first);
      at += Math.max(1, length);
    }
  }
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

type Votes = Readonly<Record<Language, number>>;

/** Each phrase speaks for the languages that know it: the fewer they are, the louder. */
function votesFor(found: readonly Senses[], language: Language | undefined): Votes {
  const votes = { en: 0, tr: 0, de: 0, fr: 0, es: 0, pt: 0, it: 0, nl: 0, pl: 0 };
  for (const senses of found) for (const one of senses.keys()) votes[one] += 1 / senses.size;
  if (language) votes[language] += found.length;
  return votes;
}

/** All languages that know the phrase mean the same by it. */
function isAgreed(senses: Senses): boolean {
  let agreed = agreements.get(senses);
  if (agreed === undefined) {
    agreed = new Set([...senses.values()].map((meanings) => meanings.join(" "))).size === 1;
    agreements.set(senses, agreed);
  }
  return agreed;
}

const agreements = new WeakMap<Senses, boolean>();

function meant(senses: Senses, votes: Votes | null): readonly string[] {
  if (votes === null) return senses.values().next().value ?? [];
  let best: readonly string[] = [];
  let most = -1;
  for (const [language, meanings] of senses) {
    if (votes[language] > most) {
      most = votes[language];
      best = meanings;
    }
  }
  return best;
}
