// The steps of the plan move: a lighter week comes in between, or missed weeks are taken up where they were left.

import { daysBetween } from "../../training/calendar.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import type { DraftSession } from "../periodise/draft.ts";
import { type Course, type NewCourse, trimsOf } from "./course.ts";
import { DELOADS_APART_WEEKS, missedWeeksBefore, type NewRhythm, resumed, withDeload } from "./new-rhythm.ts";
import { openWeeks } from "./open-weeks.ts";
import { readSession } from "./read-draft.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { walkWeeks, withoutReserve } from "./walk-weeks.ts";

type Shift = Extract<PlanChange, { kind: "missed" | "deload_week" }>;

export function shiftCourse(change: Shift, course: Course): Result<NewCourse, ReviseRefusal> {
  return change.kind === "deload_week" ? lighterWeek(change.week, course) : afterMissedWeeks(change, course);
}

function lighterWeek(week: number, course: Course): Result<NewCourse, ReviseRefusal> {
  const { plan, open } = course;
  const at = open.find(({ number }) => number === week);
  if (!at || at.slots.some(({ fixed }) => fixed)) return refuse({ why: "week_not_open", week });
  if (plan.weeks[week - 1]?.deload) return refuse({ why: "nothing_changes" });
  const before = plan.weeks.slice(0, week - 1);
  if (!before.some(({ deload }) => !deload)) return refuse({ why: "nothing_to_lighten", week });
  const last = before.findLast(({ deload }) => deload)?.number;
  if (last !== undefined && week - last < DELOADS_APART_WEEKS)
    return refuse({ why: "deload_too_soon", week, last, apart: week - last });
  const walked = walkShifted(course, withDeload(plan, week), { from: week, reserve: "wave" });
  return ok({ walked, trims: trimsOf(walked), substitutes: new Map(), asked: new Set() });
}

function afterMissedWeeks(
  { sessions, resumeDate }: Extract<Shift, { kind: "missed" }>,
  course: Course,
): Result<NewCourse, ReviseRefusal> {
  const { plan, done } = course;
  const { startDate, days } = plan.profile;
  const at = Math.floor(daysBetween(startDate, resumeDate) / 7) + 1;
  const missed = missedWeeksBefore(plan, at, { done, sessions });
  if (missed < 1) return refuse({ why: "nothing_changes" });
  const rhythm = resumed(plan, at, missed);
  const open = openWeeks({ plan, fromDate: resumeDate, done, days, weeks: rhythm.deloads.length });
  const walked = walkShifted({ ...course, open }, rhythm, { from: at, reserve: "step" });
  return ok({ walked, trims: trimsOf(walked), substitutes: new Map(), asked: new Set(), repeats: true });
}

interface Shifting {
  readonly from: number;
  /** Of the step that is taken up again, or of the wave as the weeks stand now. */
  readonly reserve: "step" | "wave";
}

/** Each loading week takes the step of another: its exercises and its sets. */
function walkShifted(
  { plan, planning, open }: Course,
  { deloads, sources }: NewRhythm,
  { from, reserve }: Shifting,
) {
  const stepOf = (week: number, day: string): DraftSession | null => {
    const source = plan.weeks[(sources[week - 1] ?? week) - 1];
    const session = source?.sessions.find((one) => one.day === day);
    return session ? readSession(session, planning) : null;
  };
  return walkWeeks({
    plan,
    planning,
    open,
    deloads,
    asked: new Set(),
    load: ({ open: { number } }, sessions) =>
      sessions.map((session) => {
        const { slot } = session;
        if (slot.fixed || number < from) return session;
        const step = stepOf(number, slot.day) ?? session.draft;
        return { ...session, draft: reserve === "wave" ? inWave(step) : step };
      }),
  });
}

function inWave(step: DraftSession): DraftSession {
  return { ...step, items: step.items.map(withoutReserve) };
}
