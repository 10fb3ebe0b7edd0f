import { expect, test } from "vitest";
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import type { Profile } from "../../training/profile.ts";
import { candidates } from "../candidates/candidates.ts";
import { designPlan } from "../design-plan.ts";
import { writeSession } from "../explain/write-session.ts";
import { weekHardSets } from "../periodise/draft.ts";
import { rhythmOf } from "../periodise/week-rhythm.ts";
import { catalog, GYM, lifter } from "../testing/lifter.ts";
import { planningFor } from "./course.ts";
import { everyChange } from "./every-change.testing.ts";
import { placeOfDay, readSession } from "./read-draft.ts";
import { type PlanRevision, revisePlan } from "./revise-plan.ts";

const LIFTERS: readonly Profile[] = [
  lifter({
    level: 3,
    goal: "size",
    days: ["mon", "wed", "fri"],
    minutes: 50,
    equipment: GYM,
    bodyMassKg: 80,
  }),
  lifter({ level: 1, minutes: 25, equipment: ["band", "dumbbell"], ageYears: 45 }),
  lifter({
    level: 4,
    goal: "strength",
    days: ["mon", "tue", "thu", "sat"],
    minutes: 60,
    weeks: 8,
    equipment: GYM,
    maxPullUps: 9,
  }),
];
const plans = LIFTERS.map((profile) => designPlan(profile, catalog));

interface Revised extends PlanRevision {
  readonly before: Plan;
}

const revised: readonly Revised[] = plans.flatMap((plan) => {
  const fromDate = plan.weeks[2]?.sessions[1]?.date ?? "";
  return everyChange(plan).flatMap((change) => {
    const revision = revisePlan({ plan, change, fromDate, catalog });
    return revision.ok ? [{ ...revision.value, before: plan }] : [];
  });
});

test("most changes can be made", () => {
  expect(revised.length).toBeGreaterThanOrEqual(36);
});

test("a plan that is read and written again is the same, byte for byte", () => {
  for (const plan of plans) {
    const planning = planningFor(plan.profile, catalog, candidates(plan.profile, catalog));
    const rhythms = rhythmOf(plan.weeks.map(({ deload }) => deload));
    plan.weeks.forEach((week, i) => {
      const rhythm = rhythms[i];
      const drafts = week.sessions.map((session) => readSession(session, planning));
      if (!rhythm) throw new Error("a week without a rhythm");
      const drafted = { rhythm, week: drafts, rir: (item: { readonly rir?: number }) => item.rir };
      week.sessions.forEach((session, at) => {
        const draft = drafts[at];
        if (!draft) throw new Error("a session without a draft");
        const context = { planning, drafted, session: draft, hardSets: weekHardSets(drafts) };
        const written = writeSession(session, { ...context, dayIndex: placeOfDay(session.day, planning) });
        expect(JSON.stringify(written)).toBe(JSON.stringify(session));
      });
    });
  }
});

const sessionsOf = ({ weeks }: Plan) => weeks.flatMap(({ sessions }) => sessions);

test("the past stays, byte for byte", () => {
  for (const { before, plan, fromDate } of revised) {
    const past = (one: Plan) => sessionsOf(one).filter(({ date }) => date < fromDate);
    expect(JSON.stringify(past(plan))).toBe(JSON.stringify(past(before)));
    const rows = (one: Plan) => one.unmet.filter(({ week }) => week < 3);
    expect(rows(plan)).toEqual(rows(before));
  }
});

test("what is begun stays, wherever it lies", () => {
  const [plan] = plans;
  const begun = plan?.weeks[4]?.sessions[0];
  if (!plan || !begun) throw new Error("a plan of six weeks expected");
  const fromDate = plan.weeks[2]?.sessions[0]?.date ?? "";
  const change: PlanChange = { kind: "minutes", minutes: 25 };
  const revision = revisePlan({ plan, change, fromDate, catalog, done: [begun.date] });
  if (!revision.ok) throw new Error(JSON.stringify(revision.refusal));
  const now = sessionsOf(revision.value.plan).find(({ date }) => date === begun.date);
  expect(JSON.stringify(now)).toBe(JSON.stringify(begun));
});

test("nothing changes silently", () => {
  const work = (plan: Plan) =>
    sessionsOf(plan).map(({ date, items }) => [
      date,
      items.map(({ exercise, sets, reps, seconds, rir, restS, grip }) => [
        exercise,
        sets,
        reps,
        seconds,
        rir,
        restS,
        grip,
      ]),
    ]);
  for (const { before, plan, change, differences } of revised) {
    if (JSON.stringify(work(before)) === JSON.stringify(work(plan))) continue;
    expect(differences.length, JSON.stringify(change)).toBeGreaterThan(0);
  }
});

test("every difference is true", () => {
  for (const { before, plan, fromDate, differences } of revised) {
    const has = (one: Plan, day: string, exercise: string, sets?: number) =>
      sessionsOf(one).some(
        (session) =>
          session.day === day &&
          session.date >= fromDate &&
          session.items.some((item) => item.exercise === exercise && (sets ?? item.sets) === item.sets),
      );
    for (const row of differences) {
      const said = JSON.stringify(row);
      if (row.kind === "exercise_added")
        expect(has(plan, row.weekday, row.exercise, row.sets), said).toBe(true);
      if (row.kind === "exercise_removed")
        expect(has(before, row.weekday, row.exercise, row.sets), said).toBe(true);
      if (row.kind === "exercise_swapped")
        expect(has(before, row.weekday, row.from) && has(plan, row.weekday, row.to), said).toBe(true);
      if (row.kind === "sets_changed")
        expect(
          has(before, row.weekday, row.exercise, row.from) && has(plan, row.weekday, row.exercise, row.to),
          said,
        ).toBe(true);
    }
  }
});

test("a kept exercise keeps the id of its item, and no id is used twice", () => {
  for (const { before, plan } of revised) {
    const ids = sessionsOf(plan).flatMap(({ items, warmUp, coolDown }) => [...warmUp, ...items, ...coolDown]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    const idsBefore = new Map(
      sessionsOf(before).flatMap(({ date, items }) => items.map((item) => [date + item.exercise, item.id])),
    );
    for (const { date, items } of sessionsOf(plan)) {
      for (const { exercise, id } of items) expect(id).toBe(idsBefore.get(date + exercise) ?? id);
    }
  }
});

test("at least four of five exercises that are still possible stay on their day", () => {
  const kinds = ["limits", "wishes", "goal", "kit"];
  const shares = revised
    .filter(({ change }) => kinds.includes(change.kind))
    .map(({ before, plan, fromDate }) => {
      const able = candidates(plan.profile, catalog).all;
      const days = (one: Plan) =>
        sessionsOf(one)
          .filter(({ date }) => date >= fromDate)
          .flatMap(({ date, items }) => items.map(({ exercise }) => ({ key: date + exercise, exercise })));
      const possible = days(before).filter(({ exercise }) => able.has(exercise));
      const kept = new Set(days(plan).map(({ key }) => key));
      return possible.filter(({ key }) => kept.has(key)).length / Math.max(1, possible.length);
    });
  expect(shares.length).toBeGreaterThanOrEqual(8);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.8);
});

test("the same change gives the same plan, byte for byte", () => {
  const [first] = revised;
  if (!first) throw new Error("no revision");
  const { before: plan, change, fromDate } = first;
  const again = revisePlan({ plan, change, fromDate, catalog });
  expect(again.ok && JSON.stringify(again.value.plan)).toBe(JSON.stringify(first.plan));
});
