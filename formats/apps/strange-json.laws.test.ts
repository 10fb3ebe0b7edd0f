// What if an app's JSON holds something else than it should? Every value in turn becomes any value; nothing may crash or vanish.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCase } from "../reading/read-as-text.testing.ts";
import { readWhole } from "../reading/read-whole.testing.ts";

const FILES = ["wger/cases/object-of-pages.case", "liftosaur/cases/backup.case", "dorsal/cases/log.case"];

type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Value>,
  fc.constantFrom<Value>(1e308, -1, 0, "", "NaN", "2026-13-45", { id: { id: {} } }, [[[]]], { results: 1 }),
);

/** The value with its `nth` part (in the order of the text) replaced. */
function replaced(value: Value, nth: { left: number }, by: Value): Value {
  nth.left -= 1;
  if (nth.left === 0) return by;
  if (Array.isArray(value)) return value.map((one: Value) => replaced(one, nth, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replaced(one as Value, nth, by)]),
  );
}

function partsOf(value: Value): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + partsOf(one as Value), 1);
}

describe.each(FILES)("%s with a value that is none of its kind", (name) => {
  const { file } = readCase(readFileSync(join(import.meta.dirname, name), "utf8"));
  const texts = name.startsWith("dorsal") ? file.split("\n").filter((line) => isJson(line)) : [file];
  const values = texts.map((text) => JSON.parse(text) as Value);

  it("is read, each number a number, each record counted once", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), anyValue, (which, part, by) => {
        const strange = values.map((value, index) =>
          index === which % values.length
            ? replaced(value, { left: 1 + (part % partsOf(value)) }, by)
            : value,
        );
        const text = strange.map((value) => JSON.stringify(value)).join("\n");
        const { outcome, sets, notes, notDone, others, refused } = readWhole(text);
        if (!outcome.ok) return;
        const told = sets.length + notes.length + notDone.length + others.length + refused.length;
        expect(outcome.report.read).toBe(told);
        for (const { loadKg, rawLoad, reps, seconds, metres, rpe, rir } of sets) {
          for (const number of [loadKg, rawLoad, reps, seconds, metres, rpe, rir]) {
            expect(number === null || Number.isFinite(number)).toBe(true);
          }
        }
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 10_000 : 100 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
