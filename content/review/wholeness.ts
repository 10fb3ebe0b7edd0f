// Is every page there, and whole? All sections of its kind, and no Markdown that the app cannot show.
import { checkMarks } from "../catalog/page/blocks.ts";
import { sections } from "../catalog/page/markdown.ts";
import { MUSCLE_HEADINGS, readMusclePage } from "../catalog/prose/muscle-page.ts";
import { readProse } from "../catalog/prose/prose.ts";
import type { Shelved } from "../catalog/read.ts";

export function reviewWholeness({ exercises, muscles, articles, questions }: Shelved): void {
  for (const { body, report } of exercises) readProse(body, report);
  for (const { body, report } of muscles) {
    if (sections(body).every(({ heading }) => heading === ""))
      report(1, `the page is not written yet: it has the sections ${MUSCLE_HEADINGS.join(", ")}`);
    else readMusclePage(body, report);
  }
  for (const { body, report } of [...articles, ...questions]) checkMarks(body, report);
}
