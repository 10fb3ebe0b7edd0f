import { expect, test } from "vitest";
import { realCatalog } from "../catalog/changed-content.ts";
import { type LibraryIndex, libraryIndex } from "./library-index.ts";
import { packLibrary, unpackLibrary } from "./packed-library.ts";
import { searchLibrary } from "./search-library.ts";

/** Scores are sums in the order of the index, which may differ in the last digits. */
function found(index: LibraryIndex, query: string) {
  return searchLibrary(index, query).map(({ kind, id, score }) => `${kind}:${id} ${score.toFixed(6)}`);
}

test("a library that travelled as JSON finds what it found before", () => {
  const catalog = realCatalog();
  const here = libraryIndex(catalog);
  const there = unpackLibrary(JSON.parse(JSON.stringify(packLibrary(catalog))));
  for (const query of ["pull up", "rhomboyds", "shoulder bl", "how many sets", "band"]) {
    const hits = found(here, query);
    expect(hits.length).toBeGreaterThan(0);
    expect(found(there, query)).toEqual(hits);
  }
});
