import { describe, expect, it } from "vitest";
import { readJson } from "./read-json.ts";
import type { Terminal } from "./terminal.ts";

function holding(text: string): Pick<Terminal, "read"> {
  return { read: () => text };
}

describe("reading JSON", () => {
  it("takes a file with a byte order mark", () => {
    expect(readJson("a.json", holding('\uFEFF{"level": 1}'))).toEqual({ level: 1 });
  });

  it.each([
    ['{\n  "level": 1,\n  "goal": oops\n}', "line 3, column 11"],
    ['{"level": 1', "line 1, column 12"],
    ["", "line 1, column 1"],
    ['{"level": 1,}', "line 1, column 13"],
    ['{"a": "b\nc"}', "line 1, column 9"],
    ["nonsense", "line 1, column 2"],
    ['{"a": 1} {"b": 2}', "line 1, column 10"],
    [`[${"1,".repeat(20_000)}x]`, "line 1, column 40002"],
  ])("says where %j breaks", (text, where) => {
    expect(() => readJson("a.json", holding(text))).toThrow(
      `a.json is not valid JSON: something is wrong at ${where}.`,
    );
  });
});
