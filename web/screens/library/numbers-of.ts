// Which numbers do the citations of a text have?
import type { Article, Question } from "@dorsal/content";
import { type CitationNumbers, citationNumbers } from "../../parts/written/citation-numbers.ts";

export function numbersOf({
  blocks,
  sources,
}: Pick<Article | Question, "blocks" | "sources">): CitationNumbers {
  const texts = blocks.flatMap((block) => ("items" in block ? block.items : [block.text]));
  return citationNumbers(texts, sources);
}
