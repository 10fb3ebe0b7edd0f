import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { dueSessions, missedSessions, nextPlannedSession, sessionOnDate } from "./planned-sessions.ts";
import { finished, lifted, MONDAY_OPEN, ON_PLAN, performed, started } from "./testing/facts.ts";
import { fold } from "./testing/given.ts";
import { WEEK_1, WEEK_2 } from "./testing/two-week-plan.ts";
import { weekProgress } from "./week-progress.ts";

const moved = (fromDate: string, toDate: string): JournalEvent => ({
  type: "SessionMoved",
  data: { planId: "plan", fromDate, toDate },
});
const MONDAY_DONE = [...MONDAY_OPEN, performed("set", lifted(50, 10)), finished("monday", WEEK_1.mon)];

describe("the next planned session", () => {
  it("is today's, until it is done", () => {
    expect(nextPlannedSession(fold(ON_PLAN), WEEK_1.mon)?.plannedDate).toBe(WEEK_1.mon);
    expect(nextPlannedSession(fold(MONDAY_DONE), WEEK_1.mon)).toMatchObject({
      plannedDate: WEEK_1.thu,
      week: 1,
      deload: false,
      status: "due",
    });
  });

  it("is the one after an open one", () => {
    expect(nextPlannedSession(fold(MONDAY_OPEN), WEEK_1.mon)?.plannedDate).toBe(WEEK_1.thu);
  });

  it("follows a move, forwards and backwards", () => {
    const later = fold([...ON_PLAN, moved(WEEK_1.mon, "2026-11-27")]);
    expect(nextPlannedSession(later, WEEK_1.mon)).toMatchObject({
      plannedDate: WEEK_1.thu,
      date: WEEK_1.thu,
    });
    expect(nextPlannedSession(later, "2026-11-27")).toMatchObject({
      plannedDate: WEEK_1.mon,
      date: "2026-11-27",
    });
    const earlier = fold([...MONDAY_DONE, moved(WEEK_1.thu, "2026-11-24")]);
    expect(nextPlannedSession(earlier, "2026-11-24")).toMatchObject({
      plannedDate: WEEK_1.thu,
      date: "2026-11-24",
    });
  });

  it("is due again when every set of the visit was taken back", () => {
    const state = fold([...MONDAY_DONE, { type: "SetVoided", data: { setId: "set" } }]);
    expect(nextPlannedSession(state, WEEK_1.mon)?.plannedDate).toBe(WEEK_1.mon);
  });

  it("is none after the last, and none without a plan", () => {
    expect(nextPlannedSession(fold(ON_PLAN), "2026-12-04")).toBeNull();
    expect(nextPlannedSession(fold([]), WEEK_1.mon)).toBeNull();
  });
});

describe("the plan on the calendar", () => {
  it("names what was missed, the latest first", () => {
    expect(missedSessions(fold(ON_PLAN), WEEK_2.mon).map((missed) => missed.date)).toEqual([
      WEEK_1.thu,
      WEEK_1.mon,
    ]);
    expect(missedSessions(fold(MONDAY_DONE), WEEK_2.mon).map((missed) => missed.date)).toEqual([WEEK_1.thu]);
  });

  it("finds what stands on a day", () => {
    const state = fold([...ON_PLAN, moved(WEEK_1.mon, "2026-11-24")]);
    expect(sessionOnDate(state, "2026-11-24")?.plannedDate).toBe(WEEK_1.mon);
    expect(sessionOnDate(state, WEEK_1.mon)).toBeNull();
  });

  it("knows which visit made a session open or done", () => {
    expect(dueSessions(fold(MONDAY_OPEN))[0]).toMatchObject({ status: "open", sessionId: "monday" });
    expect(dueSessions(fold(MONDAY_DONE))[0]).toMatchObject({ status: "done", sessionId: "monday" });
  });
});

describe("the progress of a week", () => {
  it("counts what is done of what is planned, and what was done besides", () => {
    const free = [
      started("free", "2026-11-25"),
      { type: "ExerciseAdded", data: { sessionId: "free", itemId: "x", exercise: "pull_up" } },
      performed("extra", lifted(0, 5, "pull_up"), { sessionId: "free", itemId: "x" }),
      finished("free", "2026-11-25"),
    ] as const;
    expect(weekProgress(fold([...MONDAY_DONE, ...free]), "2026-11-29")).toMatchObject({
      monday: WEEK_1.mon,
      planned: 2,
      done: 1,
      besides: 1,
    });
  });

  it("counts a session in the week it was moved to", () => {
    const state = fold([...ON_PLAN, moved(WEEK_1.thu, "2026-12-01")]);
    expect([weekProgress(state, WEEK_1.mon).planned, weekProgress(state, WEEK_2.mon).planned]).toEqual([
      1, 3,
    ]);
  });
});
