import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { forecastSet } from "../progression/learned/forecast-set.ts";
import { CATALOG } from "../progression/learned/testing/lifter.ts";
import type { Exposure } from "../training/set.ts";
import { bodyMassOn } from "./body-mass-on.ts";
import type { JournalEvent } from "./events.ts";
import { exposuresOf } from "./exposures.ts";
import { knowledgeOf } from "./learned-from-journal.ts";
import { at, finished, lifted, ON_PLAN, performed, started } from "./testing/facts.ts";
import { fold } from "./testing/given.ts";
import { brought, closed, pulled, SPRING } from "./testing/imports.ts";
import { randomLog } from "./testing/random-lifter.ts";
import { WEEK_1, WEEK_2 } from "./testing/two-week-plan.ts";
import { trainingDays, visitsByExercise } from "./training-days.ts";

const visit = (
  sessionId: string,
  date: string,
  ...sets: readonly JournalEvent[]
): readonly JournalEvent[] => [started(sessionId, date, date), ...sets, finished(sessionId, date)];
const setIn = (sessionId: string, setId: string, date: string, facts = lifted(50, 10)) =>
  performed(setId, facts, { sessionId, itemId: `item-${facts.exercise}`, performedAt: at(date, "18:10:00") });
const confirmed = (setId: string): JournalEvent => ({ type: "SetConfirmed", data: { setId } });

const MONDAY = visit("monday", WEEK_1.mon, setIn("monday", "1", WEEK_1.mon));

describe("a training day", () => {
  it("holds each exercise of the day once, from whatever visit", () => {
    const evening: readonly JournalEvent[] = [
      {
        type: "SessionStarted",
        data: { sessionId: "late", startedAt: at(WEEK_1.mon, "21:00:00"), planned: null },
      },
      performed("2", lifted(50, 8), {
        sessionId: "late",
        itemId: "a",
        performedAt: at(WEEK_1.mon, "21:05:00"),
      }),
      performed("3", lifted(15, 12, "face_pull"), {
        sessionId: "late",
        itemId: "b",
        performedAt: at(WEEK_1.mon, "21:09:00"),
      }),
      finished("late", WEEK_1.mon, "21:30:00"),
    ];
    expect(trainingDays(fold([...ON_PLAN, ...MONDAY, ...evening]))).toEqual([
      {
        date: WEEK_1.mon,
        trained: [
          { exercise: "pulldown_pronated", sets: [lifted(50, 10), lifted(50, 8)] },
          { exercise: "face_pull", sets: [lifted(15, 12, "face_pull")] },
        ],
      },
    ]);
  });

  it("stands in the order of its date, brought along or logged here", () => {
    const earlier = brought({ startedAt: SPRING, entries: [pulled({ loadKg: 45, reps: 10 })] });
    const days = trainingDays(fold([...ON_PLAN, ...MONDAY, earlier, closed()]));
    expect(days.map(({ date }) => date)).toEqual([SPRING.slice(0, 10), WEEK_1.mon]);
  });

  it("leaves out names that mean no exercise, and what the journal would not believe", () => {
    const odd = { name: "Leg Press", sets: [{ setType: "working" as const, loadKg: 100, reps: 10 }] };
    const heavy = brought({ entries: [odd, pulled({ loadKg: 2956, reps: 5 })] });
    expect(trainingDays(fold([heavy, closed()]))).toEqual([]);
  });

  it("is light where the week was planned as a deload", () => {
    const light = visit("light", WEEK_2.mon, setIn("light", "9", WEEK_2.mon, lifted(45, 6)));
    const [, day] = trainingDays(fold([...ON_PLAN, ...MONDAY, ...light]));
    expect(day?.trained).toEqual([{ exercise: "pulldown_pronated", sets: [lifted(45, 6)], deload: true }]);
  });

  it("says that the lifter confirmed a set, and nothing of one that was taken back", () => {
    const slip = setIn("monday", "slip", WEEK_1.mon, lifted(120, 10));
    const log = [...ON_PLAN, started("monday", WEEK_1.mon, WEEK_1.mon), slip, confirmed("slip")];
    const [day] = trainingDays(fold([...log, finished("monday", WEEK_1.mon)]));
    expect(day?.trained[0]?.confirmed).toBe(true);
    const voided: JournalEvent = { type: "SetVoided", data: { setId: "slip" } };
    expect(trainingDays(fold([...log, voided, finished("monday", WEEK_1.mon)]))).toEqual([]);
  });
});

test("past visits are those of each exercise by itself, on every log, those of one day as one", () => {
  fc.assert(
    fc.property(randomLog, (log) => {
      const state = fold(log);
      const visits = visitsByExercise(trainingDays(state));
      for (const exercise of ["pulldown_pronated", "face_pull", "pull_up"]) {
        expect(visits.get(exercise) ?? []).toEqual(byDay(exposuresOf(state, exercise)));
      }
    }),
    { numRuns: 30 },
  );
});

function byDay(visits: readonly Exposure[]): readonly Exposure[] {
  return [...Map.groupBy(visits, ({ date }) => date)].map(([date, ofDay]) => {
    const sets = ofDay.flatMap((one) => one.sets);
    const deload = ofDay.some((one) => one.deload) && { deload: true };
    const confirmed = ofDay.some((one) => one.confirmed) && { confirmed: true };
    return { date, sets, ...deload, ...confirmed } as Exposure;
  });
}

test("a journal teaches what its days teach, with the body mass of each day", () => {
  const chins = setIn("monday", "1", WEEK_1.mon, {
    exercise: "chin_up",
    setType: "working",
    reps: 8,
    rir: 0,
  });
  const log: readonly JournalEvent[] = [
    ...ON_PLAN,
    { type: "BodyMassRecorded", data: { date: "2026-01-01", bodyMassKg: 70 } },
    ...visit("monday", WEEK_1.mon, chins),
    { type: "BodyMassRecorded", data: { date: WEEK_2.mon, bodyMassKg: 90 } },
  ];
  const asked = { exercise: "chin_up", date: WEEK_2.mon, systemKg: 70 };
  const said = forecastSet(knowledgeOf(fold(log), CATALOG), asked);
  expect(said?.e1rmKg).toBeCloseTo(70 * Math.exp(0.0262 * 7), 9);
});

describe("the body mass on a day", () => {
  const masses = [60, 61, 62].map((bodyMassKg, n) => ({ date: `2026-0${n + 1}-15`, bodyMassKg }));

  it.each([
    ["2026-01-14", undefined],
    ["2026-01-15", 60],
    ["2026-02-20", 61],
    ["2027-01-01", 62],
  ])("of %s is %s", (date, expected) => {
    expect(bodyMassOn({ bodyMass: masses }, date)).toBe(expected);
  });
});
