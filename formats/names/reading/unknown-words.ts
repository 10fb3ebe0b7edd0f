// What may a word be that no dictionary knows? Two or three known words run together ("Kurzhantelrudern", "facepull"),
// or a known word with one slip of the keyboard ("Pendely").
import { isOneSlip } from "./letters.ts";

/** Shorter words are too much alike to tell a slip from another word. */
const SHORTEST_SLIP = 5;
const SHORTEST_MEANT = 4;
const SHORTEST_IN_COMPOUND = 3;
/** Letters that German and Dutch put between the words of a compound. */
const JOINTS = ["", "s", "n", "en", "e"];

export interface Resolved {
  readonly words: readonly string[];
  readonly slips: number;
}

export class UnknownWords {
  readonly #known: ReadonlySet<string>;
  readonly #standsAlone: (word: string) => boolean;
  /** Known words by themselves with one letter left out, so that a slip is found without looking at all words. */
  readonly #shortened = new Map<string, string[]>();

  constructor(known: ReadonlySet<string>, standsAlone: (word: string) => boolean) {
    this.#known = known;
    this.#standsAlone = standsAlone;
    for (const word of known) {
      if (word.length < SHORTEST_MEANT) continue;
      for (const short of [word, ...withoutOneLetter(word)]) {
        const words = this.#shortened.get(short);
        if (words) words.push(word);
        else this.#shortened.set(short, [word]);
      }
    }
  }

  resolve(words: readonly string[]): Resolved {
    if (words.every((word) => this.#known.has(word))) return { words, slips: 0 };
    const resolved: string[] = [];
    let slips = 0;
    for (const word of words) {
      const parts = this.#known.has(word) ? [word] : this.#compound(word, 2);
      const meant = parts ? undefined : this.#slipOf(word);
      if (meant !== undefined) slips += 1;
      resolved.push(...(parts ?? [meant ?? word]));
    }
    return { words: resolved, slips };
  }

  #compound(word: string, cuts: number): readonly string[] | null {
    for (let at = word.length - SHORTEST_IN_COMPOUND; at >= SHORTEST_IN_COMPOUND; at--) {
      const head = word.slice(0, at);
      if (!this.#standsAlone(head) || isDigits(head)) continue;
      const tail = this.#tail(word.slice(at), cuts);
      if (tail) return [head, ...tail];
    }
    return null;
  }

  #tail(rest: string, cuts: number): readonly string[] | null {
    for (const joint of JOINTS) {
      if (!rest.startsWith(joint)) continue;
      const tail = rest.slice(joint.length);
      if (tail.length < SHORTEST_IN_COMPOUND) continue;
      if (this.#standsAlone(tail)) return [tail];
      const more = cuts > 1 ? this.#compound(tail, cuts - 1) : null;
      if (more) return more;
    }
    return null;
  }

  #slipOf(word: string): string | undefined {
    if (word.length < SHORTEST_SLIP) return undefined;
    // -1: with all its letters, for a letter too few.
    for (let at = -1; at < word.length; at++) {
      const known = this.#shortened.get(at < 0 ? word : word.slice(0, at) + word.slice(at + 1));
      const meant = known?.find((one) => one[0] === word[0] && isOneSlip(word, one));
      if (meant !== undefined) return meant;
    }
    return undefined;
  }
}

function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function isDigits(word: string): boolean {
  return /^\d+$/.test(word);
}
