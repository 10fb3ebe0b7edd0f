import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { exposuresOf } from "./exposures.ts";
import { history } from "./history.ts";
import { openSession, visitsOn } from "./sessions.ts";
import { at, finished, lifted, MONDAY_OPEN, performed, started } from "./testing/facts.ts";
import { fold } from "./testing/given.ts";
import { WEEK_1, WEEK_2 } from "./testing/two-week-plan.ts";

const inMinute = (minute: number, date: string) => ({ performedAt: at(date, `18:${minute}:00`) });
const MONDAY: readonly JournalEvent[] = [
  ...MONDAY_OPEN,
  performed("ramp", { ...lifted(25, 8), setType: "warmup" }, inMinute(10, WEEK_1.mon)),
  performed("1", lifted(50, 10), inMinute(12, WEEK_1.mon)),
  performed("2", lifted(50, 9), inMinute(15, WEEK_1.mon)),
  performed("slip", lifted(500, 9), inMinute(16, WEEK_1.mon)),
  { type: "SetVoided", data: { setId: "slip" } },
  finished("monday", WEEK_1.mon),
];
const DELOAD: readonly JournalEvent[] = [
  started("light", WEEK_2.mon, WEEK_2.mon),
  performed("3", lifted(50, 6), { sessionId: "light", itemId: "w2-mon-2", ...inMinute(12, WEEK_2.mon) }),
  finished("light", WEEK_2.mon),
];

describe("the history of an exercise", () => {
  it("holds the working sets that stand, visit by visit, and marks the deload", () => {
    expect(exposuresOf(fold([...MONDAY, ...DELOAD]), "pulldown_pronated")).toEqual([
      { date: WEEK_1.mon, sets: [lifted(50, 10), lifted(50, 9)] },
      { date: WEEK_2.mon, sets: [lifted(50, 6)], deload: true },
    ]);
  });

  it("still knows the deload after the plan has ended", () => {
    const ended: JournalEvent = { type: "PlanEnded", data: { planId: "plan", why: "finished" } };
    const [, light] = exposuresOf(fold([...MONDAY, ...DELOAD, ended]), "pulldown_pronated");
    expect(light?.deload).toBe(true);
  });

  it("leaves out the open session: those sets are today's", () => {
    const open = fold([...MONDAY_OPEN, performed("1", lifted(50, 10))]);
    expect(exposuresOf(open, "pulldown_pronated")).toEqual([]);
    expect(openSession(open)?.sessionId).toBe("monday");
    expect(openSession(fold(MONDAY))).toBeNull();
  });

  it("shows a correction as if it had been so from the start", () => {
    const corrected: JournalEvent = { type: "SetCorrected", data: { setId: "2", facts: lifted(47.5, 9) } };
    expect(exposuresOf(fold([...MONDAY, corrected]), "pulldown_pronated")[0]?.sets).toEqual([
      lifted(50, 10),
      lifted(47.5, 9),
    ]);
  });
});

describe("the history of a lifter", () => {
  it("goes week by week, newest first, without warm-up sets", () => {
    const weeks = history(fold([...MONDAY, ...DELOAD]));
    expect(weeks.map((week) => week.monday)).toEqual([WEEK_2.mon, WEEK_1.mon]);
    expect(weeks[1]?.sessions).toMatchObject([
      {
        sessionId: "monday",
        date: WEEK_1.mon,
        minutes: 40,
        sets: 2,
        tonnageKg: 950,
        exercises: ["pulldown_pronated"],
      },
    ]);
  });

  it("finds a late evening on the lifter's own day", () => {
    const late: JournalEvent = {
      type: "SessionStarted",
      data: { sessionId: "late", startedAt: "2026-11-23T23:50:00.000-08:00", planned: null },
    };
    const state = fold([late]);
    expect(visitsOn(state, "2026-11-23").map((session) => session.sessionId)).toEqual(["late"]);
    expect(history(state)[0]).toMatchObject({
      monday: "2026-11-23",
      sessions: [{ date: "2026-11-23", minutes: null }],
    });
  });
});
