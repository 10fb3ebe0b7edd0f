import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { realCatalog } from "./changed-content.ts";

/** The facts that the content was first written from, where they lie beside the checkout. */
const FACTS = new URL("../../../shared/facts/exercises.json", import.meta.url);

describe.skipIf(!existsSync(FACTS))("the catalogue repeats its source, fact for fact:", () => {
  const source = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, "utf8")) : null;
  const catalog = realCatalog();

  test.each<{ id: string }>(source?.exercises ?? [])("$id", (exercise) => {
    const { evidence: _, sources: __, alsoKnownAs: ___, ...facts } = catalog.exercises[exercise.id] ?? {};
    expect(facts).toEqual(exercise);
  });

  test("groups, grips and suspension angles", () => {
    expect(catalog.groups).toEqual(source.planningGroups);
    expect(catalog.gripEffects).toEqual(source.gripEffects);
    expect(catalog.suspensionAngle).toEqual(source.bodyweightModels.suspension_angle.points);
  });

  test("contraindication tags and the weeks that they hold from", () => {
    const weeks = Object.entries(catalog.contraindications).map(([tag, { fromWeek }]) => [
      tag,
      fromWeek ?? null,
    ]);
    const expected = Object.entries<{ fromWeek?: number }>(source.contraindicationTags);
    expect(weeks).toEqual(expected.map(([tag, { fromWeek }]) => [tag, fromWeek ?? null]));
  });
});
