import { loadCatalog } from "@dorsal/content";
import { EMPTY_JOURNAL, type JournalState, type Plan, type SessionRecord } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { item, logged, plannedSession, profileOf, touched, working } from "../steps/fixtures.ts";
import { nextTimes } from "./next-time.ts";

const catalog = loadCatalog();
const pulldown = item("w1", { exercise: "pulldown_pronated" });
const plan = {
  profile: profileOf({ level: 3, equipment: ["pulldown_machine"] }),
  weeks: [
    {
      number: 1,
      deload: false,
      // The week has all that is useful.
      hardSets: { lats: 12 },
      sessions: [
        plannedSession({ date: "2026-11-23", items: [pulldown] }),
        plannedSession({ date: "2026-11-26", items: [{ ...pulldown, id: "w2" }] }),
      ],
    },
  ],
} as unknown as Plan;

function visitOf(exercise: string, ...reps: readonly number[]): SessionRecord {
  const sets = reps.map((count) => logged(working(exercise, { loadKg: 50, reps: count })));
  return {
    sessionId: "visit",
    startedAt: "2026-11-23T18:00:00.000+01:00",
    planned: { planId: "p", date: "2026-11-23" },
    items: [touched("w1", { exercise, sets })],
    note: "",
    finished: { endedAt: "2026-11-23T18:40:00.000+01:00" },
  };
}

function after(record: SessionRecord, of: Plan = plan) {
  const state: JournalState = {
    ...EMPTY_JOURNAL,
    plan: { planId: "p", plan: of, moves: {}, revisions: [] },
    sessions: [record],
  };
  return nextTimes({ state, record, learned: { days: [] }, catalog, today: "2026-11-23" });
}

describe("what changes next time", () => {
  it("is the next load, on the day the plan asks for it, when every set reached the top", () => {
    expect(after(visitOf("pulldown_pronated", 12, 12, 12))).toMatchObject([
      { exercise: "pulldown_pronated", date: "2026-11-26", asked: { loadKg: 55 } },
    ]);
  });

  it("is the same load and one repetition more when they did not", () => {
    expect(after(visitOf("pulldown_pronated", 10, 9, 9))[0]?.asked).toMatchObject({ loadKg: 50 });
  });

  it("is no return from a break where the plan trains something else in between", () => {
    const [week] = plan.weeks;
    const later = { ...pulldown, id: "w3" };
    const sessions = [
      plannedSession({ date: "2026-11-23", items: [pulldown] }),
      plannedSession({ date: "2026-11-27", items: [item("w2", { exercise: "face_pull" })] }),
      plannedSession({ date: "2026-12-02", items: [later] }),
    ];
    const rare = { ...plan, weeks: [{ ...week, sessions }] } as unknown as Plan;
    expect(after(visitOf("pulldown_pronated", 12, 12, 12), rare)).toMatchObject([
      { date: "2026-12-02", asked: { loadKg: 55 } },
    ]);
  });

  it("is said without a day for what the plan does not ask again", () => {
    expect(after(visitOf("pulldown_neutral", 12, 12, 12))).toMatchObject([
      { exercise: "pulldown_neutral", date: null },
    ]);
  });

  it("says nothing where nothing was trained", () => {
    expect(after(visitOf("pulldown_pronated"))).toEqual([]);
  });
});
