// How do the texts of the library reach the app? Four virtual modules, made from the content files when the app is built:
// each holds a short index and fetches one page at a time. None of them is part of the first load.
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { Plugin } from "vite";
import { articleEntry, muscleEntry, questionEntry, quizEntry } from "./library-pages.ts";

interface Shelf {
  /** What a list of these pages shows. */
  readonly index: (catalog: Catalog) => readonly { readonly id: string }[];
  readonly page: (catalog: Catalog, id: string) => unknown;
}

const SHELVES: Readonly<Record<string, Shelf>> = {
  "virtual:dorsal-articles": {
    index: ({ articles }) =>
      Object.values(articles).map(({ id, title, summary }) => ({ id, title, summary })),
    page: (catalog, id) => entryOf(catalog, catalog.articles[id], articleEntry),
  },
  "virtual:dorsal-questions": {
    index: ({ questions }) => Object.values(questions).map(({ id, question }) => ({ id, question })),
    page: (catalog, id) => entryOf(catalog, catalog.questions[id], questionEntry),
  },
  "virtual:dorsal-muscle-pages": {
    index: ({ muscles }) => Object.values(muscles).map(({ id, name, latin }) => ({ id, name, latin })),
    page: (catalog, id) => entryOf(catalog, Object.values(catalog.muscles).find(isNamed(id)), muscleEntry),
  },
  "virtual:dorsal-quizzes": {
    index: ({ quizzes }) => Object.values(quizzes).map(({ id, name, muscles }) => ({ id, name, muscles })),
    page: (catalog, id) => entryOf(catalog, catalog.quizzes[id], quizEntry),
  },
};

function isNamed(id: string) {
  return (one: { readonly id: string }) => one.id === id;
}

function entryOf<Text, Entry>(
  catalog: Catalog,
  text: Text | undefined,
  entry: (catalog: Catalog, text: Text) => Entry,
): Entry {
  if (text === undefined) throw new Error("A page of the library was asked for that is not written.");
  return entry(catalog, text);
}

/** A string that is parsed as JSON is read several times faster than an object literal of the same size. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function indexModule(name: string, shelf: Shelf, catalog: Catalog): string {
  const index = shelf.index(catalog);
  const pages = index.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${name}/${id}`)}),`,
  );
  return `export const index = ${parsed(index)};
const pages = {\n${pages.join("\n")}\n};
export async function load(id) {
  return Object.hasOwn(pages, id) ? (await pages[id]()).default : null;
}`;
}

export function libraryModules(): Plugin {
  let catalog: Catalog | undefined;
  const known = () => {
    catalog ??= loadCatalog();
    return catalog;
  };
  const shelfOf = (id: string) => SHELVES[id.replace(/\/.*$/, "")];
  return {
    name: "dorsal-library",
    resolveId: (id) => (shelfOf(id) === undefined ? null : `\0${id}`),
    load(resolved) {
      const [name = "", page] = resolved.replace(/^\0/, "").split("/");
      const shelf = resolved.startsWith("\0") ? SHELVES[name] : undefined;
      if (shelf === undefined) return null;
      if (page === undefined) return indexModule(name, shelf, known());
      return `export default ${parsed(shelf.page(known(), page))};`;
    },
  };
}
