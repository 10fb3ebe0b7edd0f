import type { JournalEvent, Plan, PlanItem, PlannedWeek } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const DATE = "2026-11-23";
const AT = `${DATE}T18:00:00.000+01:00`;

function item(id: string, exercise: string, partner: Partial<PlanItem> = {}): PlanItem {
  const asked = { sets: 3, reps: [8, 12], rir: 2, restS: 120, tempo: "3-1-1-0" } as const;
  const reasons = [{ why: "compound_first" }] as const;
  return {
    id,
    exercise,
    kind: "work",
    ...asked,
    perSide: false,
    grip: null,
    technique: "straight",
    ...partner,
    reasons,
  };
}

const GROUPS =
  "lats mid_back lower_traps upper_traps rear_delts external_rotators elbow_flexors erectors grip serratus chest front_delts triceps hips core";

const PLAN: Plan = {
  profile: {
    level: 2,
    goal: "general",
    days: ["mon"],
    minutes: 40,
    weeks: 4,
    startDate: DATE,
    equipment: ["cable"],
    household: false,
    loadsKg: {},
    contraindications: [],
    exclude: [],
    prefer: [],
    dislike: [],
    sex: "unspecified",
    pushSetsElsewhere: 0,
    lastBlock: [],
    seed: 1,
  },
  weeks: [
    {
      number: 1,
      deload: false,
      sessions: [
        {
          day: "mon",
          date: DATE,
          minutes: 40,
          warmUp: [],
          items: [
            item("w1-mon-1", "pulldown_pronated", { supersetWith: "w1-mon-2", technique: "superset" }),
            item("w1-mon-2", "face_pull", { supersetWith: "w1-mon-1", technique: "superset" }),
            item("w1-mon-3", "cable_row"),
          ],
          coolDown: [],
        },
      ],
      hardSets: Object.fromEntries(GROUPS.split(" ").map((group) => [group, 0])) as PlannedWeek["hardSets"],
      pullToPush: null,
    },
  ],
  unmet: [],
  excluded: [],
  cost: {},
  notes: [],
};

const performed = (setId: string, itemId: string, exercise: string): JournalEvent => ({
  type: "SetPerformed",
  data: {
    setId,
    sessionId: "monday",
    itemId,
    performedAt: AT,
    facts: { exercise, setType: "working", reps: 10, loadKg: 30 },
    prescribed: null,
  },
});

const EVENTS: readonly JournalEvent[] = [
  { type: "PlanAdopted", data: { planId: "plan", plan: PLAN } },
  {
    type: "SessionStarted",
    data: { sessionId: "monday", startedAt: AT, planned: { planId: "plan", date: DATE } },
  },
  performed("1", "w1-mon-1", "pulldown_pronated"),
  performed("2", "w1-mon-2", "face_pull"),
  performed("3", "w1-mon-3", "cable_row"),
];

function lines(events: readonly JournalEvent[]): string {
  return events
    .map(({ type, data }, counter) =>
      JSON.stringify({
        id: `${counter}`,
        device: "phone",
        at: { wallMs: 1, counter },
        type,
        version: 1,
        data,
      }),
    )
    .join("\n");
}

describe("a log with a plan", () => {
  it("says which sets alternated, by the plan that they followed", () => {
    const read = readWhole(lines(EVENTS));
    expect(read.refused).toEqual([]);
    expect(read.sets.map(({ superset }) => superset)).toEqual(["w1-mon-1", "w1-mon-1", null]);
    expect(reportOf(read)).toMatchObject({ app: "dorsal", read: 5, sets: 3, nothing: 2, workouts: 1 });
  });

  it("is recognised by its first line though that is longer than what is looked at", () => {
    const long = { ...PLAN, weeks: Array.from({ length: 200 }, () => PLAN.weeks).flat() };
    const [, ...others] = EVENTS;
    const read = readWhole(lines([{ type: "PlanAdopted", data: { planId: "plan", plan: long } }, ...others]));
    expect(read.sets).toHaveLength(3);
  });
});
