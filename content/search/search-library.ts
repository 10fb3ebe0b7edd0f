// What did somebody mean who typed this? The best hits over the whole library; the last word may be half typed,
// any word may be misspelt. A name that is typed exactly stands first.
import { isOneSlip, plainLetters } from "./letters.ts";
import type { HitKind, LibraryEntry, LibraryIndex, NameLetters } from "./library-index.ts";

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** The words around what was found, or why the thing was found. */
  readonly excerpt: string;
  /** Hits are sorted by it, best first; comparable only within one search. */
  readonly score: number;
}

/** Nobody scrolls further; a longer list costs time at each keystroke (design choice). */
const MOST_HITS = 24;
/** A typo in four letters or fewer makes another word; longer ones may differ by a fifth (design choice). */
const SHORTEST_FUZZY = 5;
const FUZZY_SHARE = 0.2;

/** Letters that are looked at: twice the longest name of the library; what follows tells nothing more. Design choice. */
const LONGEST_QUERY = 120;

/** Of a longer query only the beginning counts: each letter costs time, above all in one word that is misspelt. */
export function searchLibrary(index: LibraryIndex, typedIn: string): readonly Hit[] {
  const query = typedIn.slice(0, LONGEST_QUERY);
  const asked = plainLetters(query);
  if (asked === "") return [];
  const options = {
    prefix: (_term: string, place: number, terms: string[]) => place === terms.length - 1,
    fuzzy: (term: string) => (term.length < SHORTEST_FUZZY ? false : FUZZY_SHARE),
  };
  const typed = withoutLoneLetter(query);
  const within = typed.length === 1 ? { fields: [...NAME_FIELDS] } : {};
  const strict = index.words.search(typed, { ...options, ...within, combineWith: "AND" });
  const found =
    strict.length > 0 ? strict : index.words.search(typed, { ...options, ...within, combineWith: "OR" });
  const scores = new Map(found.map(({ id, score }) => [String(id), score]));
  const matched = new Map(found.map(({ id, terms }) => [String(id), terms]));
  return [...index.entries.values()]
    .flatMap((entry) => {
      const letters = index.names.get(entry.key) ?? NO_NAME;
      const score = (scores.get(entry.key) ?? 0) + nameScore(letters, asked);
      return score > 0 ? [{ entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
    .slice(0, MOST_HITS)
    .map(({ entry, score }) => hitOf(entry, score, matched.get(entry.key) ?? []));
}

/** One letter alone begins half of all words: it is looked for in names only, where it can mean something. */
const NAME_FIELDS = ["name", "alsoKnownAs"] as const;

/** "how many s": the last letter tells nothing yet, and would be the dearest word of all. */
function withoutLoneLetter(query: string): string {
  return query.trim().replace(/(?<=\S)[^\p{L}\p{N}]+[\p{L}\p{N}]$/u, "");
}

const NO_NAME: NameLetters = { name: "", others: [] };

/** Larger than any sum of words can be: what is typed exactly is what is meant. */
const EXACT = { name: 1_000_000, otherName: 500_000, slip: 500, nameStart: 250 } as const;

/** "pullup", "pull up" and "pull-up" are the same name: letters and digits alone count. */
function nameScore({ name, others }: NameLetters, asked: string): number {
  if (name === asked) return EXACT.name;
  if (others.includes(asked)) return EXACT.otherName;
  if (asked.length < SHORTEST_FUZZY) return 0;
  if ([name, ...others].some((one) => isOneSlip(asked, one))) return EXACT.slip;
  return name.startsWith(asked) ? EXACT.nameStart : 0;
}

function hitOf(entry: LibraryEntry, score: number, terms: readonly string[]): Hit {
  return { kind: entry.kind, id: entry.id, title: entry.name, excerpt: excerptOf(entry, terms), score };
}

const EXCERPT_LETTERS = 120;

/** The first sentence in which a found word stands; else the beginning. */
function excerptOf({ body, cues }: LibraryEntry, terms: readonly string[]): string {
  const text = `${body} ${cues}`.trim();
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const at = places.length > 0 ? Math.min(...places) : 0;
  const start = Math.max(0, lower.lastIndexOf(". ", at) + 1);
  const words = text.slice(start, start + EXCERPT_LETTERS).trim();
  return start + EXCERPT_LETTERS < text.length ? `${words.replace(/\s+\S*$/, "")} …` : words;
}
