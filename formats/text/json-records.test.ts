// Records of pages, lists and lines, one at a time, however the text is cut and wherever it is broken.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEEPEST_RECORD, jsonRecords, LONGEST_RECORD } from "./json-records.ts";
import { cutUp } from "./read-rows.testing.ts";

const numRuns = process.env.DORSAL_SOAK === "1" ? 20_000 : 300;

function recordsOf(text: string, pieces: readonly number[] = [text.length]) {
  const records: unknown[] = [];
  const lines: number[] = [];
  const broken: { line: number; why: string; found: string }[] = [];
  const scanner = jsonRecords({
    lists: ["workouts"],
    record: (value, line) => {
      records.push(value);
      lines.push(line);
    },
    broken: (line, why, found) => broken.push({ line, why, found }),
  });
  for (const piece of cutUp(text, pieces)) scanner.push(piece);
  scanner.end();
  return { records, lines, broken };
}

describe("the records of a JSON text", () => {
  it("are the elements of its list, whatever they are", () => {
    const { records, lines } = recordsOf('[{"a":[1,2]},\n 7, "x,]", [3], null]');
    expect(records).toEqual([{ a: [1, 2] }, 7, "x,]", [3], null]);
    expect(lines).toEqual([1, 2, 2, 2, 2]);
  });

  it("are the elements of a named list, the rest of the page aside", () => {
    const page = '{"page":1,"notes":["workouts"],"workouts":[{"a":1},\n{"workouts":[2]}],"count":2}';
    expect(recordsOf(page).records).toEqual([{ a: 1 }, { workouts: [2] }]);
    expect(recordsOf(page.repeat(2)).records).toHaveLength(4);
  });

  it("are the object itself where it has no such list", () => {
    expect(recordsOf('{"exercises":[{"sets":[]}]}').records).toEqual([{ exercises: [{ sets: [] }] }]);
    expect(recordsOf('{"a":1}\n{"a":2}\n').records).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("cost themselves alone where they are broken", () => {
    const { records, broken } = recordsOf('[{"a":1},\n{"a":},\n{"a":3}]');
    expect(records).toEqual([{ a: 1 }, { a: 3 }]);
    expect(broken).toEqual([{ line: 2, why: "not_json", found: '{"a":}' }]);
  });

  it("are told where the file breaks off, within a record or between two", () => {
    expect(recordsOf('[{"a":1},\n{"a":').broken).toEqual([{ line: 2, why: "broken_file", found: '{"a":' }]);
    expect(recordsOf('[{"a":1},\n').broken).toEqual([
      { line: 2, why: "broken_file", found: "the end of the file" },
    ]);
  });

  it("are told where there is something else", () => {
    expect(recordsOf("hello").broken).toEqual([{ line: 1, why: "not_json", found: "hello" }]);
    expect(recordsOf('{"a":1}}').broken).toEqual([{ line: 1, why: "not_json", found: "}" }]);
  });

  it("are skipped where they are gigantic or bottomless", () => {
    const long = `[{"a":1},{"a":"${"x".repeat(LONGEST_RECORD)}"},{"a":3}]`;
    const deep = `[{"a":1},${"[".repeat(2 * DEEPEST_RECORD)}${"]".repeat(2 * DEEPEST_RECORD)},{"a":3}]`;
    for (const text of [long, deep]) {
      const { records, broken } = recordsOf(text, [65_536]);
      expect(records).toEqual([{ a: 1 }, { a: 3 }]);
      expect(broken.map(({ why }) => why)).toEqual(["too_long"]);
    }
  });
});

describe("any JSON", () => {
  const values = fc.array(fc.jsonValue({ maxDepth: 3 }));
  const pieces = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });

  it("is read back as it was written, in pieces of any size", () => {
    fc.assert(
      fc.property(values, pieces, fc.constantFrom(undefined, 2), (list, sizes, indent) => {
        const plain = JSON.parse(JSON.stringify(list)) as unknown;
        expect(recordsOf(JSON.stringify(list, null, indent), sizes).records).toEqual(plain);
        const page = JSON.stringify({ page: 1, workouts: list, more: [list] }, null, indent);
        expect(recordsOf(page, sizes)).toMatchObject({ records: plain, broken: [] });
      }),
      { numRuns },
    );
  });

  it("is the same in pieces of any size, however broken", () => {
    const scrap = fc.string({ unit: fc.constantFrom(...'[]{},:"\\ 1\na'), maxLength: 40 });
    fc.assert(
      fc.property(scrap, pieces, (text, sizes) => {
        expect(recordsOf(text, sizes)).toEqual(recordsOf(text));
      }),
      { numRuns },
    );
  });
});
