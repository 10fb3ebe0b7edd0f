import { describe, expect, test } from "vitest";
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter, parsed } from "../testing/lifter.ts";
import { planFromRoutine, type RoutineDay } from "./plan-from-routine.ts";
import { revisePlan } from "./revise-plan.ts";

const profile = lifter({ level: 2, days: ["mon", "thu"], minutes: 60, equipment: GYM, weeks: 8 });
const ROUTINE: readonly RoutineDay[] = [
  {
    day: "mon",
    items: [
      { exercise: "pulldown_neutral", sets: 3 },
      { exercise: "dumbbell_curl", sets: 2 },
    ],
  },
  {
    day: "thu",
    items: [
      { exercise: "seated_cable_row", sets: 3 },
      { exercise: "face_pull", sets: 2 },
    ],
  },
];

function own(routine = ROUTINE, changes: Partial<typeof profile> = {}): Plan {
  const made = planFromRoutine({ profile: { ...profile, ...changes }, routine, catalog });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.plan;
}

const plan = own();

function changed(change: PlanChange, from = plan) {
  const revision = revisePlan({ plan: from, change, fromDate: "2026-11-30", catalog });
  if (!revision.ok) throw new Error(JSON.stringify(revision.refusal));
  return revision.value;
}

function refusalOf(change: PlanChange) {
  const revision = revisePlan({ plan, change, fromDate: "2026-11-30", catalog });
  return revision.ok ? null : revision.refusal;
}

/** "pulldown_neutral 3, dumbbell_curl 2" of a weekday. */
function work({ weeks }: Plan, week: number, day: string): string {
  const session = weeks[week - 1]?.sessions.find((one) => one.day === day);
  return (session?.items ?? []).map(({ exercise, sets }) => `${exercise} ${sets}`).join(", ");
}

describe("a hand edit", () => {
  test("swaps an exercise everywhere, and nothing else", () => {
    const { plan: after, differences } = changed(
      { kind: "swap_exercise", from: "pulldown_neutral", to: "chin_up", why: "choice" },
      own(ROUTINE, { maxPullUps: 8 }),
    );
    expect(work(after, 1, "mon")).toBe("pulldown_neutral 3, dumbbell_curl 2");
    expect(work(after, 2, "mon")).toBe("chin_up 3, dumbbell_curl 2");
    expect(work(after, 5, "thu")).toBe("seated_cable_row 3, face_pull 2");
    expect(differences).toEqual([
      { kind: "exercise_swapped", from: "pulldown_neutral", to: "chin_up", weekday: "mon", why: "asked" },
    ]);
    const [first] = after.weeks[1]?.sessions[0]?.warmUp.filter(({ kind }) => kind === "ramp") ?? [];
    expect(first?.exercise).toBe("chin_up");
  });

  test("brings more volume in slowly", () => {
    const { plan: after, differences } = changed({
      kind: "add_exercise",
      exercise: "machine_row",
      day: "mon",
      sets: 4,
    });
    expect(work(after, 2, "mon")).toBe("pulldown_neutral 3, machine_row 2, dumbbell_curl 2");
    expect(work(after, 3, "mon")).toBe("pulldown_neutral 3, machine_row 4, dumbbell_curl 2");
    expect(differences).toContainEqual({
      kind: "exercise_added",
      exercise: "machine_row",
      weekday: "mon",
      sets: 2,
      why: "asked",
    });
  });

  test("halves what it adds in a lighter week, and leaves out what it removes", () => {
    const added = changed({ kind: "set_sets", exercise: "seated_cable_row", sets: 4 }).plan;
    expect(work(added, 6, "thu")).toBe("seated_cable_row 2, face_pull 1");
    const removed = changed({ kind: "remove_exercise", exercise: "face_pull", why: "pain" }).plan;
    expect(work(removed, 6, "thu")).toBe("seated_cable_row 2");
    expect(removed.profile.exclude).toEqual(["face_pull"]);
  });

  test("takes fewer sets for a group where there are most", () => {
    const { plan: after } = changed({ kind: "change_volume", group: "lats", by: -1 });
    expect(work(after, 2, "mon")).toBe("pulldown_neutral 2, dumbbell_curl 2");
  });

  test("is refused with the rule that stands in its way", () => {
    expect(refusalOf({ kind: "remove_exercise", exercise: "pull_up", why: "choice" })).toEqual({
      why: "not_in_plan",
      exercise: "pull_up",
    });
    expect(refusalOf({ kind: "add_exercise", exercise: "open_book", day: "mon", sets: 2 })).toEqual({
      why: "not_for_work",
      exercise: "open_book",
    });
    expect(refusalOf({ kind: "add_exercise", exercise: "machine_row", day: "tue", sets: 2 })).toEqual({
      why: "no_session_that_day",
      weekday: "tue",
    });
    expect(refusalOf({ kind: "set_sets", exercise: "face_pull", sets: 9 })).toEqual({
      why: "sets_out_of_range",
      sets: 9,
      min: 1,
      max: 4,
    });
    expect(
      refusalOf({ kind: "add_exercise", exercise: "suspension_row", day: "mon", sets: 2 }),
    ).toMatchObject({ why: "not_for_you", because: "equipment" });
    expect(refusalOf({ kind: "deload_week", week: 1 })).toEqual({ why: "week_not_open", week: 1 });
    expect(refusalOf({ kind: "minutes", minutes: 60 })).toEqual({ why: "nothing_changes" });
    const over = revisePlan({
      plan,
      change: { kind: "minutes", minutes: 30 },
      fromDate: "2027-06-01",
      catalog,
    });
    expect(over).toEqual({ ok: false, refusal: { why: "plan_over", lastDate: "2027-01-14" } });
  });

  test("never gets around a limit", () => {
    const sore = own([{ day: "mon", items: [{ exercise: "seated_cable_row", sets: 3 }] }], {
      contraindications: ["low_back"],
    });
    const change: PlanChange = { kind: "add_exercise", exercise: "barbell_row", day: "mon", sets: 2 };
    const revision = revisePlan({ plan: sore, change, fromDate: "2026-11-30", catalog });
    expect(revision.ok ? null : revision.refusal).toMatchObject({
      why: "not_for_you",
      exercise: "barbell_row",
    });
  });
});

