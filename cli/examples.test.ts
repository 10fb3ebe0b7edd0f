// Does the terminal still print the plans that `examples/` shows? UPDATE_CASES=1 writes them anew: read what changed before it is kept.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dorsalHere } from "./run-dorsal.testing.ts";

const EXAMPLES = join(import.meta.dirname, "../examples");
const names = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""))
  .sort();

function printed(name: string): string {
  const ran = dorsalHere(["plan", "--profile", join(EXAMPLES, `${name}.json`)]);
  expect(ran.err).toBe("");
  return ran.out;
}

describe("the example", () => {
  test.each(names)("%s prints its plan", (name) => {
    const plan = join(EXAMPLES, `${name}.plan.txt`);
    if (process.env.UPDATE_CASES === "1") writeFileSync(plan, printed(name));
    else expect(printed(name)).toBe(readFileSync(plan, "utf8"));
  });

  test.each(names)("%s has a start date, so that its plan is the same on every day", (name) => {
    const profile = JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), "utf8"));
    expect(profile.startDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("stands for a home beginner, a desk, no kit, a gym, a shoulder and a back", () => {
    const six = ["desk-worker-band", "gym-advanced", "home-beginner", "low-back", "no-kit", "sore-shoulder"];
    expect(names).toEqual(expect.arrayContaining(six));
  });
});
