// What does a lifter's own edit do to a session? It is applied as asked; what the rules make of it comes after.

import type { HandEdit } from "../../training/plan-change.ts";
import type { Weekday } from "../../training/profile.ts";
import { kindestGrip, rank } from "../arrange/arrange.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { isSupersetPull, isSupersetPush } from "../candidates/movement-kinds.ts";
import { type DraftItem, type DraftSession, draftItem, type Planning } from "../periodise/draft.ts";
import { type RepRange, restKind, restS } from "../volume/dose.ts";
import { idOf, withSets } from "./make-legal.ts";
import { mostSetsOf } from "./most-sets.ts";

/** Edits of single sessions; the others are about whole weeks. */
export type SessionEdit = Exclude<HandEdit, { kind: "change_volume" | "deload_week" }>;

export function isSessionEdit(change: { readonly kind: string }): change is SessionEdit {
  return ["swap_exercise", "remove_exercise", "add_exercise", "set_sets", "shift_reps"].includes(change.kind);
}

/** The exercises whose sets the lifter spoke of. */
export function askedBy(edit: SessionEdit): ReadonlySet<string> {
  return new Set([edit.kind === "swap_exercise" ? edit.to : edit.exercise]);
}

export function editSession(
  draft: DraftSession,
  day: Weekday,
  { edit, planning }: { readonly edit: SessionEdit; readonly planning: Planning },
): DraftSession {
  switch (edit.kind) {
    case "swap_exercise":
      return swapped(draft, edit, planning);
    case "remove_exercise":
      return withSets(draft, [edit.exercise], 0);
    case "add_exercise":
      return edit.day === day ? added(draft, edit, planning) : draft;
    case "set_sets":
      return edit.day === undefined || edit.day === day ? withPairSets(draft, edit) : draft;
    case "shift_reps":
      return { ...draft, items: draft.items.map((item) => shifted(item, edit, planning)) };
  }
}

function swapped(
  draft: DraftSession,
  { from, to }: { readonly from: string; readonly to: string },
  planning: Planning,
): DraftSession {
  const old = draft.items.find((item) => idOf(item) === from);
  const candidate = planning.candidates.get(to);
  if (!old || !candidate) return draft;
  if (draft.items.some((item) => idOf(item) === to)) return withSets(draft, [from], 0);
  return substituted(draft, old, { candidate, planning });
}

/** The session with another exercise in an item's place, still paired where the pair still makes sense. */
export function substituted(
  draft: DraftSession,
  old: DraftItem,
  { candidate, planning }: { readonly candidate: Candidate; readonly planning: Planning },
): DraftSession {
  const partner = draft.items.find((item) => idOf(item) === old.partner);
  const pairs = partner !== undefined && mayPair(candidate, partner.candidate, planning);
  const fresh: DraftItem = {
    ...freshItem(candidate, draft, {
      planning,
      sets: Math.min(old.sets, mostSetsOf(candidate.exercise.id, planning)),
    }),
    partner: pairs ? old.partner : null,
  };
  const items = draft.items.map((item): DraftItem => {
    if (item === old) return fresh;
    if (item !== partner) return item;
    return { ...item, partner: pairs ? candidate.exercise.id : null, ...(pairs && { sets: fresh.sets }) };
  });
  const moves = !pairs && rank(fresh, planning) !== rank(old, planning);
  return moves
    ? inserted({ ...draft, items: items.filter((item) => item !== fresh) }, fresh, planning)
    : { ...draft, items };
}

/** Where it belongs by its kind; everything else keeps its order, and pairs stay together. */
function inserted(draft: DraftSession, item: DraftItem, planning: Planning): DraftSession {
  const own = rank(item, planning);
  const after = draft.items.findLastIndex((one) => rank(one, planning) <= own) + 1;
  const before = draft.items[after - 1];
  const next = draft.items[after];
  const at = before && next && before.partner === idOf(next) ? after + 1 : after;
  return { ...draft, items: draft.items.toSpliced(at, 0, item) };
}

function added(
  draft: DraftSession,
  { exercise, sets }: { readonly exercise: string; readonly sets: number },
  planning: Planning,
): DraftSession {
  const candidate = planning.candidates.get(exercise);
  if (!candidate || draft.items.some((item) => idOf(item) === exercise)) return draft;
  return inserted(draft, freshItem(candidate, draft, { planning, sets }), planning);
}

export function freshItem(
  candidate: Candidate,
  { dayKind }: DraftSession,
  { planning, sets }: { readonly planning: Planning; readonly sets: number },
): DraftItem {
  const item = draftItem(candidate, planning.profile, { kind: dayKind, sets });
  return { ...item, grip: kindestGrip(candidate.exercise.grips, planning.profile) };
}

/** A partner goes along: a superset has equal sets. */
function withPairSets(
  draft: DraftSession,
  { exercise, sets }: { readonly exercise: string; readonly sets: number },
): DraftSession {
  const item = draft.items.find((one) => idOf(one) === exercise);
  if (!item) return draft;
  return withSets(draft, [exercise, ...(item.partner === null ? [] : [item.partner])], sets);
}

function shifted(
  item: DraftItem,
  { exercise, reps }: { readonly exercise: string; readonly reps: RepRange },
  { profile }: Planning,
): DraftItem {
  if (idOf(item) !== exercise || !item.dose.reps) return item;
  const dose = { reps, upper: reps[1] };
  return { ...item, dose, restS: restS(restKind(item.candidate.exercise, dose), profile.level) };
}

/** A pull and a push; a pull that has priority for strength stays alone (science 3.12). */
export function mayPair(a: Candidate, b: Candidate, { profile }: Planning): boolean {
  const pulls = ({ exercise }: Candidate) =>
    isSupersetPull(exercise) && !(profile.goal === "strength" && exercise.category === "main");
  return (pulls(a) && isSupersetPush(b.exercise)) || (pulls(b) && isSupersetPush(a.exercise));
}
