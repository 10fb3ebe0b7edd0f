import { expect, test } from "vitest";
import { isAfterSafety, isStep, nextStep, stepBefore, stepsOf } from "./steps.ts";

const HEALTHY = { yes: [], equipment: [] };

test("somebody without a yes and without kit sees neither an outcome nor loads", () => {
  expect(stepsOf(HEALTHY, "goal")).not.toContain("outcome");
  expect(stepsOf(HEALTHY, "goal")).not.toContain("loads");
  expect(nextStep(HEALTHY, "health")).toBe("goal");
});

test("a yes in the pre-screen leads to its outcome before any other question", () => {
  expect(nextStep({ yes: ["chest_pain"], equipment: [] }, "health")).toBe("outcome");
});

test("dumbbells ask which ones", () => {
  expect(nextStep({ yes: [], equipment: ["dumbbell"] }, "kit")).toBe("loads");
});

test("the level test leads back to the way it left", () => {
  expect(stepBefore(HEALTHY, "test-training_age")).toBe("level");
  expect(nextStep(HEALTHY, "test-planning")).toBe("tested");
  expect(nextStep(HEALTHY, "tested")).toBe("body-facts");
  expect(nextStep(HEALTHY, "level")).toBe("body-facts");
});

test("the way ends with the plan, and nothing comes before consent", () => {
  expect(nextStep(HEALTHY, "making")).toBe("making");
  expect(stepBefore(HEALTHY, "consent")).toBeNull();
});

test("an address may name any step and nothing else", () => {
  expect(isStep("test-effort")).toBe(true);
  expect(isStep("loads")).toBe(true);
  expect(isStep("everything")).toBe(false);
});

test("only consent, the pre-screen and its outcome may be seen before they are done", () => {
  const open = stepsOf({ yes: ["fainting"], equipment: [] }, "goal").filter((step) => !isAfterSafety(step));
  expect(open).toEqual(["consent", "heart", "bones", "health", "outcome"]);
});
