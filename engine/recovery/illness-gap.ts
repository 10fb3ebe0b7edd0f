// How long was the lifter ill, and is the fever gone? An illness counts for more than rest: its days weigh one and a half
// times as a gap, and after a fever one to two days without it come first. Science 4.6.
import { dayOf } from "../journal/calendar.ts";
import { daysBetween } from "../training/calendar.ts";
import type { CheckIn } from "./check-in.ts";

export interface IllnessGap {
  /** Days of the illness, at least one; up to today while it lasts. */
  readonly days: number;
  /** What they weigh as days off. */
  readonly gapDays: number;
  /** Days since the illness was over; only where there was a fever, 0 while it lasts. */
  readonly feverFreeDays?: number;
}

/** Science 4.6. */
export const ILLNESS_WEIGHT = 1.5;
/** Days without fever before training: 24-48 h (science 4.6), the longer one. */
export const FEVER_FREE_DAYS = 2;
/** Days after which a past illness is history, also where nobody has trained since. Design choice. */
const FORGOTTEN_DAYS = 28;

/** Null where there was none lately, or `lastTrained` shows that the lifter has trained since. */
export function illnessGap(
  checkIns: readonly CheckIn[],
  today: string,
  lastTrained?: string,
): IllnessGap | null {
  const told = checkIns.filter(({ checkedAt }) => dayOf(checkedAt) <= today);
  const last = told.findLastIndex(isIll);
  const lastIll = told[last];
  if (lastIll === undefined) return null;
  const run = told.slice(
    told.slice(0, last).findLastIndex((one) => !isIll(one) && saysWell(one)) + 1,
    last + 1,
  );
  const from = dayOf(run.find(isIll)?.checkedAt ?? lastIll.checkedAt);
  const end = endOf(lastIll, told.slice(last + 1));
  if (isHistory(end, today, lastTrained)) return null;
  const days = Math.max(1, daysBetween(from, end ?? today));
  const hadFever = run.some(({ illness }) => illness === "fever");
  return {
    days,
    gapDays: ILLNESS_WEIGHT * days,
    ...(hadFever && { feverFreeDays: end === null ? 0 : Math.max(0, daysBetween(end, today)) }),
  };
}

function isHistory(end: string | null, today: string, lastTrained: string | undefined): boolean {
  if (end === null) return false;
  const trainedSince = lastTrained !== undefined && lastTrained >= end;
  return trainedSince || daysBetween(end, today) > FORGOTTEN_DAYS;
}

/** The day from which the lifter was well; null while the illness lasts. */
function endOf(lastIll: CheckIn, later: readonly CheckIn[]): string | null {
  const well = later.find(saysWell);
  if (lastIll.wellSince !== undefined) return lastIll.wellSince;
  return well === undefined ? null : (well.wellSince ?? dayOf(well.checkedAt));
}

function isIll({ illness }: CheckIn): boolean {
  return illness === "cold" || illness === "fever";
}

/** A check-in that does not ask about illness says nothing about it. */
function saysWell({ illness, wellSince }: CheckIn): boolean {
  return illness === "none" || (illness === undefined && wellSince !== undefined);
}
