// Tables as apps and people really write them, quotes and all.
import { describe, expect, it } from "vitest";
import { LONGEST_ROW } from "./csv.ts";
import { readRows } from "./read-rows.testing.ts";

const cellsOf = (text: string, separator = ",") => readRows(text, separator).rows.map(({ cells }) => cells);

describe("cells", () => {
  it("stand between separators, empty ones too", () => {
    expect(cellsOf('a,,c\n"",b,\n,,\n')).toEqual([
      ["a", "", "c"],
      ["", "b", ""],
      ["", "", ""],
    ]);
  });

  it("hold separators, quotes and line breaks within quotes", () => {
    expect(cellsOf('"a,b","say ""hi""","two\nlines"\n')).toEqual([["a,b", 'say "hi"', "two\nlines"]]);
  });

  it("keep a quote that does not begin them: inches", () => {
    expect(cellsOf('2017-04-28,Pause Deadlift 1",Back,70.0\nb,2" Deficit "Deadlift",c\n')).toEqual([
      ["2017-04-28", 'Pause Deadlift 1"', "Back", "70.0"],
      ["b", '2" Deficit "Deadlift"', "c"],
    ]);
  });

  it("keep what follows their quote", () => {
    expect(cellsOf('"wide" grip,b\n')).toEqual([["wide grip", "b"]]);
  });

  it("need no line end after the last", () => {
    expect(cellsOf('a,b\n"c",d')).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(cellsOf('"c","d"')).toEqual([["c", "d"]]);
  });

  it("part at the separator of the file alone", () => {
    expect(cellsOf("28 Dec 2023, 11:11;62,5\n", ";")).toEqual([["28 Dec 2023, 11:11", "62,5"]]);
  });
});

describe("line numbers", () => {
  it("tell where a row begins, blank lines and notes of many lines counted", () => {
    const { rows } = readRows('a\n\n"note\nof three\nlines"\nb\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });
});

describe("a quote that is never closed", () => {
  it("costs its own line, not the file", () => {
    const { rows, broken } = readRows('a,b\n"c,d\ne,f\ng,h\n');
    expect(broken).toEqual([{ line: 2, why: "quote_never_closed", found: '"c,d' }]);
    expect(rows.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [3, "e", "f"],
      [4, "g", "h"],
    ]);
  });

  it("is not closed by the quote that opens a cell of the next row", () => {
    const { rows, broken } = readRows('"a","b"\n"c","d\n"e","f"\n');
    expect(broken).toEqual([{ line: 2, why: "quote_never_closed", found: '"c","d' }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  it("costs its line alone in a file that goes on for long", () => {
    const after = Array.from({ length: 9_000 }, (_, row) => `row ${row},x\n`).join("");
    const { rows, broken } = readRows(`"open,x\n${after}`, ",", [1_000]);
    expect(broken).toHaveLength(1);
    expect(rows).toHaveLength(9_000);
    expect(rows.at(-1)).toEqual({ cells: ["row 8999", "x"], line: 9_001 });
  });
});

describe("a gigantic line", () => {
  const giant = "x".repeat(5 * LONGEST_ROW);

  it("is told once and skipped", () => {
    for (const pieces of [[giant.length * 2], [1_000], [65_536]]) {
      const { rows, broken } = readRows(`a,b\n${giant}\nc,d\n`, ",", pieces);
      expect(broken).toEqual([{ line: 2, why: "too_long", found: "x".repeat(200) }]);
      expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    }
  });

  it("is told once within quotes too", () => {
    for (const pieces of [[giant.length * 2], [1_000], [65_536]]) {
      const { rows, broken } = readRows(`a,b\n"${giant}",e\nc,d\n`, ",", pieces);
      expect(broken.map(({ line, why }) => [line, why])).toEqual([[2, "too_long"]]);
      expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    }
  });

  it("may be the last", () => {
    const { rows, broken } = readRows(`a,b\n${giant}`, ",", [5_000]);
    expect(broken).toHaveLength(1);
    expect(rows).toHaveLength(1);
  });
});
