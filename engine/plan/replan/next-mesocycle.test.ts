import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, lifter } from "../testing/lifter.ts";
import { nextMesocycle, type PastMesocycle } from "./next-mesocycle.ts";

const profile = lifter({
  level: 1,
  days: ["mon", "wed", "fri"],
  minutes: 30,
  equipment: ["band", "pullup_bar"],
  weeks: 4,
});
const plan = designPlan(profile, catalog);
const dates = plan.weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date));
const TODAY = dates.at(-1) ?? "";

function trained(date: string, exercise = "dumbbell_row_bent", reps = 10): TrainingDay {
  return { date, trained: [{ exercise, sets: [{ exercise, setType: "working", reps }] }] };
}

function next(changes: Partial<PastMesocycle> = {}) {
  return nextMesocycle({ plan, days: dates.map((date) => trained(date)), catalog, today: TODAY, ...changes });
}

/** So many weeks of training before the plan. */
const years = (weeks: number) =>
  Array.from({ length: weeks }, (_, i) => trained(addDays(profile.startDate, -7 * (weeks - i))));

describe("the next mesocycle", () => {
  test("starts on the lifter's own first day of the week, with what was trained as its last block", () => {
    const { profile: after, reasons } = next();
    expect(after.startDate).toBe("2026-12-21");
    expect(after.lastBlock).toEqual(["dumbbell_row_bent"]);
    expect(reasons).toContainEqual({ why: "sessions_done", sessions: 12, of: 12 });
  });

  test("rises a level after half a year, if the plan was done", () => {
    const days = [...years(30), ...dates.map((date) => trained(date))];
    expect(next({ days }).profile.level).toBe(2);
    expect(next().profile.level).toBe(1);
    const little = next({ days: [...years(30), ...dates.slice(0, 7).map((date) => trained(date))] });
    expect(little.profile.level).toBe(1);
    expect(little.reasons).toContainEqual({ why: "level_waits", percent: 58, wanted: 80 });
  });

  test("counts strict pull-ups and never takes a tested number back", () => {
    const days = [...dates.map((date) => trained(date)), trained(TODAY, "chin_up", 4)];
    expect(next({ days }).profile.maxPullUps).toBe(4);
    const tested = { ...plan, profile: { ...profile, maxPullUps: 6 } };
    expect(next({ days, plan: tested }).profile.maxPullUps).toBe(6);
  });

  test("leaves out what was red on two days, not what was red once", () => {
    const red = (day: number, exercise: string) => ({
      exercise,
      during: 7,
      notedAt: `${dates[day]}T18:00:00.000Z`,
    });
    const { profile: after } = next({
      pain: [red(0, "dumbbell_row_bent"), red(3, "dumbbell_row_bent"), red(1, "face_pull")],
    });
    expect(after.exclude).toEqual(["dumbbell_row_bent"]);
  });

  test("remembers a dislike, and a day that was mostly missed", () => {
    const days = dates.filter((_, i) => i % 3 !== 2).map((date) => trained(date));
    const { profile: after, reasons } = next({ days, swaps: [{ from: "face_pull", why: "dislike" }] });
    expect(after.dislike).toEqual(["face_pull"]);
    expect(after.days).toEqual(["mon", "wed"]);
    expect(reasons).toContainEqual({ why: "day_left_out", weekday: "fri", sessions: 0, of: 4 });
  });

  test("makes a plan", () => {
    expect(designPlan(next().profile, catalog).weeks).toHaveLength(4);
  });
});
