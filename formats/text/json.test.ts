import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaultAt } from "./json-fault.ts";
import { JsonLines } from "./json-lines.ts";
import { parseJson, wholeJson } from "./json-whole.ts";

describe("a broken JSON file", () => {
  it.each([
    ["a comma too much", '{\n "a": 1,\n}', 3],
    ["a missing comma", "[\n1\n2]", 3],
    ["a missing colon", '{"a"\n\n1}', 3],
    ["a word that is none", '{"a":\n nul}', 2],
    ["a raw line break in a text", '{"a":\n"one\ntwo"}', 2],
    ["a strange escape", '{"a":\n"C:\\x"}', 2],
    ["a file cut off", '{"a": [1,\n2,\n', 3],
    ["a file cut off within a text", '{"a":\n"one', 2],
    ["something after the end", "{}\n{}", 2],
    ["nothing at all", "", 1],
  ])("is refused at its line: %s", (_, text, line) => {
    expect(parseJson(text)).toMatchObject({ ok: false, refused: { line, why: "not_json" } });
  });

  it("is found wherever the engine finds it, and nowhere else", () => {
    const json = fc.json();
    const spoilt = fc
      .tuple(json, fc.nat(), fc.constantFrom("", ",", "]", "}", '"', "\\", "\n", "x", "[", "0"))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(json, spoilt), (text) => {
        expect(jsonFaultAt(text) < 0).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("may nest a million levels without taking the stack or the memory", () => {
    expect(parseJson("[".repeat(1_000_000))).toMatchObject({ ok: false, refused: { why: "not_json" } });
    expect(parseJson(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`).ok).toBe(false);
    expect(parseJson(`"${"[".repeat(1_000_000)}"`).ok).toBe(true);
  });

  it("is refused beyond all measure, and not held until then", () => {
    const json = wholeJson(10);
    for (let i = 0; i < 5; i++) json.push("[1,2]");
    expect(json.end()).toMatchObject({ ok: false, refused: { line: 1, why: "too_long" } });
  });
});

describe("JSON Lines", () => {
  const read = (pieces: readonly string[], longest?: number) => {
    const values: [number, unknown][] = [];
    const broken: [number, string][] = [];
    const lines = new JsonLines(
      {
        value: (value, line) => values.push([line, value]),
        broken: ({ line, why }) => broken.push([line, why]),
      },
      longest,
    );
    for (const piece of pieces) lines.push(piece);
    lines.end();
    return { values, broken };
  };

  it("are the same in pieces of any size", () => {
    const text = '{"a":1}\n\n{"b":"ü"}\n[2]\n3';
    const whole = read([text]);
    expect(whole).toEqual({
      values: [
        [1, { a: 1 }],
        [3, { b: "ü" }],
        [4, [2]],
        [5, 3],
      ],
      broken: [],
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (size) => {
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        expect(read(pieces)).toEqual(whole);
      }),
    );
  });

  it("cost one line where one line is broken or endless", () => {
    const { values, broken } = read(['1\n{"a":\n"', "x".repeat(30), "x".repeat(30), '"\n4\n'], 40);
    expect(values).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(broken).toEqual([
      [2, "not_json"],
      [3, "too_long"],
    ]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
