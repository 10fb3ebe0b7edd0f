// Is the page of an exercise whole? Once any of it is written it has all seven sections, in order, none empty.

import type { Report } from "../page/fields.ts";
import { listItems, type Section, sections } from "../page/markdown.ts";
import type { Line } from "../page/page.ts";
import type { ExerciseProse } from "../types.ts";
import { inOrder, readList, readSteps, readText } from "./sections.ts";

export const HEADINGS = [
  "Why",
  "Steps",
  "Lift safely",
  "Common mistakes",
  "Make it easier",
  "Make it harder",
  "Home workout hack",
] as const;
type Heading = (typeof HEADINGS)[number];

/** Null where the page has no words yet, or words that are not whole (then its problems are reported). */
export function readProse(body: readonly Line[], report: Report): ExerciseProse | null {
  const found = sections(body);
  if (found.length === 0) return null;
  if (!inOrder(found, HEADINGS, report)) return null;
  const section = (heading: Heading) => found[HEADINGS.indexOf(heading)] as Section;
  const text = (heading: Heading) => readText(section(heading), report);
  return {
    why: text("Why"),
    steps: readSteps(section("Steps"), report),
    liftSafely: readList(section("Lift safely"), report),
    commonMistakes: readMistakes(section("Common mistakes"), report),
    makeItEasier: text("Make it easier"),
    makeItHarder: text("Make it harder"),
    homeWorkoutHack: text("Home workout hack"),
  };
}

const FAULT_AND_FIX = /^\*\*[^*]+:\*\* \S/;

/** A mistake names the fault and what to do instead. */
function readMistakes(section: Section, report: Report): readonly string[] {
  for (const { text, line } of listItems(section.lines) ?? []) {
    if (!FAULT_AND_FIX.test(text)) report(line, "a mistake is written as `**fault:** what to do instead`");
  }
  return readList(section, report);
}
