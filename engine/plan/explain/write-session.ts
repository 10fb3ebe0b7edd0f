// What does the lifter read? A draft written out as sessions of items with ids, doses, loads and reasons.

import type { GripId } from "@dorsal/content";
import { firstLoad } from "../../progression/first/first-load.ts";
import type { PlanItem, PlannedSession } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";
import type { Reason } from "../../training/reason.ts";
import { type PreparedItem, prepare } from "../arrange/warm-up.ts";
import type { Candidate } from "../candidates/candidates.ts";
import type { DraftItem, DraftSession } from "../periodise/draft.ts";
import { sessionS, shownMinutes } from "../volume/session-time.ts";
import { firstNegativeReps } from "./first-negatives.ts";
import {
  areFirstNegatives,
  type ItemContext,
  isFirstTime,
  safetyReasons,
  workReasons,
} from "./item-reasons.ts";

export interface SessionDay {
  readonly day: Weekday;
  readonly date: string;
}

export function writeSession({ day, date }: SessionDay, context: ItemContext): PlannedSession {
  const prefix = `w${context.drafted.rhythm.number}-${day}`;
  const { warmUp, coolDown } = prepare(context.session, context.planning);
  const written = {
    warmUp: warmUp.map((item, i) => preparedItem(item, `${prefix}-warm-${i + 1}`, context)),
    items: workItems(prefix, context),
    coolDown: coolDown.map((item, i) => preparedItem(item, `${prefix}-cool-${i + 1}`, context)),
  };
  return { day, date, minutes: shownMinutes(sessionS(written, context.planning.catalog)), ...written };
}

function workItems(prefix: string, context: ItemContext): readonly PlanItem[] {
  const ids = new Map(
    context.session.items.map((item, i) => [item.candidate.exercise.id, `${prefix}-${i + 1}`]),
  );
  return context.session.items.map((item) => workItem(item, ids, context));
}

function workItem(item: DraftItem, ids: ReadonlyMap<string, string>, context: ItemContext): PlanItem {
  const { exercise } = item.candidate;
  const rir = context.drafted.rir(item);
  const partnerId = item.partner === null ? undefined : ids.get(item.partner);
  const load = startingLoad(item, rir, context);
  return {
    id: ids.get(exercise.id) ?? exercise.id,
    exercise: exercise.id,
    kind: "work",
    sets: item.sets,
    ...writtenDose(item, context),
    perSide: exercise.unilateral,
    ...(rir === undefined ? {} : { rir }),
    restS: item.restS,
    tempo: tempoOf(item.candidate),
    grip: item.grip,
    technique: item.drops > 0 ? "drop_set" : partnerId ? "superset" : "straight",
    ...(item.drops > 0 ? { drops: item.drops } : {}),
    ...(partnerId ? { supersetWith: partnerId } : {}),
    ...load.start,
    reasons: [...workReasons(item, context), ...load.reasons],
  };
}

function writtenDose(item: DraftItem, context: ItemContext) {
  const { reps, seconds, metres } = item.dose;
  if (reps) return { reps: areFirstNegatives(item, context) ? firstNegativeReps(reps, item.sets) : reps };
  return seconds === undefined ? { metres: metres ?? 0 } : { seconds };
}

interface Start {
  readonly start: { readonly startLoadKg?: number; readonly startAssistanceKg?: number };
  readonly reasons: readonly Reason[];
}

/** The coach's first word: only where the exercise is new; later weeks go by what was done. */
function startingLoad(item: DraftItem, rir: number | undefined, context: ItemContext): Start {
  const { planning } = context;
  if (!isFirstTime(item, context)) return { start: {}, reasons: [] };
  const first = firstLoad({
    exercise: item.candidate.exercise,
    profile: planning.profile,
    catalog: planning.catalog,
    ...(item.dose.reps ? { reps: item.dose.reps } : {}),
    ...(rir === undefined ? {} : { rir }),
  });
  return {
    start: {
      ...(first.loadKg === undefined ? {} : { startLoadKg: first.loadKg }),
      ...(first.assistanceKg === undefined ? {} : { startAssistanceKg: first.assistanceKg }),
    },
    reasons: first.reasons,
  };
}

function preparedItem(item: PreparedItem, id: string, { planning, session }: ItemContext): PlanItem {
  const { exercise } = item.candidate;
  const { reps, seconds, metres } = item.dose;
  return {
    id,
    exercise: exercise.id,
    kind: item.kind,
    sets: item.sets,
    ...(reps ? { reps } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(metres === undefined ? {} : { metres }),
    perSide: exercise.unilateral,
    restS: 0,
    tempo: tempoOf(item.candidate),
    grip: item.kind === "ramp" ? gripOf(exercise.id, session) : null,
    technique: "straight",
    reasons: [...safetyReasons(item.candidate, planning.profile), preparationReason(item)],
  };
}

/** Lighter sets are held like the sets that they lead up to. */
function gripOf(id: string, { items }: DraftSession): GripId | null {
  return items.find(({ candidate }) => candidate.exercise.id === id)?.grip ?? null;
}

function preparationReason({ kind, prepares }: PreparedItem): Reason {
  if (kind === "raise") return { why: "raises_pulse" };
  if (kind === "ramp") return { why: "ramp_to_first_lift", of: prepares };
  if (kind === "activation") return { why: "activates_for", pattern: prepares };
  return kind === "stretch"
    ? { why: "eases_out", pattern: prepares }
    : { why: "mobilises_for", pattern: prepares };
}

/** Eccentric-stretched-concentric-shortened, within the seconds of one repetition (science 3.5: 2-8 s are equal). */
function tempoOf({ exercise }: Candidate): string {
  if (exercise.dose.unit === "seconds") return "hold";
  if (exercise.dose.unit === "metres") return "walk";
  const whole = Math.floor(exercise.secondsPerUnit);
  const squeeze = whole >= 4 && exercise.id !== "negative_pull_up" ? 1 : 0;
  return `${Math.max(1, whole - 1 - squeeze)}-0-1-${squeeze}`;
}
