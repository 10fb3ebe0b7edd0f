// Is the page of a muscle whole? A note, then four sections; the last one is a way to feel the muscle, in steps.
import type { Report } from "../page/fields.ts";
import { paragraphs, type Section, sections } from "../page/markdown.ts";
import type { Line } from "../page/page.ts";
import type { MusclePage } from "../words.ts";
import { inOrder, readSteps, readText } from "./sections.ts";

export const MUSCLE_HEADINGS = ["Where it runs", "What it does", "Weak or stiff", "Feel it"] as const;

/** What stands above the first heading. */
export function readNote(body: readonly Line[]): string {
  const [first] = sections(body);
  return first?.heading === "" ? paragraphs(first.lines) : "";
}

/** Null where the page is not written yet, or not whole (then its problems are reported). */
export function readMusclePage(body: readonly Line[], report: Report): MusclePage | null {
  const found = sections(body).filter(({ heading }) => heading !== "");
  if (found.length === 0 || !inOrder(found, MUSCLE_HEADINGS, report)) return null;
  const section = (heading: (typeof MUSCLE_HEADINGS)[number]) =>
    found[MUSCLE_HEADINGS.indexOf(heading)] as Section;
  return {
    whereItRuns: readText(section("Where it runs"), report),
    whatItDoes: readText(section("What it does"), report),
    weakOrStiff: readText(section("Weak or stiff"), report),
    feelIt: readSteps(section("Feel it"), report),
  };
}
