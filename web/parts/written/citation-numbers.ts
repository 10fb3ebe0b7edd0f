// Which number does a source have on this page? Counted in the order of reading; what is cited nowhere comes last.
import { inlineParts } from "./inline-parts.ts";

export type CitationNumbers = ReadonlyMap<string, number>;

/** Of the texts of a page in the order of reading, and of every source that the page names. */
export function citationNumbers(texts: readonly string[], sources: readonly string[]): CitationNumbers {
  const cited = texts
    .flatMap(inlineParts)
    .flatMap((part) => (part.kind === "citation" ? part.sources : []))
    .filter((id) => sources.includes(id));
  return new Map([...new Set([...cited, ...sources])].map((id, index) => [id, index + 1]));
}
