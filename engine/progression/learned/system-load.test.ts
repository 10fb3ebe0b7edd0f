import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SetFacts } from "../../training/set.ts";
import { OWN_BODY_RELATIVES } from "./sibling-strength.ts";
import { loadModelOf, systemLoadOf } from "./system-load.ts";
import { CATALOG } from "./testing/lifter.ts";
import { set } from "./testing/log.ts";

const MASS_KG = 80;

function moved(id: string, facts: SetFacts, bodyMassKg: number | undefined = MASS_KG): number | null {
  const exercise = CATALOG.exercises[id];
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  const model = loadModelOf(exercise, CATALOG.suspensionAngle);
  return model === null ? null : systemLoadOf(model, facts, bodyMassKg);
}

describe("the system load", () => {
  test.each([
    ["barbell_row", "60x8", 60],
    ["dumbbell_row_bent", "22.5x10", 22.5],
    ["pull_up", "x6", 80],
    ["pull_up", "-20x6", 60],
    ["weighted_pull_up", "+10x5", 90],
    ["assisted_pull_up_machine", "-35x8", 45],
    ["push_up", "x12", 51.2],
    ["inverted_row", "x8", 56],
    ["inverted_row", "30°x8", 28],
    ["inverted_row", "^x8", 60],
    ["inverted_row", "^+10x8", 70],
    ["inverted_row_bent_knee", "x8", 46.4],
    ["suspension_row", "45°x10", 42.304],
  ])("of %s, %s, is %d kg for 80 kg", (id, word, kg) => {
    expect(moved(id, set(word))).toBeCloseTo(kg, 9);
  });

  test.each([
    ["band_seated_row", "heavyx12"],
    ["dumbbell_curl", "mediumx12"],
    ["pull_up", "heavyx6"],
    ["farmers_carry", "24x30m"],
    ["dead_hang", "x30s"],
    ["negative_pull_up", "x5"],
    ["scapular_pull_up", "x10"],
    ["suspension_row", "x10"],
    ["assisted_pull_up_machine", "x8"],
    ["assisted_pull_up_machine", "-80x8"],
    ["barbell_row", "x8"],
  ])("of %s, %s, is not known", (id, word) => {
    expect(moved(id, set(word))).toBeNull();
  });

  test("of the body is not known without a body mass", () => {
    const exercise = CATALOG.exercises.pull_up;
    if (exercise === undefined) throw new Error("no pull-up");
    const model = loadModelOf(exercise, CATALOG.suspensionAngle);
    expect(model && systemLoadOf(model, set("+10x5"), undefined)).toBeNull();
  });

  test("takes assistance and added load as mirror images", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("pull_up", "inverted_row", "push_up"),
        fc.integer({ min: 1, max: 30 }),
        (id, kg) => {
          const body = moved(id, set("x5")) ?? 0;
          const added = moved(id, { ...set("x5"), loadKg: kg }) ?? 0;
          const helped = moved(id, { ...set("x5"), assistanceKg: kg }) ?? 0;
          expect(added - body).toBeCloseTo(body - helped, 9);
        },
      ),
    );
  });
});

test("relatives by the own body are exercises of the catalogue that move it", () => {
  for (const id of OWN_BODY_RELATIVES) {
    const exercise = CATALOG.exercises[id];
    const model = exercise && loadModelOf(exercise, CATALOG.suspensionAngle);
    expect(model?.by, id).toMatch(/body|suspension/);
  }
});
