// Whatever is proposed: does the planner make the change when the lifter says yes?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../journal/events.ts";
import { evolve } from "../journal/evolve.ts";
import { dueSessions } from "../journal/planned-sessions.ts";
import type { JournalState } from "../journal/state.ts";
import { type PlanRevision, revisePlan } from "../plan/replan/revise-plan.ts";
import { catalog } from "../plan/testing/lifter.ts";
import { runs, SOAK, SOAK_MS } from "../plan/testing/random-lifter.ts";
import { addDays } from "../training/calendar.ts";
import type { Proposal } from "./proposal.ts";
import { proposals } from "./proposals.ts";
import { adopted, afterDay, anyFollowed, type Followed, nextDue } from "./testing/followed-plan.ts";
import { answered } from "./testing/story.ts";

const SAME_LIFTERS = 20_261_122;

describe("what is proposed", () => {
  test("is taken by the planner, through a whole plan, whoever says yes or no on the way", {
    timeout: SOAK_MS,
  }, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyFollowed, (followed) => expectTaken(followed, met)),
      { numRuns: runs(16), seed: SOAK ? Date.now() : SAME_LIFTERS },
    );
    const kinds = ["deload_week", "missed", "remove_exercise", "shift_reps", "swap_exercise"];
    expect([...met]).toEqual(expect.arrayContaining(kinds));
  });
});

function expectTaken({ profile, days, tiredWeeks }: Followed, met: Set<string>): void {
  let state = adopted(profile);
  let due = nextDue(state, "");
  for (const told of days) {
    if (due === null) return;
    state = afterDay(state, due, { told, isTired: tiredWeeks.includes(due.week) });
    const today = addDays(due.date, 1);
    const all = proposals({ state, catalog, today });
    const made = all.map((one) => ({ ...one, revision: revisionFor(one, state, today) }));
    for (const { change } of made) if (change !== null) met.add(change.kind);
    // After one change the others are asked anew.
    const [first] = made;
    if (first) state = afterAnswer(first, { state, today, saysYes: told.saysYes });
    due = nextDue(state, due.date);
  }
}

interface Made extends Proposal {
  readonly revision: PlanRevision | null;
}

/** Null where a yes changes nothing in the plan. */
function revisionFor({ change }: Proposal, state: JournalState, fromDate: string): PlanRevision | null {
  if (change === null || state.plan === null) return null;
  const begun = dueSessions(state).filter(({ status }) => status !== "due");
  const done = begun.map(({ plannedDate }) => plannedDate);
  const revised = revisePlan({ plan: state.plan.plan, change, fromDate, catalog, done });
  if (!revised.ok)
    throw new Error(`${JSON.stringify(change)} is refused: ${JSON.stringify(revised.refusal)}`);
  return revised.value;
}

function afterAnswer(
  made: Made,
  {
    state,
    today,
    saysYes,
  }: { readonly state: JournalState; readonly today: string; readonly saysYes: boolean },
): JournalState {
  const { revision } = made;
  const said = answered([made], today, saysYes ? "accepted" : "refused");
  if (revision === null || !saysYes) return said.reduce(evolve, state);
  const { fromDate, change, differences, plan } = revision;
  const revised: JournalEvent = {
    type: "PlanRevised",
    data: {
      planId: "plan",
      revisionId: today,
      revisedAt: `${today}T08:00:00.000+00:00`,
      fromDate,
      change,
      differences,
      plan,
    },
  };
  return [revised, ...said].reduce(evolve, state);
}
