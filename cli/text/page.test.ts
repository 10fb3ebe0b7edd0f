import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAGE_COLUMNS, paragraph, row } from "./page.ts";

const word = fc.stringMatching(/^[a-z]{1,20}$/);

describe("a paragraph", () => {
  it("hangs under its lead", () => {
    const text = Array.from({ length: 25 }, () => "word").join(" ");
    const [first, second] = paragraph(text, "  - ").split("\n");
    expect(first).toMatch(/^ {2}- word word/);
    expect(second).toMatch(/^ {4}word/);
  });

  it("never passes the page and loses no word", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
        const lines = paragraph(words.join(" "), "     ").split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(PAGE_COLUMNS);
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
      }),
    );
  });
});

describe("a row", () => {
  it("aligns its cells and cuts what is too long", () => {
    const columns = [{ width: 6 }, { width: 4, align: "right" }] as const;
    expect(row(["Lats", "7.5"], columns)).toBe("Lats    7.5");
    expect(row(["Elbow flexors", "12"], columns)).toBe("Elbow…   12");
  });
});
