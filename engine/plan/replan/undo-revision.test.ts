import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter } from "../testing/lifter.ts";
import { profileAfter, profileBefore } from "./changed-profile.ts";
import { everyChange } from "./every-change.testing.ts";
import { type PlanRevision, revisePlan } from "./revise-plan.ts";
import { type UndoRequest, undoRevision } from "./undo-revision.ts";

const PLANS = [
  lifter({
    level: 3,
    goal: "size",
    days: ["mon", "wed", "fri"],
    minutes: 50,
    equipment: GYM,
    bodyMassKg: 80,
  }),
  lifter({ level: 1, minutes: 25, equipment: ["band", "dumbbell"], ageYears: 45 }),
].map((profile) => designPlan(profile, catalog));

interface Changed {
  readonly before: Plan;
  readonly revision: PlanRevision;
}

const CHANGED: readonly Changed[] = PLANS.flatMap((before) => {
  const fromDate = before.weeks[2]?.sessions[1]?.date ?? "";
  return everyChange(before).flatMap((change) => {
    const revised = revisePlan({ plan: before, change, fromDate, catalog });
    return revised.ok ? [{ before, revision: revised.value }] : [];
  });
});

function undone({ before, revision }: Changed, more: Partial<UndoRequest> = {}) {
  const { plan, change, fromDate } = revision;
  return undoRevision({ plan, before, revisionId: "r", undone: change, fromDate, catalog, ...more });
}

function granted(changed: Changed, more: Partial<UndoRequest> = {}): PlanRevision["plan"] {
  const back = undone(changed, more);
  if (!back.ok) throw new Error(`${changed.revision.change.kind}: ${JSON.stringify(back.refusal)}`);
  return back.value.plan;
}

const sessionsOf = ({ weeks }: Plan) => weeks.flatMap(({ sessions }) => sessions);

describe("a change taken back", () => {
  test("is one of many kinds", () => {
    expect(new Set(CHANGED.map(({ revision }) => revision.change.kind)).size).toBeGreaterThanOrEqual(13);
  });

  test.each(
    CHANGED.map((one) => [`${one.revision.change.kind} at level ${one.before.profile.level}`, one] as const),
  )("on the same day leaves the plan as it was, byte for byte: %s", (_, changed) => {
    const plan = granted(changed);
    expect(plan.profile).toEqual(changed.before.profile);
    expect(JSON.stringify(plan.weeks)).toBe(JSON.stringify(changed.before.weeks));
  });

  test("says what comes back and what goes again", () => {
    const swap = CHANGED.find(({ revision }) => revision.change.kind === "swap_exercise");
    if (swap?.revision.change.kind !== "swap_exercise") throw new Error("no swap");
    const { from, to } = swap.revision.change;
    const back = undone(swap);
    expect(back.ok && back.value.differences[0]).toMatchObject({
      kind: "exercise_swapped",
      from: to,
      to: from,
      why: "asked",
    });
    expect(back.ok && back.value.change).toEqual({
      kind: "undo",
      revisionId: "r",
      undone: swap.revision.change,
    });
  });

  test("keeps what was trained in between, and a session begun ahead", () => {
    for (const changed of CHANGED) {
      const { plan } = changed.revision;
      const fromDate = addDays(changed.revision.fromDate, 8);
      const ahead = sessionsOf(plan).filter(({ date }) => date > fromDate)[1];
      if (!ahead) continue;
      const after = granted(changed, { fromDate, done: [ahead.date] });
      const stands = (one: Plan) =>
        sessionsOf(one).filter(({ date }) => date < fromDate || date === ahead.date);
      expect(JSON.stringify(stands(after))).toBe(JSON.stringify(stands(plan)));
    }
  });

  test("does not bring back what hurts", () => {
    const removed = CHANGED.find(({ revision }) => revision.change.kind === "remove_exercise");
    if (removed?.revision.change.kind !== "remove_exercise") throw new Error("no removal");
    const { exercise } = removed.revision.change;
    expect(undone(removed, { hurting: [exercise] })).toEqual({
      ok: false,
      refusal: { why: "still_hurts", exercise },
    });
  });

  test("does not bring back what was hidden since", () => {
    const removed = CHANGED.find(({ revision }) => revision.change.kind === "remove_exercise");
    if (removed?.revision.change.kind !== "remove_exercise") throw new Error("no removal");
    const { exercise } = removed.revision.change;
    const { plan } = removed.revision;
    const hidden = { ...plan, profile: { ...plan.profile, dislike: [], exclude: [exercise] } };
    expect(undone(removed, { plan: hidden })).toMatchObject({
      refusal: { why: "not_for_you", exercise, because: "excluded_by_you" },
    });
  });

  test("after weeks of fewer sets, more come back no faster than they may", () => {
    const [before] = PLANS;
    const fromDate = before?.weeks[1]?.sessions[0]?.date ?? "";
    if (!before) throw new Error("no plan");
    const less = revisePlan({
      plan: before,
      change: { kind: "minutes", minutes: 15 },
      fromDate,
      catalog,
    });
    if (!less.ok) throw new Error(JSON.stringify(less.refusal));
    const back = undone({ before, revision: less.value }, { fromDate: addDays(fromDate, 14) });
    if (!back.ok) throw new Error(JSON.stringify(back.refusal));
    expect(back.value.trims.some(({ rule }) => rule === "weekly_rise")).toBe(true);
    const [low, high] = [back.value.plan.weeks[2], back.value.plan.weeks[3]];
    for (const group of ["lats", "mid_back", "rear_delts"] as const) {
      const was = low?.hardSets[group] ?? 0;
      expect(high?.hardSets[group] ?? 0).toBeLessThanOrEqual(was + Math.max(0.2 * was, 2) + 1e-9);
    }
  });

  test("of a plan that is over is refused", () => {
    const [first] = CHANGED;
    if (!first) throw new Error("no change");
    expect(undone(first, { fromDate: "2027-06-01" })).toMatchObject({ refusal: { why: "plan_over" } });
  });
});

describe("a profile without a change", () => {
  const [plan] = PLANS;
  const before = { ...plan?.profile, prefer: ["chin_up"], exclude: ["plank"] } as Plan["profile"];

  test("is as it was before it", () => {
    for (const change of plan ? everyChange(plan) : [])
      expect(profileBefore(profileAfter(before, change), change, before)).toEqual(before);
  });

  test("keeps what was said since", () => {
    const change: PlanChange = { kind: "remove_exercise", exercise: "chin_up", why: "pain" };
    const later = {
      ...profileAfter(before, change),
      minutes: 75,
      exclude: ["chin_up", "face_pull", "plank"],
    };
    expect(profileBefore(later, change, before)).toMatchObject({
      minutes: 75,
      prefer: ["chin_up"],
      exclude: ["face_pull", "plank"],
    });
  });
});
