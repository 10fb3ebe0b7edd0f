import { expect, test } from "vitest";
import { checkPurity } from "./purity.ts";

const says = (text: string, path = "engine/journal/decide.ts") =>
  checkPurity(path, text).map((finding) => finding.says);

test.each([
  ["Date.now()", "clock"],
  ["new Date()", "clock"],
  ["Date()", "clock"],
  ["const now = Date;", "clock"],
  ["[1].map(Date)", "clock"],
  ["Math.random()", "dice"],
  ["const { random } = Math;", "handed on whole"],
  ['Math["random"]()', "handed on whole"],
  ["performance.now()", "outside"],
  ["process.env.HOME", "outside"],
  ['fetch("/x")', "outside"],
  ['console.log("x")', "outside"],
  ["crypto.randomUUID()", "outside"],
  ["globalThis.fetch", "outside"],
  ["document.title", "outside"],
  ["setTimeout(() => 1, 2)", "outside"],
  [`\`\${localStorage.length}\``, "outside"],
  ["const f = () => { const g = { fetch }; return g; }", "outside"],
])("%s is not pure", (text, objection) => {
  expect(says(text).join("\n")).toContain(objection);
});

test.each([
  ['new Date("2026-11-23")'],
  ["Date.UTC(2026, 10, 23)"],
  ['Date.parse("2026-11-23")'],
  ["x instanceof Date"],
  ["Math.exp(1) + Math.max(1, 2)"],
  ["const set = { performance: 1 }; set.performance"],
  ["(performance: { reps: number }) => performance.reps"],
  ['// Date.now()\nconst a = "Math.random()";'],
  ["let date: Date;"],
])("%s is pure", (text) => {
  expect(says(text)).toEqual([]);
});

test("the planner uses only arithmetic that every browser rounds alike", () => {
  const inPlanner = (text: string) => says(text, "engine/plan/accept.ts");
  for (const name of ["exp", "pow", "log", "sin", "cos", "tan", "cbrt", "hypot"]) {
    expect(inPlanner(`Math.${name}(x)`).join()).toContain(`Math.${name}`);
  }
  expect(inPlanner("let y = x ** 2; y **= 3;")).toHaveLength(2);
  expect(inPlanner("ids.sort((a, b) => a.localeCompare(b))").join()).toContain("language");
  expect(inPlanner("Math.sqrt(x) + Math.floor(x)")).toEqual([]);
});

test("rooms that meet the world, and tests, may use it", () => {
  expect(says("Date.now()", "web/state/actions.ts")).toEqual([]);
  expect(says("Date.now()", "engine/journal/decide.test.ts")).toEqual([]);
});

test("tells the line", () => {
  expect(checkPurity("sync/log/append.ts", "\n\nDate.now();")[0]?.line).toBe(3);
});
