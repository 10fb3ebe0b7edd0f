import { expect, test } from "vitest";
import { readCount } from "./counting.ts";
import { runSteps } from "./run-steps.ts";
import type { Outcome, Step } from "./step.ts";
import { countReport } from "./vitest.ts";

const step = (name: string, run: () => Promise<Outcome>): Step => ({ name, run });
const outcome =
  (passed: number, failed: number, output = "") =>
  async () => ({ passed, failed, output });

const totalsOf = (...steps: Step[]) => totalsOfStages(steps);

async function totalsOfStages(...stages: Step[][]) {
  const lines: string[] = [];
  const totals = await runSteps(stages, (line) => lines.push(line));
  return { totals, said: lines.join("\n") };
}

test("adds up all steps, and goes on after a failure", async () => {
  const { totals, said } = await totalsOf(step("a", outcome(2, 1, "why a failed")), step("b", outcome(3, 0)));
  expect(totals).toEqual({ passed: 5, failed: 1 });
  expect(said).toContain("why a failed");
  expect(said).toMatch(/a FAILED: 2 passed, 1 failed in \d+\.\d s/);
  expect(said).toMatch(/b ok: 3 passed in \d+\.\d s/);
});

test("steps of one stage run beside each other, the next stage after them, and all count", async () => {
  const order: string[] = [];
  const { promise: untilSecond, resolve: second } = Promise.withResolvers<void>();
  const waits = step("waits", async () => {
    await untilSecond;
    order.push("first stage");
    return { passed: 1, failed: 1, output: "why it failed" };
  });
  const frees = step("frees", async () => {
    second();
    return { passed: 2, failed: 0, output: "" };
  });
  const last = step("last", async () => {
    order.push("second stage");
    return { passed: 4, failed: 0, output: "" };
  });
  const { totals, said } = await totalsOfStages([waits, frees], [last]);
  expect(totals).toEqual({ passed: 7, failed: 1 });
  expect(order).toEqual(["first stage", "second stage"]);
  expect(said).toContain("why it failed");
});

test("a step that checked nothing has failed", async () => {
  expect((await totalsOf(step("empty", outcome(0, 0)))).totals).toEqual({ passed: 0, failed: 1 });
});

test("a step that breaks has failed, with its reason", async () => {
  const { totals, said } = await totalsOf(step("broken", () => Promise.reject(new Error("no disk"))));
  expect(totals.failed).toBe(1);
  expect(said).toContain("no disk");
});

test("believes a program's own count, unless it ends badly without saying why", () => {
  expect(readCount("scene 1\n7 passed, 2 failed\n", 1)).toMatchObject({ passed: 7, failed: 2 });
  expect(readCount("7 passed, 0 failed", 0)).toMatchObject({ passed: 7, failed: 0 });
  expect(readCount("7 passed, 0 failed", 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(readCount("crash", 1)).toMatchObject({ passed: 0, failed: 1 });
});

test("takes the last count, since earlier ones are parts", () => {
  expect(readCount("1 passed, 0 failed\n9 passed, 0 failed", 0).passed).toBe(9);
});

test("counts a test file that could not be loaded as a failure", () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countReport(report, 1, "")).toMatchObject({ passed: 4, failed: 2 });
});

test("counts a run without a report, or one that ends badly, as failed", () => {
  expect(countReport(null, 0, "").failed).toBe(1);
  expect(countReport({ numPassedTests: 4, numFailedTests: 0, testResults: [] }, 1, "").failed).toBe(1);
});
