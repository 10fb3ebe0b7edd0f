import { expect, test } from "vitest";
import { item, line, plannedSession, working } from "../steps/fixtures.ts";
import { progressShown } from "./progress-shown.ts";

const curl = item("curl", { sets: 3 });
const added = (sets: number) =>
  line(
    curl,
    Array.from({ length: sets }, () => working("curl")),
    { added: true },
  );

test("a free session is not done with its first set", () => {
  expect(progressShown({ planned: null, lines: [added(1)] })).toEqual({ done: 1, asked: 3 });
});

test("more than was asked is all of it", () => {
  expect(progressShown({ planned: null, lines: [added(4)] })).toEqual({ done: 4, asked: 4 });
});

test("what is brought into a planned session asks for nothing on top", () => {
  const planned = plannedSession({});
  expect(progressShown({ planned, lines: [line(item("row")), added(1)] })).toEqual({ done: 1, asked: 4 });
});
