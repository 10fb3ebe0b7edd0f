// A lifter edits the plan by hand: every remaining session is edited in the same way, and nothing else moves that need not.

import type { BindingConstraint } from "../../training/plan.ts";
import type { HandEdit } from "../../training/plan-change.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { tiresSpine } from "../candidates/movement-kinds.ts";
import type { DraftItem, DraftSession } from "../periodise/draft.ts";
import { changeVolume, obstacleFor } from "./change-volume.ts";
import { refusalOfEdit } from "./check-edit.ts";
import { type Course, type NewCourse, trimsOf } from "./course.ts";
import { askedBy, editSession, isSessionEdit, type SessionEdit } from "./hand-edit.ts";
import { easier, withEvenPairs } from "./lighter-session.ts";
import { idOf, withSets } from "./make-legal.ts";
import type { Slot } from "./open-weeks.ts";
import { draftOf } from "./read-draft.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { type Filling, hasExercise, type WalkedWeek, walkWeeks } from "./walk-weeks.ts";

type Edit = Exclude<HandEdit, { kind: "deload_week" }>;

export function editCourse(edit: Edit, course: Course): Result<NewCourse, ReviseRefusal> {
  return isSessionEdit(edit) ? editSessions(edit, course) : editVolume(edit, course);
}

function editSessions(edit: SessionEdit, course: Course): Result<NewCourse, ReviseRefusal> {
  const { planning } = course;
  const refusal = refusalOfEdit(edit, course);
  if (refusal) return refuse(refusal);
  const asked = askedBy(edit);
  const walked = walkWeeks({
    ...walkOf(course),
    asked,
    load: (_, sessions) =>
      sessions.map((session) =>
        session.slot.fixed
          ? session
          : { ...session, draft: editSession(session.draft, session.slot.day, { edit, planning }) },
      ),
    lighten: (slot, filling) => lightEdited(slot, filling, { edit, course }),
  });
  const left = leftOut(edit, walked);
  if (left) return refuse(left);
  return ok({ walked, trims: trimsOf(walked), substitutes: swapsOf(edit, course), asked: spokenOf(edit) });
}

function walkOf({ plan, planning, open }: Course) {
  return { plan, planning, open, deloads: plan.weeks.map(({ deload }) => deload) };
}

/** A swap speaks of both, so that both are put down to the lifter. */
function spokenOf(edit: SessionEdit): ReadonlySet<string> {
  return edit.kind === "swap_exercise" ? new Set([edit.from, edit.to]) : askedBy(edit);
}

function swapsOf(edit: SessionEdit, { plan }: Course): ReadonlyMap<string, string> {
  if (edit.kind !== "swap_exercise") return new Map();
  return new Map(plan.profile.days.map((day) => [`${day} ${edit.from}`, edit.to]));
}

/** What was asked for must be left with a set somewhere. */
function leftOut(edit: SessionEdit, walked: readonly WalkedWeek[]): ReviseRefusal | null {
  if (edit.kind === "remove_exercise") return null;
  const exercise = edit.kind === "swap_exercise" ? edit.to : edit.exercise;
  const stays = walked.some(({ sessions }) =>
    sessions.some(({ slot, draft }) => !slot.fixed && hasExercise(draft, exercise)),
  );
  if (stays) return null;
  const rule = trimsOf(walked).findLast((trim) => trim.exercise === exercise)?.rule;
  return rule === "adjacent_days"
    ? { why: "days_too_close", exercise, other: neighbourOf(walked) }
    : { why: "no_room_for_exercise", exercise, rule: rule ?? "trade_off" };
}

function neighbourOf(walked: readonly WalkedWeek[]): string {
  const items = walked.flatMap(({ sessions }) => sessions.flatMap(({ draft }) => draft.items));
  const tiring = items.find(({ candidate }) => tiresSpine(candidate.exercise));
  return tiring ? idOf(tiring) : "";
}

interface LightEdit {
  readonly edit: SessionEdit;
  readonly course: Course;
}

/** A deload has the exercises of the last loading week; the sets that it had, and half of what changed. */
function lightEdited(slot: Slot, { last }: Filling, { edit, course }: LightEdit): DraftSession {
  const { planning } = course;
  const old = draftOf(slot.old, slot.day, planning);
  const loaded = last.get(slot.day);
  if (!loaded) return old;
  const edited = editSession(loaded, slot.day, { edit: { ...edit }, planning });
  const source = edit.kind === "add_exercise" || edit.kind === "set_sets" ? loaded : edited;
  const items = source.items
    .filter((item) => hasExercise(loaded, idOf(item)) || source.items.length === 1)
    .map((item): DraftItem => {
      const was = old.items.find((one) => idOf(one) === idOf(item));
      const half = Math.ceil(item.sets / 2);
      return easier({ ...item, sets: was ? halfNear(was.sets, item.sets) : half, drops: 0, replaces: null });
    });
  return withEvenPairs({ ...source, items });
}

/** The sets that stood there, as far as they are half of what is loaded now. */
function halfNear(sets: number, loaded: number): number {
  return Math.max(1, Math.floor(loaded / 2), Math.min(sets, Math.ceil(loaded / 2)));
}

function editVolume(
  edit: Extract<Edit, { kind: "change_volume" }>,
  course: Course,
): Result<NewCourse, ReviseRefusal> {
  if (edit.by === 0) return refuse({ why: "nothing_changes" });
  let obstacle: BindingConstraint | null = null;
  let touched = false;
  const walked = walkWeeks({
    ...walkOf(course),
    asked: new Set(),
    load: (filling, sessions) => {
      const changed = changeVolume(sessions, edit, filling.setting);
      touched ||= changed !== sessions;
      obstacle ??= changed === sessions ? obstacleFor(sessions, edit.group, filling.setting) : null;
      return changed;
    },
    lighten: (slot, { last }) => halfOfLast(draftOf(slot.old, slot.day, course.planning), last.get(slot.day)),
  });
  if (!touched) return refuse({ why: "no_room_for_group", group: edit.group, rule: obstacle ?? "kit" });
  return ok({
    walked,
    trims: trimsOf(walked),
    substitutes: new Map(),
    asked: trainsGroup(edit.group, course),
  });
}

function halfOfLast(old: DraftSession, last: DraftSession | undefined): DraftSession {
  if (!last) return old;
  const gone = old.items.map(idOf).filter((id) => !hasExercise(last, id));
  const kept = withSets(old, gone, 0);
  const items = kept.items.map((item) => {
    const full = last.items.find((one) => idOf(one) === idOf(item))?.sets ?? item.sets;
    return { ...item, sets: halfNear(item.sets, full) };
  });
  return withEvenPairs({ ...kept, items });
}

function trainsGroup(group: keyof Course["plan"]["weeks"][number]["hardSets"], { planning }: Course) {
  const trained = [...planning.candidates.values()].filter(
    ({ exercise }) => (exercise.groupCredit[group] ?? 0) > 0,
  );
  return new Set(trained.map(({ exercise }) => exercise.id));
}
