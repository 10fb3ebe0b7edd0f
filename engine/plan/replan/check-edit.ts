// Can the edit be made at all? What no trimming mends is refused, with the rule and its numbers.
import type { Exercise } from "@dorsal/content";
import type { Excluded, PlannedSession } from "../../training/plan.ts";
import { mostPullUpReps } from "../candidates/pull-up-ladder.ts";
import type { Planning } from "../periodise/draft.ts";
import type { SessionEdit } from "./hand-edit.ts";
import { mostSetsOf } from "./most-sets.ts";
import type { OpenWeek } from "./open-weeks.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";

export interface EditCheck {
  readonly planning: Planning;
  readonly excluded: readonly Excluded[];
  readonly open: readonly OpenWeek[];
}

export function refusalOfEdit(edit: SessionEdit, check: EditCheck): ReviseRefusal | null {
  switch (edit.kind) {
    case "swap_exercise":
      if (edit.from === edit.to) return { why: "nothing_changes" };
      return notThere(edit.from, check) ?? notAllowed(edit.to, check);
    case "remove_exercise":
      return notThere(edit.exercise, check) ?? emptied(edit.exercise, check);
    case "add_exercise":
      return (
        notAllowed(edit.exercise, check) ??
        setsRefusal(edit.exercise, edit.sets, check) ??
        placeRefusal(edit, check)
      );
    case "set_sets":
      return notThere(edit.exercise, check) ?? setsRefusal(edit.exercise, edit.sets, check);
    case "shift_reps":
      return notThere(edit.exercise, check) ?? repsRefusal(edit, check);
  }
}

function sessionsOf({ open }: EditCheck): readonly PlannedSession[] {
  return open.flatMap(({ slots }) => slots.flatMap(({ old, fixed }) => (old && !fixed ? [old] : [])));
}

function has(exercise: string): (session: PlannedSession) => boolean {
  return ({ items }) => items.some((item) => item.exercise === exercise);
}

function notThere(exercise: string, check: EditCheck): ReviseRefusal | null {
  return sessionsOf(check).some(has(exercise)) ? null : { why: "not_in_plan", exercise };
}

/** A day without an exercise is no training day: another takes its place, or the day goes. */
function emptied(exercise: string, check: EditCheck): ReviseRefusal | null {
  const alone = sessionsOf(check).find(({ items }) => items.every((item) => item.exercise === exercise));
  return alone && alone.items.length > 0 ? { why: "only_exercise", exercise, weekday: alone.day } : null;
}

/** Level and wishes aside, nobody chooses their way around kit, limits and safety. */
export function notAllowed(
  id: string,
  { planning, excluded }: Pick<EditCheck, "planning" | "excluded">,
): ReviseRefusal | null {
  const exercise = planning.catalog.exercises[id];
  if (!exercise) return { why: "exercise_unknown", exercise: id };
  const row = excluded.find((one) => one.exercise === id);
  if (row) return { why: "not_for_you", exercise: id, because: row.why, detail: row.detail };
  return exercise.countsAsHardSet ? null : { why: "not_for_work", exercise: id };
}

export function setsRefusal(
  exercise: string,
  sets: number,
  { planning }: Pick<EditCheck, "planning">,
): ReviseRefusal | null {
  const max = mostSetsOf(exercise, planning);
  const fits = Number.isInteger(sets) && sets >= 1 && sets <= max;
  return fits ? null : { why: "sets_out_of_range", sets, min: 1, max };
}

function placeRefusal(
  { exercise, day }: Extract<SessionEdit, { kind: "add_exercise" }>,
  check: EditCheck,
): ReviseRefusal | null {
  const there = sessionsOf(check).filter((session) => session.day === day);
  if (there.length === 0) return { why: "no_session_that_day", weekday: day };
  return there.every(has(exercise)) ? { why: "already_in_session", exercise, weekday: day } : null;
}

function repsRefusal(
  { exercise: id, reps }: Extract<SessionEdit, { kind: "shift_reps" }>,
  { planning }: EditCheck,
): ReviseRefusal | null {
  const exercise = planning.catalog.exercises[id];
  if (!exercise) return { why: "exercise_unknown", exercise: id };
  return repsProblem(exercise, reps, planning);
}

export function repsProblem(
  exercise: Exercise,
  [lo, hi]: readonly [number, number],
  { profile }: Planning,
): ReviseRefusal | null {
  const { id, dose } = exercise;
  if (dose.unit !== "reps") return { why: "counts_no_reps", exercise: id };
  const max = Math.min(dose.max, mostPullUpReps(exercise, profile.maxPullUps) ?? dose.max);
  const min = Math.min(dose.min, max);
  const fits = Number.isInteger(lo) && Number.isInteger(hi) && lo >= min && lo <= hi && hi <= max;
  return fits ? null : { why: "reps_out_of_range", exercise: id, min, max };
}
