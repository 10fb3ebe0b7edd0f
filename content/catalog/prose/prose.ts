// Is the page of an exercise whole? Once any of it is written it has all seven sections, in order, none empty.

import type { Report } from "../page/fields.ts";
import { listItems, paragraphs, type Section, sections } from "../page/markdown.ts";
import type { Line } from "../page/page.ts";
import type { Exercise, ExerciseProse } from "../types.ts";
import { bannedPhrases, isOverhead } from "./claims.ts";

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
  if (!inOrder(found, report)) return null;
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

interface Reading {
  /** Null where the page is about a muscle. */
  readonly of: Exercise | null;
  readonly isKnown: (kind: string, id: string) => boolean;
  readonly report: Report;
}

const LINK_TARGET = /\]\(([^)]*)\)/g;

/** Looks at the words as they run on over line ends, and sends the writer to the line where a slip begins. */
export function checkWords(body: readonly Line[], { of, isKnown, report }: Reading): void {
  const words = body.map(({ text }) => text).join("\n");
  const lineAt = (offset: number) => body[words.slice(0, offset).split("\n").length - 1]?.number ?? 1;
  const overhead = of !== null && isOverhead(of);
  for (const { at, slip } of bannedPhrases(words, overhead)) report(lineAt(at), slip);
  for (const { index, 1: target = "" } of words.matchAll(LINK_TARGET)) {
    const [kind = "", id = ""] = target.split(":");
    if (!isKnown(kind, id)) report(lineAt(index), `link to "${target}": there is no such page`);
  }
}

function inOrder(found: readonly Section[], report: Report): boolean {
  const wrong = HEADINGS.findIndex((heading, index) => found[index]?.heading !== heading);
  if (wrong < 0 && found.length === HEADINGS.length) return true;
  const expected = wrong < 0 ? "the end of the page" : `## ${HEADINGS[wrong]}`;
  const at = found[wrong < 0 ? HEADINGS.length : wrong] ?? found.at(-1);
  report(at?.line ?? 1, `expected ${expected} here (the sections are ${HEADINGS.join(", ")})`);
  return false;
}

function readText(section: Section, report: Report): string {
  const text = paragraphs(section.lines);
  if (text === "") report(section.line, `"${section.heading}" is empty`);
  return text;
}

function readList(section: Section, report: Report): readonly string[] {
  const items = listItems(section.lines);
  if (items === null) report(section.line, `"${section.heading}" must be a list`);
  else if (items.length === 0) report(section.line, `"${section.heading}" is empty`);
  return (items ?? []).map(({ text }) => text);
}

/** Steps are numbered, because their order matters. */
function readSteps(section: Section, report: Report): readonly string[] {
  for (const [index, { marker, line }] of (listItems(section.lines) ?? []).entries()) {
    if (marker !== `${index + 1}.`) report(line, `expected step "${index + 1}.", found "${marker}"`);
  }
  return readList(section, report);
}

/** A mistake names the fault and what to do instead. */
function readMistakes(section: Section, report: Report): readonly string[] {
  for (const { text, line } of listItems(section.lines) ?? []) {
    if (!FAULT_AND_FIX.test(text)) report(line, "a mistake is written as `**fault:** what to do instead`");
  }
  return readList(section, report);
}
