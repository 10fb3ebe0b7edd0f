// What does each page of the library need, and nothing more? Its text, the sources that it cites, and where to read on.
import type { Article, Block, Catalog, Muscle, MusclePage, Question, Quiz, Source } from "@dorsal/content";

/** One thing more to read. */
export interface ReadOn {
  readonly kind: "article" | "question";
  readonly id: string;
  readonly title: string;
}

export interface ArticleEntry {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly readOn: readonly ReadOn[];
}

export interface QuestionEntry {
  readonly question: Question;
  readonly sources: readonly Source[];
  readonly readOn: readonly ReadOn[];
}

export interface MuscleEntry {
  readonly muscle: Muscle;
  /** Null until it is written. */
  readonly page: MusclePage | null;
  readonly sources: readonly Source[];
  readonly quizzes: readonly { readonly id: string; readonly name: string }[];
}

export interface QuizEntry {
  readonly quiz: Quiz;
  readonly sources: readonly Source[];
}

/** More would be a list of everything (design choice). */
const MOST_TO_READ_ON = 6;

export function articleEntry(catalog: Catalog, article: Article): ArticleEntry {
  return { article, sources: sourcesOf(catalog, article.sources), readOn: readOnFrom(catalog, article) };
}

export function questionEntry(catalog: Catalog, question: Question): QuestionEntry {
  return { question, sources: sourcesOf(catalog, question.sources), readOn: readOnFrom(catalog, question) };
}

export function muscleEntry(catalog: Catalog, muscle: Muscle): MuscleEntry {
  return {
    muscle,
    page: catalog.musclePages[muscle.id] ?? null,
    sources: sourcesOf(catalog, muscle.sources),
    quizzes: Object.values(catalog.quizzes)
      .filter(({ muscles }) => muscles.includes(muscle.id))
      .map(({ id, name }) => ({ id, name })),
  };
}

export function quizEntry(catalog: Catalog, quiz: Quiz): QuizEntry {
  return { quiz, sources: sourcesOf(catalog, quiz.sources) };
}

function sourcesOf(catalog: Catalog, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => catalog.sources[id] ?? []);
}

/** First what this text names itself, then what names it. */
export function readOnFrom(catalog: Catalog, from: Article | Question): readonly ReadOn[] {
  const all = [
    ...Object.values(catalog.articles).map((text) => ({ ...asReadOn(text), blocks: text.blocks })),
    ...Object.values(catalog.questions).map((text) => ({ ...asReadOn(text), blocks: text.blocks })),
  ];
  const self = asReadOn(from);
  const others = all.filter(({ kind, id }) => kind !== self.kind || id !== self.id);
  const named = others.filter((other) => names(from.blocks, other));
  const naming = others.filter((other) => !named.includes(other) && names(other.blocks, self));
  return [...named, ...naming].slice(0, MOST_TO_READ_ON).map(({ kind, id, title }) => ({ kind, id, title }));
}

function asReadOn(text: Article | Question): ReadOn {
  return "title" in text
    ? { kind: "article", id: text.id, title: text.title }
    : { kind: "question", id: text.id, title: text.question };
}

function names(blocks: readonly Block[], { kind, id }: ReadOn): boolean {
  return blocks.some((block) => textsOf(block).some((text) => text.includes(`](${kind}:${id})`)));
}

function textsOf(block: Block): readonly string[] {
  return "items" in block ? block.items : [block.text];
}
