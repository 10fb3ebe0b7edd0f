import { type AdoptedPlan, EMPTY_JOURNAL, type JournalState } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { pastMesocycle } from "./past-mesocycle.ts";

const profile = { weeks: 7, prefer: [], dislike: [], exclude: [] };
const adopted = {
  planId: "plan",
  moves: {},
  revisions: [],
  plan: {
    profile,
    weeks: [
      {
        number: 1,
        sessions: ["2026-11-23", "2026-11-27"].map((date, at) => ({
          date,
          items: [{ id: `w1-${at}`, exercise: "chin_up" }],
        })),
      },
    ],
  },
} as unknown as AdoptedPlan;

const state = {
  ...EMPTY_JOURNAL,
  plan: adopted,
  profile: { ...profile, weeks: 6, exclude: ["plank"] },
  sessions: [
    {
      sessionId: "s",
      startedAt: "2026-11-24T18:00:00.000+01:00",
      planned: { planId: "plan", date: "2026-11-23" },
      items: [
        {
          itemId: "w1-0",
          swaps: [
            { exercise: "pulldown", why: "dislike" },
            { exercise: "row", why: "equipment" },
          ],
          sets: [{ voided: false, facts: { exercise: "row", setType: "working" } }],
        },
      ],
      finished: { endedAt: "2026-11-24T19:00:00.000+01:00" },
    },
  ],
} as unknown as JournalState;

const catalog = {} as Parameters<typeof pastMesocycle>[0]["catalog"];
const past = pastMesocycle({ state, adopted, days: [], catalog, today: "2026-12-01" });

describe("the mesocycle that ended", () => {
  it("counts a session by its day in the plan, whenever it was done", () => {
    expect(past.done).toEqual(["2026-11-23"]);
  });

  it("knows what each swap threw out: the planned exercise first, then what had taken its place", () => {
    expect(past.swaps).toEqual([
      { from: "chin_up", why: "dislike" },
      { from: "pulldown", why: "equipment" },
    ]);
  });

  it("is as long as it was meant to be, and heeds what was hidden meanwhile", () => {
    expect(past.plan.profile).toMatchObject({ weeks: 6, exclude: ["plank"] });
  });
});
