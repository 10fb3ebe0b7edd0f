import { type ContraindicationTag, type Exercise, loadCatalog } from "@dorsal/content";
import { candidates, type PlanItem, type Profile, type Reason, type Technique } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesTo } from "./alternatives.ts";
import { item, profileOf, touched } from "./fixtures.ts";
import { sessionLines } from "./session-lines.ts";

const catalog = loadCatalog();
const exercises = Object.values(catalog.exercises);
const LIMITS = Object.keys(catalog.contraindications) as ContraindicationTag[];
const KITS: readonly Profile["equipment"][] = [
  [],
  ["band"],
  ["dumbbell", "bench"],
  ["pullup_bar", "band", "suspension"],
  ["barbell", "bench", "cable", "dumbbell", "pullup_bar", "pulldown_machine"],
];

const anyLifter: fc.Arbitrary<Profile> = fc
  .record(
    {
      level: fc.constantFrom(1, 2, 3, 4, 5),
      equipment: fc.constantFrom(...KITS),
      household: fc.boolean(),
      contraindications: fc.subarray(LIMITS, { maxLength: 3 }),
      ageYears: fc.integer({ min: 13, max: 85 }),
      maxPullUps: fc.integer({ min: 0, max: 15 }),
    },
    { requiredKeys: ["level", "equipment", "household", "contraindications"] },
  )
  .map((facts) => profileOf(facts as Partial<Profile>));
const anyExercise = fc.constantFrom(...exercises);
const anyPlanned = fc.record({
  rir: fc.integer({ min: 1, max: 4 }),
  technique: fc.constantFrom<Technique>("straight", "drop_set"),
});

function added(exercise: Exercise, profile: Profile): PlanItem | undefined {
  const record = touched("x", { exercise: exercise.id, added: true });
  return sessionLines({ planned: null, touched: [record], catalog, profile })[0]?.item;
}

interface Swap {
  readonly from: PlanItem;
  readonly to: Exercise;
  readonly profile: Profile;
}

function swapped({ from, to, profile }: Swap): PlanItem | undefined {
  const planned = { day: "mon", date: "2026-11-23", minutes: 30, warmUp: [], coolDown: [] } as const;
  const swaps = [{ exercise: to.id, why: "choice" }] as const;
  const record = touched(from.id, { exercise: to.id, swaps });
  const lines = sessionLines({ planned: { ...planned, items: [from] }, touched: [record], catalog, profile });
  return lines[0]?.item;
}

function offeredFor(exercise: Exercise, profile: Profile): readonly Exercise[] {
  const excluded = new Map(candidates(profile, catalog).excluded.map((one) => [one.exercise, one]));
  const barredBy = ({ id }: Exercise) => excluded.get(id) ?? null;
  const { offered } = alternativesTo({ exercise, catalog, barredBy, taken: new Set(), because: "choice" });
  return offered.map((one) => one.exercise);
}

function tagged(profile: Profile, ...tags: Profile["contraindications"]): boolean {
  return tags.some((tag) => profile.contraindications.includes(tag));
}

const isPregnant = (profile: Profile) =>
  tagged(profile, "pregnancy_late", "pregnancy_prone", "pregnancy_supine");
const isYouth = ({ ageYears = 18 }: Profile) => ageYears < 18;

/** The floors as the rules of the plan say them; science 3.6, 6.4, 6.5. */
function leastReserve(exercise: Exercise, profile: Profile): number {
  if (tagged(profile, "hypertension_valsalva") || isPregnant(profile)) return 3;
  const anchor = candidates(profile, catalog).all.get(exercise.id)?.anchor ?? null;
  return isYouth(profile) || anchor !== null ? 2 : 1;
}

/** What must be said before the first repetition. */
function mustBeSaid(exercise: Exercise, profile: Profile): readonly Reason[] {
  const anchor = candidates(profile, catalog).all.get(exercise.id)?.anchor ?? null;
  const strains = tagged(profile, "hypertension_valsalva") || isPregnant(profile);
  const isWork = exercise.countsAsHardSet;
  return [
    ...(anchor === null ? [] : [{ why: "anchor_checklist", anchor } as const]),
    ...(strains && isWork ? [{ why: "breathe_out" } as const] : []),
    ...(isYouth(profile) && isWork ? [{ why: "technique_first" } as const] : []),
  ];
}

function expectSafe(asked: PlanItem | undefined, exercise: Exercise, profile: Profile): void {
  expect(asked?.exercise).toBe(exercise.id);
  expect(asked?.reasons).toEqual(expect.arrayContaining([...mustBeSaid(exercise, profile)]));
  const counts = exercise.dose.unit === "reps" && exercise.countsAsHardSet;
  if (counts) expect(asked?.rir).toBeGreaterThanOrEqual(leastReserve(exercise, profile));
  else expect(asked?.rir).toBeUndefined();
  if (tagged(profile, "hypertension_valsalva") && exercise.isometricTarget)
    expect(asked?.seconds ?? 0).toBeLessThanOrEqual(10);
}

describe("what no plan prescribed", () => {
  it("keeps the reserve and the words of safety when it is added", () => {
    const law = fc.property(anyLifter, anyExercise, (profile, exercise) =>
      expectSafe(added(exercise, profile), exercise, profile),
    );
    fc.assert(law, { numRuns: 300 });
  });

  it("keeps them when it takes the place of what a plan prescribed", () => {
    const law = fc.property(anyLifter, anyExercise, anyPlanned, (profile, exercise, { rir, technique }) => {
      const planned = item("x", { exercise: exercise.id, rir, technique });
      const from = technique === "drop_set" ? { ...planned, drops: 1 } : planned;
      for (const to of offeredFor(exercise, profile)) {
        const asked = swapped({ from, to, profile });
        expectSafe(asked, to, profile);
        if (asked?.rir !== undefined) expect(asked.rir).toBeGreaterThanOrEqual(rir);
        expect(asked).toMatchObject({ technique: "straight" });
        expect(asked?.drops).toBeUndefined();
      }
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("asks no more pull-ups than leave a reserve", () => {
    const law = fc.property(fc.integer({ min: 5, max: 15 }), (maxPullUps) => {
      const profile = profileOf({ level: 3, equipment: ["pullup_bar"], maxPullUps });
      for (const exercise of exercises.filter(({ id }) => id === "pull_up" || id === "chin_up"))
        expect(added(exercise, profile)?.reps?.[1]).toBeLessThanOrEqual(maxPullUps - 2);
    });
    fc.assert(law);
  });
});
