import { expect, test } from "vitest";
import { rowsOnScreen } from "./first-screen.ts";

test("a phone is full with eight hits", () => {
  expect(rowsOnScreen(844)).toBe(8);
});

test("a screen that a keyboard almost covers still shows the best hit", () => {
  expect(rowsOnScreen(150)).toBe(1);
});
