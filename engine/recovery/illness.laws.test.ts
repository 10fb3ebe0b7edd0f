// Is an illness a gap once, whatever is told of it and whenever the lifter trains?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../journal/calendar.ts";
import { evolve } from "../journal/evolve.ts";
import { EMPTY_JOURNAL, type JournalState } from "../journal/state.ts";
import { trainingDays } from "../journal/training-days.ts";
import { catalog, GYM, lifter } from "../plan/testing/lifter.ts";
import { runs } from "../plan/testing/random-lifter.ts";
import { askOf, morningOf } from "../progression/next/morning.ts";
import { prescribeSet } from "../progression/next/prescribe.ts";
import { addDays, daysBetween } from "../training/calendar.ts";
import type { PlanItem } from "../training/plan.ts";
import type { SetPrescription } from "../training/set.ts";
import { type CheckIn, ILLNESSES } from "./check-in.ts";
import { FEVER_FREE_DAYS, illnessGap } from "./illness-gap.ts";
import { checkInOf, visitOf } from "./testing/told-events.ts";

const FIRST = "2026-08-03";
const dayIn = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(FIRST, days));

/** Days with a check-in, some of which tell of an illness and some of which skip the question. */
const told: fc.Arbitrary<readonly CheckIn[]> = fc
  .uniqueArray(fc.record({ day: dayIn(60), says: fc.constantFrom(...ILLNESSES, "energy 3") }), {
    selector: ({ day }) => day,
    maxLength: 8,
  })
  .map((all) =>
    all.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ day, says }) => checkInOf(day, says)),
  );

const isIll = ({ illness }: CheckIn) => illness === "cold" || illness === "fever";

describe("laws of an illness", () => {
  test("its days lie after the last visit, and a visit after the last word leaves a fever to wait for at most", () => {
    fc.assert(
      fc.property(told, dayIn(90), fc.option(fc.integer({ min: 1, max: 40 })), (checkIns, today, ago) => {
        const lastTrained = ago === null ? undefined : addDays(today, -ago);
        const gap = illnessGap(checkIns, today, lastTrained);
        const lastWord = checkIns.findLast((one) => isIll(one) && dayOf(one.checkedAt) <= today);
        const wordDay = lastWord === undefined ? null : dayOf(lastWord.checkedAt);
        if (wordDay === null) expect(gap).toBeNull();
        if (gap === null || wordDay === null) return;
        expect(gap.days).toBeLessThanOrEqual(ago ?? 90);
        expect(daysBetween(wordDay, today)).toBeLessThanOrEqual(10 + 28);
        if (lastTrained === undefined || lastTrained < wordDay) return;
        expect(gap.days).toBe(0);
        expect(gap.feverFreeDays).toBeLessThan(FEVER_FREE_DAYS);
      }),
      { numRuns: runs(400) },
    );
  });

  test("told once and never again, it takes off a load once and holds nothing for ever, at any rhythm", () => {
    const profile = lifter({ equipment: GYM, bodyMassKg: 75 });
    fc.assert(
      fc.property(fc.constantFrom("cold", "fever"), fc.integer({ min: 1, max: 7 }), (illness, rhythm) => {
        const before = [-14, -7, 0].map((days) => addDays(FIRST, days));
        let state = before.reduce<JournalState>(trainedAt(60), {
          ...EMPTY_JOURNAL,
          profile,
          checkIns: [checkInOf(addDays(FIRST, 3), illness)],
        });
        const asked: SetPrescription[] = [];
        for (let days = 7; days <= 70; days += rhythm) {
          const set = firstSet(state, addDays(FIRST, days));
          asked.push(set);
          state = trainedAt(set.loadKg ?? 0)(state, addDays(FIRST, days));
        }
        const saying = (why: string) => asked.filter(({ reasons }) => reasons.some((one) => one.why === why));
        expect(saying("after_illness")).toEqual(asked.slice(0, 1));
        expect(saying("wait_after_fever").length).toBeLessThanOrEqual(illness === "fever" ? 1 : 0);
        expect(asked.at(-1)?.loadKg).toBeGreaterThanOrEqual(60);
      }),
      { numRuns: runs(14) },
    );
  });
});

const ITEM: PlanItem = {
  id: "x",
  exercise: "pulldown_pronated",
  kind: "work",
  sets: 3,
  reps: [8, 12],
  perSide: false,
  rir: 2,
  restS: 120,
  tempo: "2-0-1-0",
  grip: null,
  technique: "straight",
  reasons: [],
};

function trainedAt(loadKg: number) {
  return (state: JournalState, date: string): JournalState =>
    visitOf(state, date, `pulldown_pronated ${loadKg} kg: 10 10 10@2`).reduce(evolve, state);
}

function firstSet(state: JournalState, date: string): SetPrescription {
  const exercise = catalog.exercises.pulldown_pronated;
  if (exercise === undefined || state.profile === null) throw new Error("nobody to ask");
  const days = trainingDays(state).filter((day) => day.date < date);
  const morning = morningOf({ state, profile: state.profile, catalog, date, days });
  const set = prescribeSet(askOf(morning, { item: ITEM, exercise, pain: "green" }));
  if (set === null) throw new Error(`nothing is asked on ${date}`);
  return set;
}
