import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { paragraphs, proseParts } from "./prose-parts.ts";

describe("a line of prose", () => {
  it("leads to the exercises that it names", () => {
    expect(proseParts("Start with the [table row](exercise:table_row), then go on.")).toEqual([
      { kind: "words", text: "Start with the " },
      { kind: "exercise", text: "table row", id: "table_row" },
      { kind: "words", text: ", then go on." },
    ]);
  });

  it("keeps strong words strong", () => {
    expect(proseParts("**Swinging:** go lighter")[0]).toEqual({ kind: "strong", text: "Swinging:" });
  });

  it("is parted at empty lines only", () => {
    expect(paragraphs("one\ntwo\n\nthree")).toEqual(["one two", "three"]);
  });

  it("names only exercises of the catalogue, in every page that is written", () => {
    const { prose, exercises } = loadCatalog();
    const lines = Object.values(prose).flatMap((page) => Object.values(page).flat() as readonly string[]);
    const named = lines.flatMap(proseParts).flatMap((part) => (part.kind === "exercise" ? part.id : []));
    expect(named.filter((id) => exercises[id] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
