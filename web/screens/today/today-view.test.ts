import { EMPTY_JOURNAL, type JournalState, type Plan, type SessionRecord } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { item, logged, plannedSession, profileOf, touched, working } from "../session/steps/fixtures.ts";
import { todayView } from "./today-view.ts";

const session = (date: string) => plannedSession({ date, items: [item("pulldown")] });
const plan = {
  profile: profileOf({}),
  weeks: [{ number: 1, deload: false, sessions: [session("2026-11-23"), session("2026-11-26")] }],
} as unknown as Plan;

const visit = (date: string, finished: boolean, planned = true): SessionRecord => ({
  sessionId: `visit-${date}`,
  startedAt: `${date}T18:00:00.000+01:00`,
  planned: planned ? { planId: "p", date } : null,
  items: [touched("pulldown", { exercise: "pulldown", sets: [logged(working("pulldown"))] })],
  note: "",
  finished: finished ? { endedAt: `${date}T18:40:00.000+01:00` } : null,
});

const journal = (...sessions: readonly SessionRecord[]): JournalState => ({
  ...EMPTY_JOURNAL,
  plan: { planId: "p", plan, moves: {}, revisions: [] },
  sessions,
});

describe("what today is", () => {
  it("is the planned session on its day", () => {
    expect(todayView(journal(), "2026-11-23")).toMatchObject({ kind: "due", due: { date: "2026-11-23" } });
  });

  it("is the session under way, before anything else", () => {
    expect(todayView(journal(visit("2026-11-23", false)), "2026-11-23")).toMatchObject({
      kind: "open",
      isOld: false,
    });
    expect(todayView(journal(visit("2026-11-23", false)), "2026-11-26")).toMatchObject({
      kind: "open",
      isOld: true,
    });
  });

  it("is done once the session is finished, with what comes next", () => {
    const view = todayView(journal(visit("2026-11-23", true)), "2026-11-23");
    expect(view).toMatchObject({ kind: "done", next: { date: "2026-11-26" } });
  });

  it("is a day of rest between two sessions", () => {
    const view = todayView(journal(visit("2026-11-23", true)), "2026-11-25");
    expect(view).toMatchObject({ kind: "rest", next: { date: "2026-11-26" }, missed: null });
  });

  it("offers what was missed, for a few days", () => {
    expect(todayView(journal(), "2026-11-24")).toMatchObject({
      kind: "rest",
      missed: { date: "2026-11-23" },
    });
  });

  it("says when the plan is over, and when there is none", () => {
    expect(todayView(journal(visit("2026-11-26", true)), "2026-12-24").kind).toBe("plan_over");
    expect(todayView(EMPTY_JOURNAL, "2026-11-23").kind).toBe("no_plan");
  });
});
