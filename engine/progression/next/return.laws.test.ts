// How fast does a load come back after a break? Never by more than 5 % or one step from what the last visit lifted, whatever
// kind of week it is and whatever was lifted before: laws of science 4.6.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { TODAY } from "../cases/case-file.ts";
import { dialOf, harderSetting, systemKg } from "../dial.ts";
import { type PrescribeAsk, prescribeSet } from "./prescribe.ts";
import { askOf, exerciseOf, givenFor, loaded, systemOf, TIMES } from "./testing/random-ask.ts";
import { visitsOf } from "./visit.ts";

/** Strong before, then days off, then up to four visits of any kind. */
const returned = fc.constantFrom(...loaded).chain((exercise) =>
  fc.record({
    given: givenFor(exercise),
    daysOff: fc.integer({ min: 15, max: 200 }),
    before: fc.integer({ min: 1, max: 80 }),
    back: fc.array(
      fc.record({
        kg: fc.integer({ min: 1, max: 80 }),
        reps: fc.integer({ min: 1, max: 15 }),
        rir: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
        deload: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    undulates: fc.boolean(),
  }),
);

type Returned = typeof returned extends fc.Arbitrary<infer R> ? R : never;

const DAYS_BETWEEN = 3;

function askBack({ given, daysOff, before, back, undulates }: Returned): PrescribeAsk {
  const set = (kg: number, reps: number, rir?: number): SetFacts => ({
    exercise: given.id,
    setType: "working",
    reps,
    seconds: 5 * reps,
    metres: 2 * reps,
    ...(exerciseOf(given.id).loadType === "assisted" ? { assistanceKg: kg } : { loadKg: kg }),
    ...(rir !== undefined && { rir }),
  });
  const firstBack = DAYS_BETWEEN * back.length;
  const exposures: Exposure[] = [
    { date: addDays(TODAY, -firstBack - daysOff), sets: [set(before, given.lo, 2)] },
    ...back.map(({ kg, reps, rir, deload }, i) => ({
      date: addDays(TODAY, DAYS_BETWEEN * i - firstBack),
      deload,
      sets: [set(kg, reps, rir), set(kg, reps, rir)],
    })),
  ];
  const ask = askOf(given);
  const item = undulates ? { ...ask.item, reasons: [{ why: "heavy_day" } as const] } : ask.item;
  return { ...ask, item, exposures };
}

describe("after more than two weeks away", () => {
  test("no set of the next five visits is more than 5 % or one step above the last visit", () => {
    fc.assert(
      fc.property(returned, (given) => {
        const ask = askBack(given);
        const dial = dialOf(ask.exercise, ask.profile);
        const set = prescribeSet(ask);
        const last = dial === null ? undefined : visitsOf(ask.exposures, dial).at(-1);
        if (dial === null || set === null || last === undefined) return;
        const lastKg = systemKg(dial, last.settingKg);
        const step = harderSetting(dial, last.settingKg);
        const most = Math.max(1.05 * lastKg, step === null ? 0 : systemKg(dial, step));
        const kg = systemOf(ask, set.loadKg ?? set.assistanceKg);
        expect(kg).toBeLessThanOrEqual(most + 1e-9);
      }),
      { numRuns: 500 * TIMES },
    );
  });
});
