import { expect, test } from "vitest";
import { z } from "zod";
import { readInput } from "./bad-input.ts";
import { Refused } from "./failures.ts";

const schemas = { body: z.strictObject({ names: z.array(z.enum(["pull_up", "deadlift"])) }) };
const request = (names: unknown) => ({ params: {}, query: {}, body: { names } });

function refusalOf(names: unknown): Refused["refusal"] {
  try {
    readInput(schemas, request(names));
  } catch (refused) {
    if (refused instanceof Refused) return refused.refusal;
  }
  throw new Error("It was taken.");
}

test("what fits comes back read", () => {
  expect(readInput(schemas, request(["pull_up"])).body).toEqual({ names: ["pull_up"] });
});

test("all problems are told at once, each with its path", () => {
  expect(refusalOf(["pullup", "deadlift", 7]).problems?.map(({ path }) => path)).toEqual([
    "body.names.0",
    "body.names.2",
  ]);
});

test("of thousands of problems the first hundred are told", () => {
  const refusal = refusalOf(Array.from({ length: 20_000 }, () => 0));
  expect(refusal.problems).toHaveLength(100);
  expect(refusal.what.length).toBeLessThan(10_000);
});
