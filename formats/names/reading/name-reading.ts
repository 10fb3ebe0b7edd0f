// What does a name say, in the words of the field? A movement, the tools, and how it is held and stood.
import { findMovement, type MovementId } from "../movements/find-movement.ts";
import { AXES, DECISIVE, TOOL_WORDS } from "../movements/traits.ts";
import type { Language } from "../words/words.ts";
import { partsOf } from "./letters.ts";
import { PhraseBook } from "./phrases.ts";
import { settled } from "./settled-words.ts";

export interface NameReading {
  readonly movement: MovementId | null;
  readonly isWeak: boolean;
  /** Meanings of the whole name, in order of the alphabet: two names with the same are the same to everybody. */
  readonly key: string;
  /** Words of the whole name as written, in order of the alphabet. */
  readonly words: string;
  readonly meanings: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
  readonly decisive: ReadonlySet<string>;
  /** By axis: how it is held, stood, and so on. */
  readonly axes: ReadonlyMap<string, string>;
  /** Meanings that are none of these: parts of the body, mostly. */
  readonly rest: readonly string[];
  /** A second movement in the same name: "Romanian Deadlift to Shrug". */
  readonly isCombination: boolean;
  readonly unknown: readonly string[];
  readonly slips: number;
}

/** Meanings that are a movement of their own where no other one has used them. */
// biome-ignore format: a list to read across
const MOVES = new Set([
  "row", "pulldown", "shrug", "deadlift", "squat", "lunge", "press", "curl", "push_up", "burpee", "clean",
  "snatch", "jump", "high_pull", "swing", "kickback", "fly", "pullover", "raise", "lateral_bend", "twist",
  "crunch", "sit_up",
]);

/** Real names stay under 80; a damaged file can hold a megabyte in one cell. */
const MOST_LETTERS = 200;

let book: PhraseBook | undefined;

export function readName(name: string, language?: Language): NameReading {
  book ??= new PhraseBook();
  const parts = partsOf(name.slice(0, MOST_LETTERS));
  const { meanings: said, unknown, slips } = book.read(parts, language);
  const meanings = settled(said);
  const found = findMovement(meanings);
  const traits = traitsOf(meanings, found?.used ?? NOTHING_USED);
  return {
    movement: found?.movement ?? null,
    isWeak: found?.isWeak ?? false,
    key: inOrder([...meanings, ...unknown]),
    words: inOrder(parts.flat()),
    meanings,
    tools: traits.tools,
    decisive: traits.decisive,
    axes: traits.axes,
    rest: traits.rest,
    isCombination: traits.isCombination,
    unknown,
    slips,
  };
}

const NOTHING_USED: ReadonlySet<string> = new Set();

/** By insertion: a name has few words, and the general sort takes longer to begin than to end. */
function inOrder(words: string[]): string {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    let to = at;
    for (; to > 0 && (words[to - 1] ?? "") > word; to--) words[to] = words[to - 1] ?? "";
    words[to] = word;
  }
  return words.join(" ");
}

/** Of the meanings that did not make the movement. */
function traitsOf(meanings: ReadonlySet<string>, used: ReadonlySet<string>) {
  const tools = new Set<string>();
  const decisive = new Set<string>();
  const axes = new Map<string, string>();
  const rest: string[] = [];
  let isCombination = false;
  for (const meaning of meanings) {
    if (used.has(meaning)) continue;
    const axis = AXES.get(meaning);
    if (MOVES.has(meaning)) isCombination = true;
    if (DECISIVE.has(meaning)) decisive.add(meaning);
    else if (TOOL_WORDS.has(meaning)) tools.add(meaning);
    else if (axis) axes.set(axis, meaning);
    else rest.push(meaning);
  }
  return { tools, decisive, axes, rest, isCombination };
}
