import type { Catalog } from "@dorsal/content";
import { parseProfile } from "@dorsal/engine";
import { expect, test } from "vitest";
import { type Draft, draftOf, FRESH, profileInput, withAnswers, withTest } from "./draft.ts";

const EMPTY_CATALOG = { exercises: {} } as Catalog;

function parsed(input: unknown) {
  const result = parseProfile(input, EMPTY_CATALOG, "2026-11-21");
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

test("somebody who skips everything has a profile that can be planned", () => {
  expect(parsed(profileInput(FRESH))).toMatchObject({ level: 1, minutes: 30, days: ["mon", "wed", "fri"] });
});

test("health answers set their limits, and taking one back takes back its limit only", () => {
  const byHand = { ...FRESH, contraindications: ["elbow" as const] };
  const sore = withAnswers(byHand, ["shoulder_problem", "high_blood_pressure"]);
  expect(new Set(sore.contraindications)).toEqual(
    new Set(["elbow", "shoulder_pain", "hypertension_valsalva"]),
  );
  expect(new Set(withAnswers(sore, ["shoulder_problem"]).contraindications)).toEqual(
    new Set(["elbow", "shoulder_pain"]),
  );
});

test("a changed health answer takes back that a clinician agreed", () => {
  expect(withAnswers({ ...FRESH, yes: ["fainting"], cleared: true }, ["fainting", "aneurysm"]).cleared).toBe(
    false,
  );
});

test("the level test sets the level that its answers prove", () => {
  expect(withTest(FRESH, { training_age: "over_8_years" }).level).toBe(1);
});

test("loads of kit that was given away are left out of the profile", () => {
  const draft = { ...FRESH, equipment: [], loadsKg: { dumbbell: [4, 6] } };
  expect(profileInput(draft).loadsKg).toEqual({});
});

test("loads that an older profile gives a thing that carries none are left out too", () => {
  const draft: Draft = {
    ...FRESH,
    equipment: ["band", "dumbbell"],
    loadsKg: { band: [5], dumbbell: [4, 6] },
  };
  expect(profileInput(draft).loadsKg).toEqual({ dumbbell: [4, 6] });
});

test("a profile comes back unchanged from the form", () => {
  const profile = parsed({
    ...{ level: 3, goal: "size", days: ["tue", "sat"], minutes: 45, equipment: ["dumbbell", "bench"] },
    ...{ loadsKg: { dumbbell: [4, 8] }, bodyMassKg: 71.5, ageYears: 41, sex: "f", maxPullUps: 3 },
    ...{ contraindications: ["knee"], pushSetsElsewhere: 6, startDate: "2026-11-23", seed: 7 },
  });
  expect(parsed({ ...profileInput(draftOf(profile, "kg"), profile), startDate: "2026-11-23" })).toEqual(
    profile,
  );
});
