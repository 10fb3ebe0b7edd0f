// Is each part of a page of sensible length? Long enough to help, short enough to be read between two sets.
// The bounds are design choices: the lengths asked of writers, with some air.
import type { Entry } from "../catalog/page/entry.ts";
import { plainWords } from "../catalog/page/inline.ts";
import { type Section, sections } from "../catalog/page/markdown.ts";
import type { Shelved } from "../catalog/read.ts";

type Words = Pick<Entry<unknown>, "body" | "report">;
type Bounds = readonly [fewest: number, most: number];

const EXERCISE_WORDS: Readonly<Record<string, Bounds>> = {
  Why: [30, 110],
  Steps: [35, 220],
  "Lift safely": [25, 140],
  "Common mistakes": [20, 120],
  "Make it easier": [8, 80],
  "Make it harder": [8, 80],
  "Home workout hack": [8, 80],
};
const EXERCISE_ITEMS: Readonly<Record<string, Bounds>> = {
  Steps: [4, 8],
  "Lift safely": [3, 5],
  "Common mistakes": [3, 5],
};
const MUSCLE_WORDS: Readonly<Record<string, Bounds>> = {
  "Where it runs": [15, 160],
  "What it does": [20, 200],
  "Weak or stiff": [20, 200],
  "Feel it": [20, 200],
};
const ARTICLE_WORDS: Bounds = [300, 800];
const ANSWER_WORDS: Bounds = [60, 200];

export function reviewLengths({ exercises, muscles, articles, questions }: Shelved): void {
  for (const entry of exercises) {
    checkSections(entry, EXERCISE_WORDS);
    checkItems(entry, EXERCISE_ITEMS);
  }
  for (const entry of muscles) checkSections(entry, MUSCLE_WORDS);
  for (const entry of articles) checkWhole(entry, "an article", ARTICLE_WORDS);
  for (const entry of questions) checkWhole(entry, "an answer", ANSWER_WORDS);
}

function checkSections({ body, report }: Words, bounds: Readonly<Record<string, Bounds>>): void {
  for (const section of sections(body)) {
    const within = bounds[section.heading];
    if (within)
      refuse(
        wordsIn(section.lines),
        { within, what: `"${section.heading}"`, unit: "words" },
        section,
        report,
      );
  }
}

function checkItems({ body, report }: Words, bounds: Readonly<Record<string, Bounds>>): void {
  for (const section of sections(body)) {
    const within = bounds[section.heading];
    const items = section.lines.filter(({ text }) => /^(-|\d+\.) /.test(text)).length;
    if (within) refuse(items, { within, what: `"${section.heading}"`, unit: "items" }, section, report);
  }
}

function checkWhole({ body, report }: Words, what: string, within: Bounds): void {
  refuse(wordsIn(body), { within, what, unit: "words" }, { line: body[0]?.number ?? 1 }, report);
}

interface Rule {
  readonly within: Bounds;
  readonly what: string;
  readonly unit: string;
}

function refuse(count: number, rule: Rule, { line }: Pick<Section, "line">, report: Words["report"]): void {
  const [fewest, most] = rule.within;
  if (count < fewest || count > most)
    report(line, `${rule.what} has ${count} ${rule.unit}; write ${fewest} to ${most}`);
}

function wordsIn(lines: Words["body"]): number {
  const text = plainWords(lines.map((line) => line.text).join(" "));
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
