import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { articleEntry, muscleEntry, readOnFrom } from "./library-pages.ts";

const catalog = loadCatalog();
const [article] = Object.values(catalog.articles);
if (article === undefined) throw new Error("There are no articles.");

/** A text that says nothing but this. */
const saying = (id: string, text: string) => ({
  ...article,
  ...{ id, title: id.toUpperCase(), blocks: [{ kind: "paragraph", text }] as const },
});

describe("a page of the library", () => {
  it("brings along every source that its article cites", () => {
    for (const one of Object.values(catalog.articles)) {
      expect(articleEntry(catalog, one).sources.map(({ id }) => id)).toEqual(one.sources);
    }
  });

  it("leads from a muscle to the quizzes that ask about it", () => {
    const { rhomboids } = catalog.muscles;
    if (rhomboids === undefined) throw new Error("There are no rhomboids.");
    const { quizzes } = muscleEntry(catalog, rhomboids);
    expect(quizzes.length).toBeGreaterThan(0);
    for (const { id } of quizzes) expect(catalog.quizzes[id]?.muscles).toContain("rhomboids");
  });
});

describe("where to read on", () => {
  const here = saying("here", "See [there](article:there).");
  const there = saying("there", "Nothing more.");
  const before = saying("before", "Go to [this one](article:here).");
  const apart = saying("apart", "Something else.");
  const shelf = { ...catalog, articles: { apart, before, here, there }, questions: {} };

  it("is what the text names, then what names the text, and never the text itself", () => {
    expect(readOnFrom(shelf, here)).toEqual([
      { kind: "article", id: "there", title: "THERE" },
      { kind: "article", id: "before", title: "BEFORE" },
    ]);
  });

  it("is nothing for a text that stands alone", () => {
    expect(readOnFrom(shelf, apart)).toEqual([]);
  });
});