describe("a lighter week by hand", () => {
  test("halves the sets and moves the next deload out of its way", () => {
    const { plan: after, differences } = changed({ kind: "deload_week", week: 4 });
    expect(after.weeks.map(({ deload }) => deload)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(work(after, 4, "mon")).toBe("pulldown_neutral 2, dumbbell_curl 1");
    expect(differences[0]).toEqual({ kind: "deload_moved", fromWeek: 6, toWeek: 4 });
    const rir = (week: number) => after.weeks[week - 1]?.sessions[0]?.items[0]?.rir;
    expect([1, 2, 3, 4, 5].map(rir)).toEqual([3, 3, 2, 4, 3]);
  });
});

describe("missed weeks", () => {
  test("are taken up where they were left, and the plan ends later", () => {
    const designed = designPlan(parsed({ ...profile, weeks: 6, days: ["mon", "thu"] }), catalog);
    const change: PlanChange = { kind: "missed", sessions: 2, resumeDate: "2026-12-14" };
    const revision = revisePlan({ plan: designed, change, fromDate: "2026-12-14", catalog });
    if (!revision.ok) throw new Error(JSON.stringify(revision.refusal));
    const { plan: after, differences } = revision.value;
    expect(after.weeks).toHaveLength(7);
    expect(work(after, 4, "mon")).toBe(work(designed, 3, "mon"));
    expect(work(after, 5, "thu")).toBe(work(designed, 4, "thu"));
    expect(after.weeks.map(({ deload }) => deload).indexOf(true)).toBe(6);
    expect(differences).toContainEqual({ kind: "weeks_changed", from: 6, to: 7 });
  });
});

describe("an own routine", () => {
  test("keeps its order, its sets and its days", () => {
    expect(work(plan, 1, "mon")).toBe("pulldown_neutral 3, dumbbell_curl 2");
    expect(work(plan, 5, "thu")).toBe("seated_cable_row 3, face_pull 2");
    expect(plan.weeks.map(({ deload }) => deload).indexOf(true)).toBe(5);
    expect(plan.unmet.some(({ rule }) => rule === "weekly_minimum")).toBe(true);
  });

  test("never takes a hinge below the reserve that safety asks", () => {
    const routine: readonly RoutineDay[] = [
      { day: "mon", items: [{ exercise: "romanian_deadlift", sets: 3, rir: 0 }] },
    ];
    const made = planFromRoutine({ profile, routine, catalog });
    expect(made.ok && made.value.raised).toEqual([{ exercise: "romanian_deadlift", from: 0, to: 1 }]);
    expect(made.ok && made.value.plan.weeks[0]?.sessions[0]?.items[0]?.rir).toBe(1);
  });

  test("gives way where it is too long, and says so", () => {
    const made = planFromRoutine({
      profile: { ...profile, minutes: 20 },
      routine: [
        {
          day: "mon",
          items: ["pulldown_neutral", "seated_cable_row", "dumbbell_curl"].map((exercise) => ({
            exercise,
            sets: 4,
          })),
        },
      ],
      catalog,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect(made.value.trims.map(({ rule }) => rule)).toContain("minutes");
    expect(made.value.plan.weeks[0]?.sessions[0]?.minutes).toBeLessThanOrEqual(20);
  });
});
