// What do all signals look at? The journal read once: visits by exercise, what the plan still asks for, and how much of
// what it asked was done.
import type { Exercise, GroupId } from "@dorsal/content";
import { dayOf } from "../../journal/calendar.ts";
import { type DueSession, dueSessions } from "../../journal/planned-sessions.ts";
import { trainingDays, visitsByExercise } from "../../journal/training-days.ts";
import { addDays, daysBetween } from "../../training/calendar.ts";
import type { PlanItem } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import type { Exposure } from "../../training/set.ts";
import type { CheckIn } from "../check-in.ts";
import { type Evidence, profileOf } from "../evidence.ts";

export interface Reading extends Evidence {
  readonly profile: Profile;
  /** Finished visits by exercise, oldest first. */
  readonly visits: ReadonlyMap<string, readonly Exposure[]>;
  /** Days with training of any kind, oldest first. */
  readonly trainedOn: readonly string[];
  readonly due: readonly DueSession[];
  /** Of the active plan, neither done nor begun, today or later. */
  readonly ahead: readonly DueSession[];
  /** Work that the plan still holds, by exercise, in the order of the plan. */
  readonly planned: ReadonlyMap<string, readonly PlanItem[]>;
}

/** Null before there is a profile: then nobody asked for anything. */
export function readEvidence(evidence: Evidence): Reading | null {
  const { state, today } = evidence;
  const profile = profileOf(state);
  if (profile === null) return null;
  const days = trainingDays(state);
  const due = dueSessions(state);
  const ahead = due.filter(({ status, date }) => status === "due" && date >= today);
  const work = ahead.flatMap(({ session }) => session.items).filter(({ kind }) => kind === "work");
  return {
    ...evidence,
    profile,
    visits: visitsByExercise(days),
    trainedOn: days.map(({ date }) => date),
    due,
    ahead,
    planned: Map.groupBy(work, ({ exercise }) => exercise),
  };
}

/** Weeks over which adherence is counted. Design choice. */
export const ADHERENCE_WEEKS = 4;
/** Percent of the planned sessions below which a stall says nothing about the plan. Science 3.2 and 4.4. */
const ADHERED_PERCENT = 80;

/** Percent of the planned sessions of the last weeks that were done; null where none was due. */
export function adherencePercent({ due, today }: Reading): number | null {
  const from = addDays(today, -7 * ADHERENCE_WEEKS);
  const past = due.filter(({ date }) => date >= from && date < today);
  const done = past.filter(({ status }) => status === "done");
  return past.length === 0 ? null : (100 * done.length) / past.length;
}

/** The plan was followed well enough that what happened may be laid at its door. */
export function isAdhered(reading: Reading): boolean {
  return (adherencePercent(reading) ?? 0) >= ADHERED_PERCENT;
}

/** Days without training from which strength may be lost. Science 4.2 and 4.6. */
export const BREAK_DAYS = 14;

/** No break in the last days: who is climbing back is neither stuck nor to be tested. */
export function isTrainedThrough({ trainedOn, today }: Reading, days: number): boolean {
  const from = addDays(today, -days);
  const before = trainedOn.findLast((day) => day <= from);
  const marks = [...(before === undefined ? [] : [before]), ...trainedOn.filter((day) => day > from), today];
  return marks.every((day, i) => daysBetween(marks[i - 1] ?? day, day) <= BREAK_DAYS);
}

/** Days over which a signal must hold: the two weeks of science 3.12. */
export const SIGNAL_DAYS = 14;

/** Check-ins of the last days, oldest first. */
export function lately({ state, today }: Reading, days: number): readonly CheckIn[] {
  const from = addDays(today, -days);
  return state.checkIns.filter(({ checkedAt }) => dayOf(checkedAt) > from && dayOf(checkedAt) <= today);
}

/** Credit of a set from which an exercise speaks for a group: the catalogue's own line between primary and secondary. */
export const DIRECT_CREDIT = 0.75;

/** Exercises of the plan that train a group directly. */
export function trainersOf({ planned, catalog }: Reading, group: GroupId): readonly Exercise[] {
  return [...planned.keys()]
    .flatMap((id) => catalog.exercises[id] ?? [])
    .filter(({ groupCredit }) => (groupCredit[group] ?? 0) >= DIRECT_CREDIT);
}
