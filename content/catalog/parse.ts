// What is known? Content files become one catalogue, or a list of all their problems at once, with file and line.
// Pure: the files are an argument. Facts must hold, or there is no catalogue; a page that is not whole is left out,
// and the review (review/review.ts) tells the writer why.
import { checkCitations } from "./links/citations.ts";
import { checkLadders } from "./links/ladders.ts";
import { type Entry, valuesById } from "./page/entry.ts";
import type { ContentFile } from "./page/page.ts";
import { readMusclePage } from "./prose/muscle-page.ts";
import { readProse } from "./prose/prose.ts";
import { readContent, type Shelved } from "./read.ts";
import type { Catalog, CatalogResult } from "./types.ts";
import { MUSCLE_IDS } from "./vocabulary.ts";

/** Paths are relative to content/: "exercises/pull_up.md", "groups.yaml". */
export function parseCatalog(files: readonly ContentFile[]): CatalogResult {
  const shelved = readContent(files);
  checkFacts(shelved);
  const catalog = shelved.shelf.problems.length === 0 ? catalogOf(shelved) : null;
  return catalog ? { ok: true, catalog } : { ok: false, problems: shelved.shelf.problems };
}

/** What must hold between files. */
export function checkFacts({ shelf, tables, sources, muscles, exercises }: Shelved): void {
  const sourcesById = valuesById(sources);
  const cited = [...Object.values(tables).filter((table) => table !== null), ...muscles, ...exercises];
  for (const entry of cited) checkCitations(entry, sourcesById);
  for (const id of MUSCLE_IDS) {
    if (!muscles.some((muscle) => muscle.id === id))
      shelf.reporter(`muscles/${id}.md`)(1, "the file is missing");
  }
  checkLadders(exercises);
}

/** Null where a table is missing. */
function catalogOf(shelved: Shelved): Catalog | null {
  const { grips, contraindications, angles } = shelved.tables;
  if (!grips || !contraindications || !angles) return null;
  return {
    exercises: valuesById(shelved.exercises),
    muscles: valuesById(shelved.muscles),
    groups: shelved.members,
    gripEffects: grips.value.table,
    contraindications: contraindications.value.table,
    suspensionAngle: angles.value.table,
    sources: valuesById(shelved.sources),
    prose: pagesOf(shelved.exercises, ({ body }) => readProse(body, unheard)),
    musclePages: pagesOf(shelved.muscles, ({ body }) => readMusclePage(body, unheard)),
    articles: valuesById(shelved.articles),
    questions: valuesById(shelved.questions),
    quizzes: valuesById(shelved.quizzes),
  };
}

function unheard(): void {}

function pagesOf<Value, Page>(
  entries: readonly Entry<Value>[],
  read: (entry: Entry<Value>) => Page | null,
): Readonly<Record<string, Page>> {
  const written = entries.map((entry) => [entry.id, read(entry)] as const);
  return Object.fromEntries(written.flatMap(([id, page]) => (page === null ? [] : [[id, page] as const])));
}
