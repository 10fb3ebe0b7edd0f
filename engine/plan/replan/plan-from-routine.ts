// How does a lifter's own week become a plan? It is taken as it is written, in its order; only what breaks a rule gives way,
// and that is said. It loads and deloads like any plan, and its sets stay as the lifter wrote them.
import type { Catalog } from "@dorsal/content";
import { addDays, dateInWeek } from "../../training/calendar.ts";
import type { Plan } from "../../training/plan.ts";
import { type Profile, WEEKDAYS, type Weekday } from "../../training/profile.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { candidates } from "../candidates/candidates.ts";
import type { DraftItem, DraftSession, Planning } from "../periodise/draft.ts";
import { rirFloor } from "../periodise/rir.ts";
import { weekRhythm } from "../periodise/week-rhythm.ts";
import { HOLD_S_HYPERTENSION, restKind, restS } from "../volume/dose.ts";
import { notAllowed, repsProblem, setsRefusal } from "./check-edit.ts";
import { planningFor, trimsOf } from "./course.ts";
import { MOST_DAYS } from "./course-of.ts";
import { freshItem } from "./hand-edit.ts";
import type { Trim } from "./make-legal.ts";
import type { OpenWeek } from "./open-weeks.ts";
import { kindOfDay } from "./read-draft.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { walkWeeks } from "./walk-weeks.ts";
import { writeRevision } from "./write-revision.ts";

export interface RoutineItem {
  readonly exercise: string;
  readonly sets: number;
  /** The usual dose of the exercise where none of the three is said. */
  readonly reps?: readonly [number, number];
  readonly seconds?: number;
  readonly metres?: number;
  /** The week's wave where it is not said; never below what safety asks. */
  readonly rir?: number;
}

export interface RoutineDay {
  readonly day: Weekday;
  readonly items: readonly RoutineItem[];
}

export interface RoutinePlan {
  readonly plan: Plan;
  readonly trims: readonly Trim[];
  /** Reserve that safety raised. */
  readonly raised: readonly { readonly exercise: string; readonly from: number; readonly to: number }[];
}

export interface RoutineRequest {
  readonly profile: Profile;
  readonly routine: readonly RoutineDay[];
  readonly catalog: Catalog;
}

export function planFromRoutine({
  profile: own,
  routine,
  catalog,
}: RoutineRequest): Result<RoutinePlan, ReviseRefusal> {
  const days = WEEKDAYS.filter((day) => routine.some((one) => one.day === day));
  if (days.length < 1 || days.length > MOST_DAYS)
    return refuse({ why: "days_out_of_range", days: days.length, min: 1, max: MOST_DAYS });
  const profile = { ...own, days };
  const named = new Set(routine.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
  const able = candidates(profile, catalog, named);
  const planning = planningFor(profile, catalog, able);
  for (const { day, items } of routine) {
    const refusal = refusalOfDay(day, items, { planning, excluded: able.excluded });
    if (refusal) return refuse(refusal);
  }
  const plan = emptyPlan(profile);
  const walked = walkWeeks({
    plan,
    planning,
    open: everyWeek(profile),
    deloads: weekRhythm(profile.level, profile.weeks).map(({ deload }) => deload),
    asked: new Set(),
    load: (_, sessions) =>
      sessions.map(({ slot }) => ({ slot, draft: routineSession(slot.day, routine, planning) })),
  });
  const written = writeRevision({ plan, planning, excluded: able.excluded, walked, repeats: false });
  return ok({ plan: written, trims: trimsOf(walked), raised: raisedBy(routine, planning) });
}

function refusalOfDay(
  weekday: Weekday,
  items: readonly RoutineItem[],
  check: Parameters<typeof notAllowed>[1],
): ReviseRefusal | null {
  const seen = new Set<string>();
  for (const { exercise, sets, reps } of items) {
    const entry = check.planning.catalog.exercises[exercise];
    const refusal =
      notAllowed(exercise, check) ??
      setsRefusal(exercise, sets, check) ??
      (reps && entry ? repsProblem(entry, reps, check.planning) : null);
    if (refusal) return refusal;
    if (seen.has(exercise)) return { why: "already_in_session", exercise, weekday };
    seen.add(exercise);
  }
  return null;
}

function emptyPlan(profile: Profile): Plan {
  return { profile, weeks: [], unmet: [], excluded: [], cost: {}, notes: [] };
}

function everyWeek({ weeks, startDate, days }: Profile): readonly OpenWeek[] {
  return Array.from({ length: weeks }, (_, i) => {
    const start = addDays(startDate, 7 * i);
    const slots = days.map((day) => ({ day, date: dateInWeek(start, day), old: null, fixed: false }));
    return { number: i + 1, slots: slots.sort((a, b) => (a.date < b.date ? -1 : 1)) };
  });
}

function routineSession(day: Weekday, routine: readonly RoutineDay[], planning: Planning): DraftSession {
  const session: DraftSession = { dayKind: kindOfDay(day, planning), items: [] };
  const asked = routine.filter((one) => one.day === day).flatMap(({ items }) => items);
  return { ...session, items: asked.flatMap((item) => routineItem(item, session, planning)) };
}

function routineItem(asked: RoutineItem, session: DraftSession, planning: Planning): readonly DraftItem[] {
  const candidate = planning.candidates.get(asked.exercise);
  if (!candidate) return [];
  const item = freshItem(candidate, session, { planning, sets: asked.sets });
  const dose = doseOf(asked, item);
  const rest = restS(restKind(candidate.exercise, dose), planning.profile.level);
  const reserve =
    asked.rir === undefined || !dose.reps
      ? {}
      : { rir: Math.max(asked.rir, rirFloor(candidate, planning.profile).rir) };
  return [{ ...item, dose, restS: rest, ...reserve }];
}

function doseOf({ reps, seconds, metres }: RoutineItem, { candidate, dose }: DraftItem): DraftItem["dose"] {
  const { unit, min, max } = candidate.exercise.dose;
  const within = (value: number) => Math.min(max, Math.max(min, value));
  if (unit === "reps" && reps) return { reps, upper: reps[1] };
  // The usual hold is the longest that limits allow.
  if (unit === "seconds" && seconds !== undefined) {
    const held = Math.min(within(seconds), longestHold(dose, max));
    return { seconds: held, upper: held };
  }
  if (unit === "metres" && metres !== undefined) return { metres: within(metres), upper: within(metres) };
  return dose;
}

function longestHold({ seconds = 0 }: DraftItem["dose"], max: number): number {
  return seconds <= HOLD_S_HYPERTENSION ? Math.min(seconds, max) : max;
}

function raisedBy(
  routine: readonly RoutineDay[],
  { candidates: all, profile }: Planning,
): RoutinePlan["raised"] {
  return routine.flatMap(({ items }) =>
    items.flatMap(({ exercise, rir }) => {
      const candidate = all.get(exercise);
      if (!candidate || rir === undefined) return [];
      const floor = rirFloor(candidate, profile).rir;
      return floor > rir ? [{ exercise, from: rir, to: floor }] : [];
    }),
  );
}
