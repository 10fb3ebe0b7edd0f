// Whatever happened in three months: what does the coach never propose, and what never happens without a yes?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evolve } from "../journal/evolve.ts";
import { candidateFor } from "../plan/candidates/candidates.ts";
import { runs, SOAK, SOAK_MS } from "../plan/testing/random-lifter.ts";
import { SESSION_CAP } from "../plan/volume/demand.ts";
import { addDays } from "../training/calendar.ts";
import type { PlanChange } from "../training/plan-change.ts";
import type { Evidence } from "./evidence.ts";
import { mayTrain } from "./pain/may-train.ts";
import type { Proposal } from "./proposal.ts";
import { proposals } from "./proposals.ts";
import { groupsOf, keepsCaps, productiveHigh, sessionSets } from "./signals/group-sets.ts";
import { planTakes } from "./signals/plan-takes.ts";
import { readEvidence, trainersOf } from "./signals/reading.ts";
import { lighterWeeks, nextLoadingWeek } from "./signals/weeks-ahead.ts";
import { randomEvidence } from "./testing/random-history.ts";
import { answered } from "./testing/story.ts";

const SAME_HISTORIES = 20_261_123;

function forAnyHistory(usual: number, law: (evidence: Evidence, proposed: readonly Proposal[]) => void) {
  const seed = SOAK ? Date.now() : SAME_HISTORIES;
  fc.assert(
    fc.property(randomEvidence, (evidence) => law(evidence, proposals(evidence))),
    { numRuns: runs(usual), seed },
  );
}

describe("laws of proposals", () => {
  test("the same evidence gives the same proposals, three at most, each with its own name and a reason", {
    timeout: SOAK_MS,
  }, () => {
    forAnyHistory(12, (evidence, proposed) => {
      expect(proposals(structuredClone(evidence))).toEqual(proposed);
      expect(proposed.length).toBeLessThanOrEqual(3);
      expect(new Set(proposed.map(({ proposalId }) => proposalId)).size).toBe(proposed.length);
      for (const { reasons } of proposed) expect(reasons.length).toBeGreaterThan(0);
    });
  });

  test("whoever refuses everything keeps the plan as it is, and is soon left alone for two weeks", {
    timeout: SOAK_MS,
  }, () => {
    forAnyHistory(12, (evidence) => {
      let { state } = evidence;
      const refused = new Set<string>();
      for (let round = 0; round < 12; round++) {
        const open = proposals({ ...evidence, state });
        for (const { proposalId } of open) expect(refused.has(proposalId)).toBe(false);
        for (const { proposalId } of open) refused.add(proposalId);
        state = answered(open, evidence.today, "refused").reduce(evolve, state);
      }
      expect(state.plan).toBe(evidence.state.plan);
      expect(proposals({ ...evidence, state })).toEqual([]);
      const later = proposals({ ...evidence, state, today: addDays(evidence.today, 13) });
      const isNew = ({ about }: Proposal) => about.kind === "missed" || about.kind === "next_mesocycle";
      for (const one of later.filter((proposal) => !isNew(proposal)))
        expect(refused).not.toContain(one.proposalId);
    });
  });

  test("no change goes beyond a cap, a range, what the lifter may do, or the weeks that are left", {
    timeout: SOAK_MS,
  }, () => {
    const kinds = new Set<string>();
    forAnyHistory(40, (evidence, proposed) => {
      for (const { about, change } of proposed) {
        kinds.add(about.kind);
        if (change !== null) expectWithinCaps(change, evidence);
      }
    });
    // Seven kinds there are: the law has met every one.
    expect([...kinds].sort()).toHaveLength(7);
  });
});

function expectWithinCaps(change: PlanChange, evidence: Evidence): void {
  const reading = readEvidence(evidence);
  if (reading === null) throw new Error("a proposal without a profile");
  const { profile, catalog, today } = reading;
  const week = nextLoadingWeek(reading);
  switch (change.kind) {
    case "change_volume": {
      const after = (week?.hardSets[change.group] ?? 0) + change.by;
      const trainers = trainersOf(reading, change.group);
      expect(Math.abs(change.by)).toBeLessThanOrEqual(2);
      if (change.by > 0) expect(trainers.some((one) => keepsCaps(reading, one, change.by))).toBe(true);
      if (change.by > 0)
        expect(after).toBeLessThanOrEqual(productiveHigh(change.group, profile.level, profile.goal));
      break;
    }
    case "set_sets":
      for (const session of week?.sessions ?? []) {
        const changed = session.items.map((item) =>
          item.exercise === change.exercise && (change.day ?? session.day) === session.day
            ? { ...item, sets: change.sets }
            : item,
        );
        const after = sessionSets({ ...session, items: changed }, catalog, profile.level);
        for (const [group] of groupsOf(exerciseOf(change.exercise, evidence)))
          expect(after[group]).toBeLessThanOrEqual(SESSION_CAP[profile.level]);
      }
      break;
    case "shift_reps": {
      const { dose } = exerciseOf(change.exercise, evidence);
      expect(change.reps[0]).toBeGreaterThanOrEqual(dose.min);
      expect(change.reps[1]).toBeLessThanOrEqual(dose.max);
      expect(change.reps[1]).toBeGreaterThan(change.reps[0]);
      break;
    }
    case "swap_exercise":
      expect(candidateFor(exerciseOf(change.to, evidence), profile)).not.toBeNull();
      expect(mayTrain(change.to, evidence).allowed).toBe(true);
      expect(reading.planned.has(change.to)).toBe(false);
      break;
    case "deload_week":
      // The first that may be one; a week that the plan lightens anyway does not come before it.
      for (const earlier of lighterWeeks(reading))
        if (earlier.kind === "deload_week" && earlier.week < change.week)
          expect(planTakes(reading, earlier)).toBe(false);
      expect(lighterWeeks(reading)).toContainEqual(change);
      break;
    case "missed":
      expect(change.resumeDate >= today).toBe(true);
      break;
    case "remove_exercise":
      expect(mayTrain(change.exercise, evidence).allowed).toBe(false);
      break;
    default:
      throw new Error(`nobody proposes ${change.kind}`);
  }
}

function exerciseOf(id: string, { catalog }: Evidence) {
  const exercise = catalog.exercises[id];
  if (exercise === undefined) throw new Error(`no exercise "${id}"`);
  return exercise;
}
