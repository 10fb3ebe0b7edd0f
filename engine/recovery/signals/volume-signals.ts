// Does a muscle group get too little or too much? More where it progresses slowly, is not sore and the plan is followed;
// less where it is over its cap, or sore while its lifts fall. Science 3.2; never beyond range, cap or weekly rise.
import type { GroupId } from "@dorsal/content";
import { type Demand, demand, weeklyCap } from "../../plan/volume/demand.ts";
import type { SignalReason } from "../../training/reason.ts";
import { doneSets, keepsCaps } from "./group-sets.ts";
import { ADHERENCE_WEEKS, adherencePercent, isAdhered, type Reading, trainersOf } from "./reading.ts";
import type { Signal } from "./signal.ts";
import { isSore, timesSore } from "./soreness.ts";
import { FLAT_PERCENT, movementOf, strengthHistory } from "./strength-history.ts";
import { nextLoadingWeek } from "./weeks-ahead.ts";

/** Two sets are always within the weekly rise of max(20 %, 2 sets). Science 3.2. */
const MOST_SETS_CHANGED = 2;
/** Percent over four visits, about two weeks, below which progress is slow: science 3.17, by level 1 and above. */
const SLOW_PERCENT = { novice: 2, trained: 1 } as const;
const FALLING_PERCENT = -0.5;
const TIMES_SORE = 2;

/** Both by how much the goal wants the group. */
export function lessVolume(reading: Reading): readonly Signal[] {
  return wanted(reading).flatMap((one) => lessOf(reading, one) ?? []);
}

export function moreVolume(reading: Reading): readonly Signal[] {
  return isAdhered(reading) ? wanted(reading).flatMap((one) => moreOf(reading, one) ?? []) : [];
}

function wanted({ profile: { level, goal } }: Reading): readonly Demand[] {
  return demand(level, goal).toSorted((a, b) => b.weight - a.weight);
}

function moreOf(reading: Reading, { group, range }: Demand): Signal | null {
  const percent = progressOf(reading, group);
  const slow = reading.profile.level === 1 ? SLOW_PERCENT.novice : SLOW_PERCENT.trained;
  if (percent === null || percent >= slow || hasStuck(reading, group) || isSore(reading, group)) return null;
  const sets = Math.max(plannedSets(reading, group), doneSets(reading, group));
  const by = Math.min(MOST_SETS_CHANGED, Math.floor(range.high - sets));
  if (by < 1 || !trainersOf(reading, group).some((exercise) => keepsCaps(reading, exercise, by))) return null;
  return changeBy(reading, { group, by }, [
    { why: "group_progresses", group, percent },
    { why: "group_has_room", group, sets, high: range.high },
    { why: "adherence", percent: adherencePercent(reading) ?? 0, weeks: ADHERENCE_WEEKS },
  ]);
}

function lessOf(reading: Reading, { group, range }: Demand): Signal | null {
  const cap = weeklyCap(group, reading.profile.level);
  const planned = plannedSets(reading, group);
  const sets = Math.max(planned, doneSets(reading, group));
  const room = Math.floor(planned - range.min);
  if (sets > cap) {
    const by = -Math.min(MOST_SETS_CHANGED, Math.ceil(sets - cap), room);
    return by < 0 ? changeBy(reading, { group, by }, [{ why: "group_over_range", group, sets, cap }]) : null;
  }
  const times = timesSore(reading, group);
  const percent = progressOf(reading, group);
  if (times < TIMES_SORE || percent === null || percent >= FALLING_PERCENT || room < 1) return null;
  return changeBy(reading, { group, by: -Math.min(MOST_SETS_CHANGED, room) }, [
    { why: "group_sore", group, times },
    { why: "group_progresses", group, percent },
  ]);
}

function changeBy(
  { trainedOn, today }: Reading,
  { group, by }: { readonly group: GroupId; readonly by: number },
  reasons: readonly SignalReason[],
): Signal {
  return {
    about: { kind: "volume", group, by },
    reasons,
    answers: [{ kind: "change_volume", group, by }],
    isAdvice: false,
    evidenceDate: trainedOn.at(-1) ?? today,
  };
}

function plannedSets(reading: Reading, group: GroupId): number {
  return nextLoadingWeek(reading)?.hardSets[group] ?? 0;
}

/** What does not move at all has a ladder of answers of its own, more sets among them. */
function hasStuck(reading: Reading, group: GroupId): boolean {
  return movementsOf(reading, group).some((percent) => percent <= FLAT_PERCENT);
}

/** The middle one of the exercises that train the group; null where none has an honest e1RM over eight visits. */
function progressOf(reading: Reading, group: GroupId): number | null {
  const moved = movementsOf(reading, group).toSorted((a, b) => a - b);
  return moved[Math.floor((moved.length - 1) / 2)] ?? null;
}

function movementsOf(reading: Reading, group: GroupId): readonly number[] {
  return trainersOf(reading, group).flatMap(({ id }) => movementOf(strengthHistory(reading, id)) ?? []);
}
