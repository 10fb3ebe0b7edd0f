// How is a good plan spoiled? Three good plans, drafts of them that may be written to, and one test per way of spoiling:
// each must be caught by the rule it breaks.
import type { Plan, PlanItem, PlannedSession } from "@dorsal/engine";
import { expect, test } from "vitest";
import { auditPlan } from "./audit.ts";
import { catalog, madePlan } from "./made-plan.ts";

export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;
export type PlanDraft = Draft<Plan>;

export const GYM_LIFTER = {
  level: 3,
  goal: "size",
  days: ["mon", "tue", "thu", "fri"],
  minutes: 60,
  weeks: 8,
  startDate: "2026-11-23",
  equipment: ["barbell", "bench", "cable", "dumbbell", "pullup_bar", "pulldown_machine", "row_machine"],
  bodyMassKg: 80,
};
const HOME_NOVICE = {
  level: 1,
  goal: "posture",
  days: ["mon", "wed", "fri"],
  minutes: 25,
  weeks: 6,
  startDate: "2026-11-23",
  equipment: ["band", "dumbbell"],
  contraindications: ["hypertension_valsalva"],
  ageYears: 45,
};

export const gymPlan = madePlan(GYM_LIFTER);
export const homePlan = madePlan(HOME_NOVICE);
/** So short that most groups miss their minimum. */
export const hurriedPlan = madePlan({ ...GYM_LIFTER, days: ["mon"], minutes: 12 });

/** The part of a plan that a test is about; throws where the plan has none. */
export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The plan to be spoiled has no such part.");
  return value;
}

export function session(plan: PlanDraft, week = 0, day = 0): Draft<PlannedSession> {
  return need(need(plan.weeks[week]).sessions[day]);
}

export function item(plan: PlanDraft, day = 0, place = 0): Draft<PlanItem> {
  return need(session(plan, 0, day).items[place]);
}

export function everyItem(plan: PlanDraft): readonly Draft<PlanItem>[] {
  return plan.weeks.flatMap(({ sessions }) => sessions.flatMap(({ items }) => items));
}

export function noticesIn(
  plan: Plan,
): (how: string, rule: string, spoil: (draft: PlanDraft) => void) => void {
  return (how, rule, spoil) => {
    test(`notices a plan that ${how}`, () => {
      const draft = structuredClone(plan) as PlanDraft;
      spoil(draft);
      expect(auditPlan(draft as Plan, catalog).map((found) => found.rule)).toContain(rule);
    });
  };
}
