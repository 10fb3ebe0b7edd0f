import { type Block, loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { inlineParts, paragraphs } from "./inline-parts.ts";

describe("a line of written text", () => {
  it("leads to the exercises that it names", () => {
    expect(inlineParts("Start with the [table row](exercise:table_row), then go on.")).toEqual([
      { kind: "words", text: "Start with the " },
      { kind: "exercise", text: "table row", id: "table_row" },
      { kind: "words", text: ", then go on." },
    ]);
  });

  it.each(["muscle", "article", "question"])("leads to a page of the kind %s", (kind) => {
    expect(inlineParts(`[name](${kind}:some_id)`)).toEqual([{ kind, text: "name", id: "some_id" }]);
  });

  it("keeps strong words strong", () => {
    expect(inlineParts("**Swinging:** go lighter")[0]).toEqual({ kind: "strong", text: "Swinging:" });
  });

  it("cites one source or several, without the space before", () => {
    expect(inlineParts("Ten sets [@pelland2025]. More [@a1; @b_2].")).toEqual([
      { kind: "words", text: "Ten sets" },
      { kind: "citation", sources: ["pelland2025"] },
      { kind: "words", text: ". More" },
      { kind: "citation", sources: ["a1", "b_2"] },
      { kind: "words", text: "." },
    ]);
  });

  it("leaves a bracket that is no mark as it stands", () => {
    expect(inlineParts("A [note] stays.")).toEqual([{ kind: "words", text: "A [note] stays." }]);
  });

  it("is parted at empty lines only", () => {
    expect(paragraphs("one\ntwo\n\nthree")).toEqual(["one two", "three"]);
  });
});

describe("everything that is written", () => {
  const { prose, musclePages, articles, questions, exercises, muscles } = loadCatalog();
  const texts = [
    ...[...Object.values(prose), ...Object.values(musclePages)].flatMap((page) => Object.values(page).flat()),
    ...[...Object.values(articles), ...Object.values(questions)].flatMap(({ blocks }) =>
      blocks.flatMap(lines),
    ),
  ] as readonly string[];
  const parts = texts.flatMap(inlineParts);
  const shelves = { exercise: exercises, muscle: muscles, article: articles, question: questions };

  it("names only pages that there are", () => {
    const links = parts.flatMap((part) => ("id" in part ? [part] : []));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ kind, id }) => !Object.hasOwn(shelves[kind], id))).toEqual([]);
  });

  it("shows no mark as a mark", () => {
    const words = parts.flatMap((part) => ("text" in part ? part.text : []));
    expect(words.filter((text) => /\*\*|\]\(|\[@/.test(text))).toEqual([]);
  });
});

function lines(block: Block): readonly string[] {
  return "items" in block ? block.items : [block.text];
}
