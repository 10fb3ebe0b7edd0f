import { describe, expect, test } from "vitest";
import { certaintyOf } from "../forecast/strength/certainty.ts";
import { liftingDays } from "./learn-lifter.ts";
import { KNOWS_NOTHING, type LifterKnowledge } from "./lifter-knowledge.ts";
import { LIFTER } from "./testing/lifter.ts";
import { log } from "./testing/log.ts";

function read(sets: string, knowledge: LifterKnowledge = KNOWS_NOTHING) {
  const [day] = liftingDays(log(`2026-01-05 machine_row: ${sets}`), LIFTER, knowledge);
  const [lift] = day?.lifts ?? [];
  return { e1rmKg: lift?.e1rmKg ?? null, certainty: certaintyOf(lift?.doubt ?? 0), first: lift?.first };
}

const curve = (kg: number, toFailure: number) => kg * Math.exp(0.0262 * (toFailure - 1));
const TELLS: LifterKnowledge = { ...KNOWS_NOTHING, tellsReserve: true };

describe("the evidence of a day", () => {
  test("is its best set, with what was left in reserve", () => {
    expect(read("60x8@2 62.5x6@1 60x7@0").e1rmKg).toBeCloseTo(curve(60, 10), 9);
    expect(read("60x8@2 62.5x8@1").e1rmKg).toBeCloseTo(curve(62.5, 9), 9);
  });

  test("counts a reserve that was not told as none, as the measured series do", () => {
    expect(read("60x8").e1rmKg).toBeCloseTo(curve(60, 8), 9);
    expect(read("60x8").certainty).toBe(1);
  });

  test("is in doubt by its reserve, and without one where the lifter mostly tells it", () => {
    expect(read("60x8@0").certainty).toBe(1);
    expect(read("60x8@3").certainty).toBeLessThan(read("60x8@1").certainty);
    expect(read("60x8", TELLS).certainty).toBe(read("60x8@2").certainty);
  });

  test("knows what the lifter means by two in reserve", () => {
    const modest = { ...KNOWS_NOTHING, reserve: { reps: 1, sets: 4 } };
    expect(read("60x8@2", modest).e1rmKg).toBeCloseTo(curve(60, 11), 9);
    expect(read("60x8!", modest).e1rmKg).toBeCloseTo(curve(60, 8), 9);
    expect(read("60x8", modest).e1rmKg).toBeCloseTo(curve(60, 8), 9);
  });

  test("has no e1RM above twelve repetitions, but a habit all the same", () => {
    expect(read("40x15@1").e1rmKg).toBeNull();
    expect(read("40x15@1").first).toMatchObject({ loadKg: 40, reps: 15 });
  });

  test("begins with the first set that was clean", () => {
    expect(read("80x8~form 60x8@2").first).toMatchObject({ loadKg: 60, reps: 8 });
  });
});
