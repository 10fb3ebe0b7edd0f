// What does a week hold before it is written out? Exercises with sets on days: what the planner moves, raises and swaps.
import type { Catalog, GripId, GroupId } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import type { DaySums } from "../allocate/day-sums.ts";
import type { WeekProblem } from "../allocate/week-problem.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { GROUPS } from "../volume/demand.ts";
import { type DayKind, dayKind, restKind, restS, type SetDose, setDose } from "../volume/dose.ts";
import { straightS, supersetS, type Timing, TRANSITION_S } from "../volume/session-time.ts";

export interface DraftItem {
  readonly candidate: Candidate;
  readonly dose: SetDose;
  readonly restS: number;
  readonly sets: number;
  readonly drops: number;
  /** Exercise id of the superset partner in the same session. */
  readonly partner: string | null;
  readonly grip: GripId | null;
  /** The accessory that this one took over from in this week. */
  readonly replaces: string | null;
  /** Repetitions in reserve that this item asks for whatever the week does; the week's wave where absent. */
  readonly rir?: number;
}

export interface DraftSession {
  readonly dayKind: DayKind;
  readonly items: readonly DraftItem[];
}

export type DraftWeek = readonly DraftSession[];

/** What every stage of the planner reads. */
export interface Planning {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly problem: WeekProblem;
  readonly candidates: ReadonlyMap<string, Candidate>;
}

export function draftItem(
  candidate: Candidate,
  profile: Profile,
  on: { kind: DayKind; sets: number },
): DraftItem {
  const dose = setDose(candidate.exercise, profile, on.kind);
  return {
    candidate,
    dose,
    restS: restS(restKind(candidate.exercise, dose), profile.level),
    sets: on.sets,
    drops: 0,
    partner: null,
    grip: null,
    replaces: null,
  };
}

/** The week that the search found, day by day. */
export function draftWeek(days: readonly DaySums[], { profile }: Planning): DraftWeek {
  return days.map((day, index) => {
    const kind = dayKind(profile.level, index, days.length);
    const items = day.portions.map(({ of, sets }, at) => ({
      ...draftItem(of.candidate, profile, { kind, sets }),
      partner: day.portions[day.partners[at] ?? -1]?.of.exercise.id ?? null,
    }));
    return { dayKind: kind, items };
  });
}

export function timingOfDraft(item: DraftItem): Timing {
  const { exercise } = item.candidate;
  return {
    sets: item.sets,
    upper: item.dose.upper,
    secondsPerUnit: exercise.secondsPerUnit,
    setupS: exercise.setupSeconds,
    restS: item.restS,
    sides: exercise.unilateral ? 2 : 1,
    drops: item.drops,
  };
}

/** Seconds of the working part of a session. */
export function draftSessionS(session: DraftSession): number {
  let seconds = 0;
  let blocks = 0;
  for (const item of session.items) {
    const partner = partnerOf(session, item);
    if (partner && session.items.indexOf(partner) < session.items.indexOf(item)) continue;
    seconds += partner
      ? supersetS(timingOfDraft(item), timingOfDraft(partner))
      : straightS(timingOfDraft(item));
    blocks += 1;
  }
  return seconds + Math.max(0, blocks - 1) * TRANSITION_S;
}

export function partnerOf(session: DraftSession, item: DraftItem): DraftItem | undefined {
  return session.items.find((one) => one.candidate.exercise.id === item.partner);
}

export type GroupSets = Record<GroupId, number>;

const NO_SETS: Readonly<GroupSets> = Object.fromEntries(GROUPS.map((group) => [group, 0])) as GroupSets;

/** Sets of an item as volume: the last set of a drop-set item counts two (science 3.12 [D]). */
export function countedSets({ sets, drops }: DraftItem): number {
  return sets + (drops > 0 ? 1 : 0);
}

export function draftHardSets(items: readonly DraftItem[]): GroupSets {
  const sums = { ...NO_SETS };
  for (const item of items) {
    const credit = item.candidate.exercise.groupCredit;
    const sets = countedSets(item);
    for (const group of Object.keys(credit) as GroupId[]) sums[group] += (credit[group] ?? 0) * sets;
  }
  return sums;
}

export function weekHardSets(week: DraftWeek): GroupSets {
  return draftHardSets(week.flatMap((session) => session.items));
}
