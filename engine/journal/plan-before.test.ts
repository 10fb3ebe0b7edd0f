import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { planBefore } from "./plan-before.ts";
import { at, ON_PLAN } from "./testing/facts.ts";
import { PROFILE, TWO_WEEKS, WEEK_2 } from "./testing/two-week-plan.ts";

const SHORT = { ...TWO_WEEKS, weeks: TWO_WEEKS.weeks.slice(0, 1) };
const SAVED: JournalEvent = { type: "ProfileSaved", data: { profile: PROFILE } };

function revised(revisionId: string): JournalEvent {
  const change = { kind: "deload_week", week: 2 } as const;
  const about = { planId: "plan", revisedAt: at(WEEK_2.mon), fromDate: WEEK_2.mon, differences: [] };
  return { type: "PlanRevised", data: { ...about, revisionId, change, plan: SHORT } };
}

describe("the plan before a change", () => {
  const log = [SAVED, ...ON_PLAN, revised("first"), revised("second")];

  it("is as it was taken up, or as the change before left it", () => {
    expect(planBefore(log, "first")).toEqual({ plan: TWO_WEEKS, profile: PROFILE });
    expect(planBefore(log, "second")).toEqual({ plan: SHORT, profile: PROFILE });
  });

  it("is none where there was no such change, or no plan", () => {
    expect(planBefore(log, "third")).toBeNull();
    expect(planBefore([revised("first")], "first")).toBeNull();
  });
});
