import { readFileSync } from "node:fs";
import { type Block, loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { fieldWords } from "./field-words.ts";
import { HIGHEST_GRADE, readingGrade } from "./reading-grade.ts";

const CATALOG = loadCatalog();
const FIELD = fieldWords(CATALOG, readFileSync(new URL("../../GLOSSARY.md", import.meta.url), "utf8"));

test("plain words in short sentences need few years of school", () => {
  expect(readingGrade("Stand tall. Pull the bar to your chest. Hold it. Let it go.")).toBeLessThan(3);
});

const JOURNAL =
  "Electromyographical amplitude demonstrated considerable inter-individual variability notwithstanding normalisation " +
  "to maximal voluntary isometric contraction across the experimental conditions.";

test("the language of journals needs many, with the words of the field as well", () => {
  expect(readingGrade(JOURNAL)).toBeGreaterThan(18);
  expect(readingGrade(JOURNAL, FIELD)).toBeGreaterThan(HIGHEST_GRADE);
});

test("the name of a muscle is a simple word", () => {
  const sentence = "The infraspinatus turns the arm out.";
  expect(readingGrade(sentence, FIELD)).toBeLessThan(readingGrade(sentence));
});

describe("every page can be read after nine years of school:", () => {
  test.each(pages())("%s", (_file, texts) => {
    expect(readingGrade(wordsOf(texts), FIELD)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

function pages(): readonly (readonly [file: string, texts: readonly string[]])[] {
  const { prose, musclePages, muscles, articles, questions } = CATALOG;
  return [
    ...Object.entries(prose).map(([id, page]) => [`exercises/${id}.md`, Object.values(page).flat()] as const),
    ...Object.entries(musclePages).map(
      ([id, page]) => [`muscles/${id}.md`, [muscles[id]?.note ?? "", ...Object.values(page).flat()]] as const,
    ),
    ...Object.values(articles).map(({ id, blocks }) => [`articles/${id}.md`, textsOf(blocks)] as const),
    ...Object.values(questions).map(({ id, blocks }) => [`questions/${id}.md`, textsOf(blocks)] as const),
  ];
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => ("items" in block ? block.items : [block.text]));
}

/** What is read: no targets of links, no citations; a heading or bullet ends like a sentence. */
function wordsOf(texts: readonly string[]): string {
  const ended = texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(" ");
  return ended.replaceAll(/\]\([^)]*\)/g, "]").replaceAll(/\s*\[@[^\]]*\]/g, "");
}
