// What is known? Content files become one catalogue, or a list of all their problems at once, with file and line.
// Pure: the files are an argument. First every file by itself, then what holds between files.

import type { Groups } from "./facts/credit.ts";
import { readExercise } from "./facts/exercise.ts";
import { readMuscle } from "./facts/muscle.ts";
import { readSource } from "./facts/source.ts";
import { CONTRAINDICATIONS, GRIPS, GROUPS, SUSPENSION_ANGLES } from "./facts/tables.ts";
import { checkCitations } from "./links/citations.ts";
import { checkLadders } from "./links/ladders.ts";
import { type Entry, valuesById } from "./page/entry.ts";
import type { ContentFile } from "./page/page.ts";
import { checkWords, readProse } from "./prose/prose.ts";
import { Shelf } from "./shelf.ts";
import type { Catalog, CatalogResult, Exercise, ExerciseProse, Muscle } from "./types.ts";
import { GROUP_IDS, MUSCLE_IDS } from "./vocabulary.ts";

/** Paths are relative to content/: "exercises/pull_up.md", "groups.yaml". */
export function parseCatalog(files: readonly ContentFile[]): CatalogResult {
  const shelf = new Shelf(files);
  const groups = shelf.table(GROUPS);
  const grips = shelf.table(GRIPS);
  const contraindications = shelf.table(CONTRAINDICATIONS);
  const angles = shelf.table(SUSPENSION_ANGLES);
  const members = groups?.value.table ?? NO_GROUPS;
  const sources = shelf.pages("sources", ({ facts }) => readSource(facts));
  const muscles = shelf.pages("muscles", (page) => readMuscle(page, members));
  const exercises = shelf.pages("exercises", ({ facts }) => readExercise(facts, members));
  shelf.refuseTheRest();

  const tables = [groups, grips, contraindications, angles].filter((table) => table !== null);
  const sourcesById = valuesById(sources);
  for (const entry of [...tables, ...muscles, ...exercises]) checkCitations(entry, sourcesById);
  requireEveryMuscle(muscles, shelf);
  checkLadders(exercises);
  checkPages(exercises, muscles);
  const prose = readPages(exercises);

  if (shelf.problems.length > 0 || !groups || !grips || !contraindications || !angles) {
    return { ok: false, problems: shelf.problems };
  }
  const catalog: Catalog = {
    exercises: valuesById(exercises),
    muscles: valuesById(muscles),
    groups: members,
    gripEffects: grips.value.table,
    contraindications: contraindications.value.table,
    suspensionAngle: angles.value.table,
    sources: sourcesById,
    prose,
  };
  return { ok: true, catalog };
}

/** Stands in for a table that could not be read, so that everything else is still looked at. */
const NO_GROUPS = Object.fromEntries(GROUP_IDS.map((group) => [group, []])) as unknown as Groups;

function requireEveryMuscle(muscles: readonly Entry<Muscle>[], shelf: Shelf): void {
  for (const id of MUSCLE_IDS) {
    if (!muscles.some((muscle) => muscle.id === id))
      shelf.reporter(`muscles/${id}.md`)(1, "the file is missing");
  }
}

function checkPages(exercises: readonly Entry<Exercise>[], muscles: readonly Entry<Muscle>[]): void {
  const ids = { exercise: exercises.map(({ id }) => id), muscle: muscles.map(({ id }) => id) };
  const isKnown = (kind: string, id: string) => ids[kind as keyof typeof ids]?.includes(id) ?? false;
  for (const { body, value, report } of exercises) checkWords(body, { of: value, isKnown, report });
  for (const { body, report } of muscles) checkWords(body, { of: null, isKnown, report });
}

function readPages(exercises: readonly Entry<Exercise>[]): Readonly<Record<string, ExerciseProse>> {
  const written = exercises.map(({ id, body, report }) => [id, readProse(body, report)] as const);
  return Object.fromEntries(written.flatMap(([id, prose]) => (prose === null ? [] : [[id, prose] as const])));
}
