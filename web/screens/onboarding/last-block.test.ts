import { EMPTY_JOURNAL, type JournalState, type Plan, type SessionRecord } from "@dorsal/engine";
import { expect, test } from "vitest";
import { lastBlock } from "./last-block.ts";

function plan(...exercises: readonly string[]): Plan {
  return {
    weeks: [{ sessions: [{ items: exercises.map((exercise) => ({ exercise })) }] }],
  } as unknown as Plan;
}

function visit(planId: string): SessionRecord {
  return { planned: { planId, date: "2026-11-23" } } as unknown as SessionRecord;
}

const PAST = {
  planId: "autumn",
  ended: "finished",
  sessionDates: [],
  deloadDates: [],
  exercises: ["chin_up"],
} as const;

function journal(changes: Partial<JournalState>): JournalState {
  return { ...EMPTY_JOURNAL, ...changes };
}

test("nobody has trained yet: there is no last block", () => {
  expect(lastBlock(EMPTY_JOURNAL)).toEqual([]);
});

test("the plan in use is the last block once one of its sessions was begun, each exercise once", () => {
  const adopted = {
    planId: "winter",
    plan: plan("pull_up", "face_pull", "pull_up"),
    moves: {},
    revisions: [],
  };
  expect(lastBlock(journal({ plan: adopted, sessions: [visit("winter")] }))).toEqual([
    "face_pull",
    "pull_up",
  ]);
});

test("a plan that was thrown away unused does not count; the one before it does", () => {
  const adopted = { planId: "winter", plan: plan("pull_up"), moves: {}, revisions: [] };
  const state = journal({ plan: adopted, pastPlans: [PAST], sessions: [visit("autumn")] });
  expect(lastBlock(state)).toEqual(["chin_up"]);
});
