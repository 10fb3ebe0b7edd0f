import type { NameMeaning } from "@dorsal/engine";
import { expect, it } from "vitest";
import { confidenceWords, leastSureFirst, meaningWords, type NamedInFile } from "./name-words.ts";

function named(name: string, confidence: number, sets: number): NamedInFile {
  return { meaning: { name, exercise: null, groups: [], confidence }, sets };
}

it("what is least sure comes first, and of equals what was done most", () => {
  const names = [named("Row", 0.98, 500), named("Sled", 0, 3), named("Thing", 0, 40), named("Curl", 0.6, 9)];
  expect(leastSureFirst(names).map(({ meaning }) => meaning.name)).toEqual(["Thing", "Sled", "Curl", "Row"]);
});

const own: NameMeaning = { name: "Sled", exercise: null, groups: ["hips", "core"], confidence: 0.5 };

it("guessed muscles of an own exercise are named as guesses", () => {
  expect(meaningWords(own, () => "")).toBe("An exercise of your own: hips and core");
  expect(confidenceWords(own)).toBe("muscles guessed");
});

it("a person's word is told from every guess", () => {
  expect(confidenceWords({ ...own, confidence: 1 })).toBe("as you said");
  expect(confidenceWords({ ...own, confidence: 0.9 })).toBe("likely");
  expect(confidenceWords({ ...own, groups: [], confidence: 0 })).toBe("not known here");
});
