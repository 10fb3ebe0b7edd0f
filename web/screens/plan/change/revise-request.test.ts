import { EMPTY_JOURNAL, type JournalState, type PainNoted, type Profile } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { reviseRequest } from "./revise-request.ts";

const profile = {
  prefer: ["shrug"],
  dislike: [],
  exclude: ["plank"],
  startDate: "2026-11-23",
} as unknown as Profile;
const TODAY = "2026-11-25";

/** A plan with a chin-up on each of its two days, the first of them done. */
const state = {
  ...EMPTY_JOURNAL,
  profile: { ...profile, exclude: ["chin_up", "face_pull"] },
  plan: {
    planId: "plan",
    moves: {},
    revisions: [],
    plan: {
      profile,
      weeks: [
        {
          number: 1,
          deload: false,
          sessions: ["2026-11-23", "2026-11-27"].map((date) => ({ date, items: [{ exercise: "chin_up" }] })),
        },
      ],
    },
  },
  sessions: [
    {
      sessionId: "s",
      startedAt: "2026-11-23T18:00:00.000+01:00",
      planned: { planId: "plan", date: "2026-11-23" },
      items: [{ sets: [{ voided: false, facts: { exercise: "chin_up", setType: "working" } }] }],
      finished: { endedAt: "2026-11-23T19:00:00.000+01:00" },
    },
  ],
} as unknown as JournalState;

const catalog = {} as Parameters<typeof reviseRequest>[0]["catalog"];
const minutes = { kind: "minutes", minutes: 30 } as const;
const asked = (of: JournalState) => reviseRequest({ state: of, change: minutes, today: TODAY, catalog });

function red(day: string): PainNoted {
  return {
    painId: day,
    notedAt: `${day}T18:00:00.000+01:00`,
    exercise: "shrug",
    during: 8,
    sharp: true,
    redFlags: [],
  };
}

describe("what the planner is asked", () => {
  it("is nothing without a plan", () => {
    expect(asked({ ...state, plan: null })).toBeNull();
  });

  it("keeps what was begun, and begins today", () => {
    expect(asked(state)).toMatchObject({ fromDate: TODAY, done: ["2026-11-23"] });
  });

  it("lets nothing in that was hidden meanwhile, and does not throw out what the plan still has", () => {
    expect(asked(state)?.plan.profile.exclude).toEqual(["face_pull"]);
  });

  it("lets nothing in that hurt badly on two days, wished for or not", () => {
    const hurt = asked({ ...state, pain: [red("2026-11-20"), red("2026-11-22")] });
    expect(hurt?.plan.profile).toMatchObject({ exclude: ["face_pull", "shrug"], prefer: [] });
  });
});
