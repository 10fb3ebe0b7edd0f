// Does every number in an article say where it is from? A sentence or bullet that measures carries its citation;
// every cited source exists and stands in `sources`, and every source there is cited.

import { readBlocks } from "../catalog/page/blocks.ts";
import type { Entry } from "../catalog/page/entry.ts";
import { citedIds, plainWords } from "../catalog/page/inline.ts";
import type { Shelved } from "../catalog/read.ts";

type Cited = Entry<{ readonly sources: readonly string[] }>;

export function reviewProvenance({ articles, questions, quizzes, sources }: Shelved): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const entry of [...articles, ...questions]) {
    checkSources(entry, known);
    checkNumbers(entry);
  }
  for (const { value, facts } of quizzes) {
    for (const [index, id] of value.sources.entries()) {
      if (!known.has(id)) facts.report("sources", `there is no source "${id}"; add sources/${id}.md`, index);
    }
  }
}

function checkSources({ value, facts, body, report }: Cited, known: ReadonlySet<string>): void {
  const cited = new Set<string>();
  for (const { text, number } of body) {
    for (const id of citedIds(text)) {
      cited.add(id);
      if (!known.has(id)) report(number, `[@${id}]: there is no source "${id}"; add sources/${id}.md`);
      else if (!value.sources.includes(id))
        report(number, `[@${id}] is missing in the list \`sources\` above`);
    }
  }
  for (const [index, id] of value.sources.entries()) {
    if (!cited.has(id)) facts.report("sources", `"${id}" is cited nowhere below`, index);
  }
}

const NUMBER_WORD =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half a|a dozen)";
const MEASURE =
  "(?:sets?|reps?|repetitions|weeks?|days?|months?|years?|hours?|minutes?|seconds?|kilograms?|kilos?|kg|grams?|litres?|per cent|percent|times|degrees|centimetres?)";
const MEASURES = new RegExp(`\\d|\\b${NUMBER_WORD}\\s+(?:\\w+\\s+)?${MEASURE}\\b`, "i");

export function measures(sentence: string): boolean {
  return MEASURES.test(plainWords(sentence).replaceAll(/\b[TCL]\d+\b/g, ""));
}

function checkNumbers({ body, report }: Cited): void {
  for (const { kind, texts } of readBlocks(body)) {
    for (const { text, line } of texts) {
      const parts =
        kind === "paragraph" ? text.split(/(?<=[.!?](?:\s*\[@[^\]]*\])?)\s+(?=[\p{Lu}"*\d])/u) : [text];
      for (const part of parts) {
        if (kind !== "heading" && measures(part) && citedIds(part).length === 0)
          report(
            line,
            `a number without its source: "${plainWords(part).trim()}"; add [@source] to this sentence`,
          );
      }
    }
  }
}
