import { describe, expect, test } from "vitest";
import { addDays } from "../../../training/calendar.ts";
import { road, roadLifter, TODAY } from "../testing/road-log.ts";

/** Twice a week up to four days ago, help going down by so much each visit. */
function assistedWeeks(visits: number, { fromKg, byKg }: { fromKg: number; byKg: number }): string {
  return Array.from({ length: visits }, (_, i) => {
    const date = addDays(TODAY, -4 - Math.round((visits - 1 - i) * 3.5));
    return `${date} assisted_pull_up_machine ${fromKg - i * byKg} kg help: 8@2`;
  }).join("\n");
}

function range(log: string, changes = {}) {
  const { when } = road(log, { profile: roadLifter(changes) });
  if (when === null || when.range === null) throw new Error(JSON.stringify(when));
  return when.range;
}

describe("when the first pull-up may come", () => {
  test("is not guessed from two visits", () => {
    expect(road(assistedWeeks(2, { fromKg: 40, byKg: 2 })).when).toEqual({
      stage: "first",
      pullUps: 1,
      range: null,
      why: { why: "few_visits", visits: 2, needed: 3 },
    });
  });

  test("is not guessed without a body mass", () => {
    const { bodyMassKg: _, ...profile } = roadLifter();
    const { when } = road(assistedWeeks(6, { fromKg: 40, byKg: 2 }), { profile });
    expect(when).toMatchObject({ why: { why: "body_mass_unknown" } });
  });

  test("is not guessed from sets that all leave five or more", () => {
    const log = assistedWeeks(6, { fromKg: 40, byKg: 1 }).replaceAll("@2", "@5");
    expect(road(log)).toMatchObject({
      predicted: { isFloor: true },
      when: { range: null, why: { why: "sets_too_easy" } },
    });
  });

  test("hears no easy set beside one that told more", () => {
    const hard = assistedWeeks(4, { fromKg: 20, byKg: 1 });
    const easy = `${hard}\n2026-11-21 assisted_pull_up_machine 50 kg help: 8@5`;
    expect(road(easy).predicted?.e1rmKg).toBeCloseTo(road(hard).predicted?.e1rmKg ?? 0, 0);
  });

  test("is not guessed while strength falls", () => {
    const { when } = road(assistedWeeks(8, { fromKg: 25, byKg: -2 }));
    expect(when).toMatchObject({ range: null, why: { why: "strength_falls" } });
  });

  test("is not guessed farther than a year ahead", () => {
    const { when } = road(assistedWeeks(8, { fromKg: 60, byKg: 0 }), { profile: roadLifter({ level: 2 }) });
    expect(when).toMatchObject({ range: null, why: { why: "over_a_year" } });
  });

  test("is a range of days, early to late, for a novice who gets on", () => {
    // 67 kg of 80 kg once after four weeks, 3 % a week: the novice's weeks end at about 72 kg, then it goes slower.
    expect(range(assistedWeeks(8, { fromKg: 34, byKg: 1 }))).toEqual({
      earliest: "2027-01-04",
      likely: "2027-05-09",
      latest: null,
    });
  });

  test("narrows as it comes nearer", () => {
    expect(range(assistedWeeks(8, { fromKg: 24, byKg: 1 }))).toEqual({
      earliest: "2026-11-23",
      likely: "2026-11-27",
      latest: "2026-12-13",
    });
  });

  test("is today for whom it is there by strength", () => {
    expect(range(assistedWeeks(5, { fromKg: 8, byKg: 1 })).likely).toBe(TODAY);
  });

  test("is wider from pulldowns alone", () => {
    const same = (work: (kg: number) => string) =>
      Array.from({ length: 8 }, (_, i) => `${addDays(TODAY, i * 4 - 32)} ${work(56 + i)}`).join("\n");
    const bar = road(same((kg) => `assisted_pull_up_machine ${80 - kg} kg help: 8@2`));
    const stack = road(same((kg) => `pulldown_pronated ${kg / 1.1} kg: 8@2`));
    expect(stack.predicted?.e1rmKg).toBeCloseTo(bar.predicted?.e1rmKg ?? 0, 6);
    expect([bar.predicted?.witness, stack.predicted?.witness]).toEqual(["pull_ups", "pulldown"]);
    const width = (one: typeof bar) => (one.predicted?.highReps ?? 0) - (one.predicted?.lowReps ?? 0);
    expect(width(stack)).toBeGreaterThan(width(bar));
  });

  test("moves on to three after the first", () => {
    const log = `${assistedWeeks(6, { fromKg: 10, byKg: 1 })}\n2026-11-21 pull_up 1`;
    expect(road(log).when).toMatchObject({ stage: "three", pullUps: 3 });
  });
});
