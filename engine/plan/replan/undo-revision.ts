// How is a change of the plan taken back? What lies behind stays as it was trained; from today on the plan before the change
// stands again, by the same writer and under the same rules as any change: what has become too much gives way, and is said.
import type { Catalog } from "@dorsal/content";
import { isCalendarDay } from "../../training/calendar.ts";
import type { Plan, PlannedSession, PlannedWeek } from "../../training/plan.ts";
import type { PlanChange, UndoneChange } from "../../training/plan-change.ts";
import type { Weekday } from "../../training/profile.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { type Candidates, candidates } from "../candidates/candidates.ts";
import { profileBefore } from "./changed-profile.ts";
import { notAllowed } from "./check-edit.ts";
import { planningFor, trimsOf } from "./course.ts";
import { differencesOf } from "./differences.ts";
import { noHarder } from "./lighter-session.ts";
import { rhythmBefore } from "./new-rhythm.ts";
import { type OpenWeek, openWeeks } from "./open-weeks.ts";
import { draftOf, readSession } from "./read-draft.ts";
import type { PlanRevision } from "./revise-plan.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { walkWeeks } from "./walk-weeks.ts";
import { writeRevision } from "./write-revision.ts";

export interface UndoRequest {
  /** As it stands now. */
  readonly plan: Plan;
  /** As it stood before the change. */
  readonly before: Plan;
  readonly revisionId: string;
  readonly undone: PlanChange;
  /** Calendar day: sessions before it stay as they are. */
  readonly fromDate: string;
  readonly catalog: Catalog;
  /** Dates in the plan of sessions that were begun, wherever they lie: they stay, too. */
  readonly done?: readonly string[];
  /** Exercises that hurt too much to come back. */
  readonly hurting?: readonly string[];
}

export function undoRevision(request: UndoRequest): Result<PlanRevision<UndoneChange>, ReviseRefusal> {
  const { plan, before, revisionId, undone, fromDate, catalog } = request;
  if (!isCalendarDay(fromDate))
    throw new Error(`A plan can only change from a calendar day on, not from "${fromDate}".`);
  const profile = profileBefore(plan.profile, undone, before.profile);
  const restored = spliced(request);
  const opening = { plan: restored, fromDate, done: doneOf(request), days: profile.days };
  const open = openWeeks({ ...opening, weeks: restored.weeks.length });
  const [seam] = open;
  if (seam === undefined) return refuse({ why: "plan_over", lastDate: lastDateOf(plan) ?? fromDate });
  const comesBack = exercisesOf(open);
  const able = ableTo(profile, catalog, comesBack);
  const planning = planningFor(profile, catalog, able);
  const refusal = refusalOf(comesBack, request, { planning, excluded: able.excluded });
  if (refusal) return refuse(refusal);
  const { deloads } = rhythmBefore(plan, restored, { from: seam.number, level: profile.level });
  const walked = walkWeeks({
    plan,
    planning,
    open,
    deloads,
    asked: new Set(),
    load: ({ open: { number } }, sessions) =>
      sessions.map((session) => {
        const { slot } = session;
        const step = slot.fixed ? null : stepOf(number, slot.day, before);
        return step === null ? session : { ...session, draft: readSession(step, planning) };
      }),
    lighten: ({ old, day }, { last }) => noHarder(draftOf(old, day, planning), last.get(day)),
  });
  const after = writeRevision({ plan, planning, excluded: able.excluded, walked, repeats: false });
  const trims = trimsOf(walked);
  const differences = differencesOf({
    before: plan,
    after,
    fromDate,
    main: "asked",
    asked: new Set(),
    fills: false,
    trims,
    substitutes: substitutesOf(undone, plan),
  });
  return ok({ plan: after, fromDate, change: { kind: "undo", revisionId, undone }, differences, trims });
}

function doneOf({ done = [] }: UndoRequest): ReadonlySet<string> {
  return new Set(done);
}

/** What is past or begun as it is; the rest as it stood before the change. */
function spliced(request: UndoRequest): Plan {
  const { plan, before, fromDate } = request;
  const done = doneOf(request);
  const isFixed = ({ date }: { readonly date: string }) => date < fromDate || done.has(date);
  const begun = plan.weeks.findLast(({ sessions }) => sessions.some(isFixed))?.number ?? 0;
  const weeks = Array.from({ length: Math.max(before.weeks.length, begun) }, (_, i): PlannedWeek[] => {
    const [now, was] = [plan.weeks[i], before.weeks[i]];
    const fixed = now?.sessions.filter(isFixed) ?? [];
    const taken = new Set(fixed.map(({ date }) => date));
    const open = was?.sessions.filter((one) => !isFixed(one) && !taken.has(one.date)) ?? [];
    const sessions = [...fixed, ...open].sort((a, b) => (a.date < b.date ? -1 : 1));
    const week = was ?? now;
    return week ? [{ ...week, sessions }] : [];
  });
  return { ...before, weeks: weeks.flat() };
}

/** A lighter week that would now come too soon after another takes the step of the loading week before it; else null. */
function stepOf(week: number, day: Weekday, { weeks }: Plan): PlannedSession | null {
  if (!weeks[week - 1]?.deload) return null;
  const loaded = weeks.findLast(({ number, deload }) => number < week && !deload);
  return loaded?.sessions.find((session) => session.day === day) ?? null;
}

function lastDateOf({ weeks }: Plan): string | undefined {
  return weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date)).at(-1);
}

function exercisesOf(open: readonly OpenWeek[]): ReadonlySet<string> {
  const sessions = open.flatMap(({ slots }) =>
    slots.flatMap(({ old, fixed }) => (old && !fixed ? [old] : [])),
  );
  return new Set(sessions.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
}

/** What the plan had, the lifter may have chosen beyond the level. */
function ableTo(profile: Plan["profile"], catalog: Catalog, had: ReadonlySet<string>): Candidates {
  const usual = candidates(profile, catalog);
  return candidates(profile, catalog, new Set([...had].filter((id) => !usual.all.has(id))));
}

/** What the plan has anyway is no question of this change. */
function refusalOf(
  comesBack: ReadonlySet<string>,
  { plan, hurting = [], fromDate }: UndoRequest,
  check: Parameters<typeof notAllowed>[1],
): ReviseRefusal | null {
  const later = plan.weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date >= fromDate);
  const there = new Set(later.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
  for (const exercise of comesBack) {
    if (there.has(exercise)) continue;
    if (hurting.includes(exercise)) return { why: "still_hurts", exercise };
    const refusal = notAllowed(exercise, check);
    if (refusal) return refusal;
  }
  return null;
}

function substitutesOf(undone: PlanChange, { profile }: Plan): ReadonlyMap<string, string> {
  if (undone.kind !== "swap_exercise") return new Map();
  return new Map(profile.days.map((day) => [`${day} ${undone.to}`, undone.from]));
}
