import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { choicesOf } from "./quiz-order.ts";

const QUESTIONS = Object.values(loadCatalog().quizzes).flatMap(({ questions }) => questions);

describe("the choices of a quiz question", () => {
  it("are the right answer and every wrong one, each once", () => {
    for (const question of QUESTIONS) {
      const choices = choicesOf(question);
      expect(choices.map(({ text }) => text).toSorted()).toEqual(
        [question.right, ...question.wrong].toSorted(),
      );
      expect(choices.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual([question.right]);
    }
  });

  it("stand in the same order whatever order they are written in", () => {
    for (const question of QUESTIONS) {
      expect(choicesOf({ ...question, wrong: question.wrong.toReversed() })).toEqual(choicesOf(question));
    }
  });

  it("hide the right one: it stands first about as often as chance has it", () => {
    const first = QUESTIONS.filter((question) => choicesOf(question)[0]?.isRight).length;
    const chance = QUESTIONS.reduce((sum, { wrong }) => sum + 1 / (1 + wrong.length), 0);
    expect(QUESTIONS.length).toBeGreaterThan(20);
    expect(first).toBeGreaterThan(chance / 2);
    expect(first).toBeLessThan(chance * 1.5);
  });
});
