// What can be found in the library? Every exercise, muscle, article and question, with its names and its words.
// Runs in the browser and in the terminal alike: it takes a catalogue and touches neither disk nor YAML.
import MiniSearch, { type Options } from "minisearch";
import { plainWords } from "../catalog/page/inline.ts";
import type { Block, Catalog, Exercise, Muscle } from "../catalog/types.ts";
import { plainLetters } from "./letters.ts";

export type HitKind = "exercise" | "muscle" | "article" | "question";

/** One thing that can be found. Fields are searched apart, since a name tells more than a sentence. */
export interface LibraryEntry {
  /** "exercise:pull_up" */
  readonly key: string;
  readonly kind: HitKind;
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: string;
  readonly muscles: string;
  readonly traits: string;
  readonly cues: string;
  readonly body: string;
}

export interface LibraryIndex {
  readonly words: MiniSearch<LibraryEntry>;
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  /** Letters of the name, and of the other names, by key: made once, not at each keystroke. */
  readonly names: ReadonlyMap<string, NameLetters>;
}

export interface NameLetters {
  readonly name: string;
  readonly others: readonly string[];
}

/** A word found in a name weighs most, one in running text least (design choice, held by the cases of the test). */
const WEIGHTS = { name: 8, alsoKnownAs: 6, muscles: 2, traits: 2, cues: 1, body: 1 };

export const INDEX_OPTIONS: Options<LibraryEntry> = {
  idField: "key",
  fields: ["name", "alsoKnownAs", "muscles", "traits", "cues", "body"],
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""),
  processTerm: (word) => word.toLowerCase(),
  searchOptions: { boost: WEIGHTS },
};

export function libraryIndex(catalog: Catalog): LibraryIndex {
  const entries = libraryEntries(catalog);
  const words = new MiniSearch<LibraryEntry>(INDEX_OPTIONS);
  words.addAll(entries);
  return {
    words,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    names: namesOf(entries),
  };
}

export function namesOf(entries: readonly LibraryEntry[]): LibraryIndex["names"] {
  return new Map(entries.map((entry) => [entry.key, nameLetters(entry)]));
}

/** What stands in brackets after a name is rarely typed: "Pull-up (pronated)" is a pull-up. */
function nameLetters({ id, name, alsoKnownAs }: LibraryEntry): NameLetters {
  const others = [id, name.replace(/ \(.*/, ""), ...alsoKnownAs.split(" | ")];
  return { name: plainLetters(name), others: others.map(plainLetters).filter((one) => one !== "") };
}

export function libraryEntries(catalog: Catalog): readonly LibraryEntry[] {
  return [
    ...Object.values(catalog.exercises).map((exercise) => exerciseEntry(exercise, catalog)),
    ...Object.values(catalog.muscles).map((muscle) => muscleEntry(muscle, catalog)),
    ...Object.values(catalog.articles).map((article) =>
      readingEntry("article", { ...article, name: article.title, lead: article.summary }),
    ),
    ...Object.values(catalog.questions).map((question) =>
      readingEntry("question", { ...question, name: question.question, lead: "" }),
    ),
  ];
}

function exerciseEntry(exercise: Exercise, { muscles, prose }: Catalog): LibraryEntry {
  const { id, name, alsoKnownAs, pattern, equipmentAnyOf, primary, category } = exercise;
  const page = prose[id];
  const trained = primary.flatMap((muscle) => [muscles[muscle]?.name ?? "", muscles[muscle]?.latin ?? ""]);
  return {
    ...entryOf("exercise", id, name),
    alsoKnownAs: named(alsoKnownAs),
    muscles: trained.join(" "),
    traits: [pattern, category, ...equipmentAnyOf.flat()].join(" ").replaceAll("_", " "),
    cues: page ? plainWords([...page.steps, ...page.commonMistakes].join(" ")) : "",
    body: page ? plainWords([page.why, ...page.liftSafely, page.homeWorkoutHack].join(" ")) : "",
  };
}

function muscleEntry(muscle: Muscle, { musclePages }: Catalog): LibraryEntry {
  const { id, name, latin, alsoKnownAs, note, actions } = muscle;
  const page = musclePages[id];
  const sections = page ? [page.whereItRuns, page.whatItDoes, page.weakOrStiff] : [];
  return {
    ...entryOf("muscle", id, name),
    alsoKnownAs: named([latin, ...alsoKnownAs]),
    muscles: latin,
    traits: actions.map(({ motion }) => motion.replaceAll("_", " ")).join(" "),
    cues: page ? plainWords(page.feelIt.join(" ")) : "",
    body: plainWords([note, ...sections].join(" ")),
  };
}

interface Reading {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly alsoKnownAs: readonly string[];
  readonly blocks: readonly Block[];
}

function readingEntry(
  kind: "article" | "question",
  { id, name, lead, alsoKnownAs, blocks }: Reading,
): LibraryEntry {
  const texts = blocks.flatMap((block) => ("items" in block ? block.items : [block.text]));
  return {
    ...entryOf(kind, id, name),
    alsoKnownAs: named(alsoKnownAs),
    body: plainWords([lead, ...texts].join(" ")),
  };
}

function entryOf(kind: HitKind, id: string, name: string): LibraryEntry {
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    name,
    alsoKnownAs: "",
    muscles: "",
    traits: "",
    cues: "",
    body: "",
  };
}

function named(names: readonly string[]): string {
  return names.join(" | ");
}
