// Does the audit's clock agree with the worked examples of the dossier? (time.exercise, time.superset, time.dropset)
import type { Exercise } from "@dorsal/content";
import type { PlanItem, PlannedSession, PlannedWeek } from "@dorsal/engine";
import { expect, test } from "vitest";
import { catalog } from "../made-plan.ts";
import { noSets } from "./counting.ts";
import { sessionMinutes, sessionSeconds } from "./session-time.ts";
import type { ItemFacts, SessionFacts } from "./week-facts.ts";

const session: PlannedSession = {
  day: "mon",
  date: "2026-11-23",
  minutes: 0,
  warmUp: [],
  items: [],
  coolDown: [],
};
const week: PlannedWeek = {
  number: 1,
  deload: false,
  sessions: [session],
  hardSets: noSets(),
  pullToPush: null,
};

interface Timed extends Partial<PlanItem> {
  readonly setupSeconds: number;
  readonly secondsPerUnit: number;
}

function facts({ setupSeconds, secondsPerUnit, ...item }: Timed): ItemFacts {
  const model = catalog.exercises.machine_row as Exercise;
  return {
    item: {
      id: "a",
      exercise: "machine_row",
      kind: "work",
      sets: 3,
      perSide: false,
      restS: 120,
      tempo: "3-1-1-0",
      grip: null,
      technique: "straight",
      reasons: [],
      ...item,
    },
    exercise: { ...model, setupSeconds, secondsPerUnit },
    hardSets: 0,
    session,
    week,
  };
}

function lasting(work: readonly ItemFacts[], around: readonly ItemFacts[] = []): SessionFacts {
  return { session, week, work, around, sets: noSets() };
}

const straight = facts({ setupSeconds: 30, secondsPerUnit: 3.5, reps: [8, 10] });
const bothSides = facts({
  setupSeconds: 15,
  secondsPerUnit: 3,
  reps: [8, 10],
  restS: 90,
  perSide: true,
  id: "b",
});

test("takes the upper repetitions, and both sides without rest between", () => {
  expect(sessionSeconds(lasting([straight]))).toBe(375);
  expect(sessionSeconds(lasting([bothSides]))).toBe(375);
});

test("adds 45 seconds between blocks only, and rounds half up to a tenth of a minute", () => {
  expect(sessionSeconds(lasting([straight, bothSides]))).toBe(795);
  expect(sessionMinutes(lasting([straight, bothSides]))).toBe(13.3);
});

test("runs a superset as one block", () => {
  const pair = [
    facts({ id: "a", supersetWith: "b", sets: 4, seconds: 35, setupSeconds: 30, secondsPerUnit: 1 }),
    facts({ id: "b", supersetWith: "a", sets: 4, seconds: 30, setupSeconds: 25, secondsPerUnit: 1 }),
  ];
  expect(sessionSeconds(lasting(pair))).toBe(715);
});

test("adds drops after the last set", () => {
  const dropped = facts({ sets: 1, reps: [10, 12], drops: 2, setupSeconds: 20, secondsPerUnit: 3 });
  expect(sessionSeconds(lasting([dropped]))).toBe(124);
});

test("counts 45 seconds for a ramp set and no transition inside the warm-up", () => {
  const ramp = facts({ kind: "ramp", sets: 2, reps: [8, 8], setupSeconds: 30, secondsPerUnit: 3 });
  const drill = facts({
    kind: "mobility",
    sets: 1,
    reps: [6, 8],
    restS: 0,
    setupSeconds: 10,
    secondsPerUnit: 4,
  });
  expect(sessionSeconds(lasting([], [ramp, drill]))).toBe(90 + 42);
});
