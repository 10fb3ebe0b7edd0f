// What is there to know about one muscle? Where it runs, what it does, how to feel it, and what trains it best.
import type { Catalog, Muscle } from "@dorsal/content";
import { amount } from "@dorsal/words";
import { bullets, heading, paragraph } from "./page.ts";
import { numbered, plain, sourcesText } from "./words-text.ts";

export function muscleText(muscle: Muscle, catalog: Catalog): string {
  const { name, latin, origin, insertion, nerve, note, sources } = muscle;
  const page = catalog.musclePages[muscle.id];
  const lines = [
    `${name} (${latin})`,
    "",
    paragraph(origin, "From       "),
    paragraph(insertion, "To         "),
    paragraph(nerve, "Nerve      "),
    "",
    paragraph(plain(note)),
    ...(page
      ? [
          heading("Where it runs"),
          paragraph(plain(page.whereItRuns)),
          heading("What it does"),
          paragraph(plain(page.whatItDoes)),
          heading("Weak or stiff"),
          paragraph(plain(page.weakOrStiff)),
          heading("Feel it"),
          ...numbered(page.feelIt),
        ]
      : []),
    ...trainedBy(muscle, catalog),
    ...sourcesText(sources, catalog),
  ];
  return `${lines.join("\n")}\n`;
}

/** Exercises by what one set counts for this muscle, most first. */
function trainedBy({ id }: Muscle, { exercises }: Catalog): readonly string[] {
  const credited = Object.values(exercises)
    .map((exercise) => ({ exercise, credit: exercise.countsAsHardSet ? (exercise.setCredit[id] ?? 0) : 0 }))
    .filter(({ credit }) => credit > 0)
    .sort((a, b) => b.credit - a.credit || (a.exercise.name < b.exercise.name ? -1 : 1));
  if (credited.length === 0) return [];
  const lines = credited.map(
    ({ exercise, credit }) => `${amount(credit)}  ${exercise.name} (${exercise.id})`,
  );
  return [heading("Trained by, with what one set counts"), ...bullets(lines)];
}
