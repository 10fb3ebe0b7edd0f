import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { creditWords, motionWords } from "./anatomy.ts";

const { muscles, exercises } = loadCatalog();

describe("the words of anatomy", () => {
  it("tell every motion of every muscle in plain words", () => {
    for (const { actions } of Object.values(muscles)) {
      for (const action of actions) {
        expect(motionWords(action)).not.toBe(action.motion.replaceAll("_", " "));
      }
    }
  });

  it("tell every credit of the catalogue as a part of a set", () => {
    const credits = new Set(Object.values(exercises).flatMap(({ setCredit }) => Object.values(setCredit)));
    expect([...credits].map(creditWords).filter((words) => !/^(a|three|half) /.test(words))).toEqual([]);
  });
});
