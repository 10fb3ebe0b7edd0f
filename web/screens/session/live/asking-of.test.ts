import { EMPTY_JOURNAL, type JournalState, type Plan, type SessionRecord } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { catalogOf, exercise, item, plannedSession, profileOf } from "../steps/fixtures.ts";
import { askingOf } from "./asking-of.ts";

const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";
const row = exercise("row");
const pulldown = exercise("pulldown");
const plan = {
  profile: profileOf({ level: 3 }),
  weeks: [
    {
      number: 1,
      deload: false,
      hardSets: { lats: 3 },
      sessions: [plannedSession({ date: MONDAY, items: [item("row"), item("pulldown")] })],
    },
  ],
} as unknown as Plan;
const LATE: SessionRecord = {
  sessionId: "late",
  startedAt: `${MONDAY}T23:20:00.000+01:00`,
  planned: { planId: "p", date: MONDAY },
  items: [],
  note: "",
  finished: null,
};

function hurts(notedAt: string, of: string) {
  return { painId: notedAt, notedAt, exercise: of, during: 7, sharp: false, redFlags: [] };
}

/** What the coach knows at ten past midnight, in a session that began at twenty past eleven. */
function afterMidnight(changes: Partial<JournalState> = {}) {
  const state: JournalState = {
    ...EMPTY_JOURNAL,
    plan: { planId: "p", plan, moves: {}, revisions: [] },
    sessions: [LATE],
    ...changes,
  };
  const visits = { visitsTo: () => [], past: [] };
  return askingOf({
    ...{ state, past: visits, learned: { days: [] }, catalog: catalogOf(row, pulldown), record: LATE },
    ...{ today: MONDAY, clockDay: TUESDAY },
  });
}

describe("a session that goes on after midnight", () => {
  it("keeps the check-in of its evening", () => {
    const tired = { checkInId: "c", checkedAt: `${MONDAY}T23:15:00.000+01:00`, sleep: 1, energy: 1 };
    expect(afterMidnight({ checkIns: [tired] }).day.readiness?.fewerSets).toBe(1);
    expect(afterMidnight().day.readiness?.fewerSets).toBe(0);
  });

  it("keeps its place in the plan's week", () => {
    expect(afterMidnight().day.hasRoom(row)).toBe(true);
  });

  it("does not bring back what hurt before midnight", () => {
    const asking = afterMidnight({ pain: [hurts(`${MONDAY}T23:50:00.000+01:00`, "row")] });
    expect(asking.mayTrain("row").why).toBe("red_today");
    expect(asking.mayTrain("pulldown").allowed).toBe(true);
  });

  it("ends what hurts after midnight", () => {
    const asking = afterMidnight({ pain: [hurts(`${TUESDAY}T00:05:00.000+01:00`, "row")] });
    expect(asking.mayTrain("row").why).toBe("red_today");
  });
});
