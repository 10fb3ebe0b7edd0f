// How does what is known reach the app? Virtual modules, made from the content files when the app is built:
// `virtual:dorsal-catalog` holds the facts that plans need and is part of the first load,
// `virtual:dorsal-prose` brings one exercise's page at a time, `virtual:dorsal-other-names` what else exercises are called.
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { Plugin } from "vite";
import { fromColumns, toColumns } from "./columns.ts";

const CATALOG = "virtual:dorsal-catalog";
const PROSE = "virtual:dorsal-prose";
const PAGE = `${PROSE}/`;
const OTHER_NAMES = "virtual:dorsal-other-names";

/** JSON.parse of one string is parsed several times faster than an object literal of the same size. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** The catalogue without what only a reader of anatomy and sources asks for: a third of its weight on the wire. */
function facts(catalog: Catalog): Catalog {
  const exercises = mapValues(catalog.exercises, (exercise) => ({
    ...exercise,
    alsoKnownAs: [],
    evidence: {},
    sources: [],
  }));
  const muscles = mapValues(catalog.muscles, (muscle) => ({ ...muscle, ...NO_ANATOMY }));
  return { ...catalog, exercises, muscles, sources: {}, ...NOTHING_TO_READ };
}

const NOTHING_TO_READ = { prose: {}, musclePages: {}, articles: {}, questions: {}, quizzes: {} };
const NO_ANATOMY = {
  alsoKnownAs: [],
  origin: "",
  insertion: "",
  nerve: "",
  actions: [],
  note: "",
  evidence: {},
  sources: [],
};

function catalogModule(catalog: Catalog): string {
  const { exercises, ...others } = facts(catalog);
  const rows = `(${fromColumns})(${parsed(toColumns(Object.values(exercises)))})`;
  return `const exercises = Object.fromEntries(${rows}.map((one) => [one.id, one]));
export const catalog = { ...${parsed(others)}, exercises };`;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function proseIndex(catalog: Catalog): string {
  const pages = Object.keys(catalog.prose).map((id) => {
    const key = JSON.stringify(id);
    return `${key}: () => import(${JSON.stringify(PAGE + id)}),`;
  });
  return `const pages = {\n${pages.join("\n")}\n};
export async function loadProse(id) {
  return Object.hasOwn(pages, id) ? (await pages[id]()).default : null;
}`;
}

/** Read on an exercise's page, typed into the search, and met in files of other apps. */
function pageOf({ prose, exercises }: Catalog, id: string) {
  return { ...prose[id], alsoKnownAs: exercises[id]?.alsoKnownAs ?? [] };
}

function otherNames({ exercises }: Catalog): string {
  return `export default ${parsed(mapValues(exercises, ({ alsoKnownAs }) => alsoKnownAs))};`;
}

export function catalogModules(): Plugin {
  let catalog: Catalog | undefined;
  const known = () => {
    catalog ??= loadCatalog();
    return catalog;
  };
  return {
    name: "dorsal-catalog",
    resolveId: (id) => (id.startsWith("virtual:dorsal-") ? `\0${id}` : null),
    load(id) {
      if (id === `\0${CATALOG}`) return catalogModule(known());
      if (id === `\0${PROSE}`) return proseIndex(known());
      if (id === `\0${OTHER_NAMES}`) return otherNames(known());
      if (id.startsWith(`\0${PAGE}`))
        return `export default ${parsed(pageOf(known(), id.slice(PAGE.length + 1)))};`;
      return null;
    },
  };
}
