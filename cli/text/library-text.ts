// What is in the catalogue? One table for each kind of movement.
import type { Exercise } from "@dorsal/content";
import { EQUIPMENT_WORDS, groupName, patternName } from "@dorsal/words";
import { type Column, heading, row } from "./page.ts";

const COLUMNS: readonly Column[] = [{ width: 28 }, { width: 36 }, { width: 5 }, { width: 28 }];

export function libraryText(exercises: readonly Exercise[]): string {
  const patterns = [...new Set(exercises.map(({ pattern }) => pattern))].sort((a, b) =>
    patternName(a) < patternName(b) ? -1 : 1,
  );
  const lines = patterns.flatMap((pattern) => [
    heading(patternName(pattern)),
    ...exercises.filter((exercise) => exercise.pattern === pattern).map(libraryRow),
  ]);
  const titles = row(["id", "name", "level", "with / trains most"], COLUMNS);
  return `${[titles, ...lines].join("\n")}\n\n${exercises.length} exercises\n`;
}

function libraryRow(exercise: Exercise): string {
  const kit = shortestKit(exercise);
  const [most] = Object.entries(exercise.groupCredit).sort(([, a], [, b]) => b - a);
  const trains = most ? groupName(most[0] as keyof Exercise["groupCredit"]).toLowerCase() : "mobility";
  return row([exercise.id, exercise.name, `${exercise.level}`, `${kit} / ${trains}`], COLUMNS);
}

function shortestKit({ equipmentAnyOf }: Exercise): string {
  const [least = []] = [...equipmentAnyOf].sort((a, b) => a.length - b.length);
  return least.map((id) => EQUIPMENT_WORDS[id].name.toLowerCase()).join(", ") || "nothing";
}
