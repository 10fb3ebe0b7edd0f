// How long was the lifter ill, and is the fever gone? An illness counts for more than rest: its days weigh one and a half
// times as a gap, once, and after a fever one to two days without it come first. Science 4.6.
import { dayOf } from "../journal/calendar.ts";
import { addDays, daysBetween } from "../training/calendar.ts";
import type { CheckIn } from "./check-in.ts";

export interface IllnessGap {
  /** Days of the illness since the last visit, up to today while it lasts; 0 where it was first told today, or was trained after. */
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
/** Days after the last word about an illness from which it counts as over: longer than most colds. Design choice. */
const SILENT_DAYS = 10;
/** Days after which a past illness is history, also where nobody has trained since. Design choice. */
const FORGOTTEN_DAYS = 28;

/**
 * Null where there was none lately, or where a visit came after it and no fever is to be waited for. `lastTrained`: the last
 * day with a finished visit; a check-in comes before the visit of its day.
 */
export function illnessGap(checkIns: readonly CheckIn[], today: string, lastTrained = ""): IllnessGap | null {
  const told = checkIns.filter(({ checkedAt }) => dayOf(checkedAt) <= today);
  const illness = lastIllness(told, lastTrained);
  if (illness === null) return null;
  const { from, lastWord, over, hadFever } = illness;
  const daysSince = Math.max(0, daysBetween(over, today));
  const isTrainedAfter = lastWord <= lastTrained || over <= lastTrained;
  const isHistory = isTrainedAfter || daysSince > FORGOTTEN_DAYS;
  if (isHistory && (!hadFever || daysSince >= FEVER_FREE_DAYS)) return null;
  const days = isHistory ? 0 : Math.max(0, daysBetween(from, over < today ? over : today));
  return { days, gapDays: ILLNESS_WEIGHT * days, ...(hadFever && { feverFreeDays: daysSince }) };
}

interface Illness {
  /** Days of the first and of the last check-in that told of it. */
  readonly from: string;
  readonly lastWord: string;
  /** The day from which the lifter was well; later than today while it may last. */
  readonly over: string;
  readonly hadFever: boolean;
}

/** Check-ins that told of one illness, oldest first, and the one that ended it. */
interface Words {
  readonly ill: readonly CheckIn[];
  readonly well: CheckIn | null;
}

function lastIllness(told: readonly CheckIn[], lastTrained: string): Illness | null {
  const words = lastWords(told, lastTrained);
  const [first, last] = [words.ill[0], words.ill.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    from: dayOf(first.checkedAt),
    lastWord: dayOf(last.checkedAt),
    over: last.wellSince ?? words.well?.wellSince ?? presumedOver(last, words.well, lastTrained),
    hadFever: words.ill.some(({ illness }) => illness === "fever"),
  };
}

function lastWords(told: readonly CheckIn[], lastTrained: string): Words {
  let words: Words = { ill: [], well: null };
  for (const one of told) {
    if (isIll(one))
      words = { ill: goesOn(words, one, lastTrained) ? [...words.ill, one] : [one], well: null };
    else if (saysWell(one)) words = { ...words, well: words.well ?? one };
  }
  return words;
}

/** Not told over in between, nor silent for long, nor answered by a visit: what is told after one is new. */
function goesOn({ ill, well }: Words, next: CheckIn, lastTrained: string): boolean {
  const last = ill.at(-1);
  if (last === undefined || well !== null) return false;
  const [before, day] = [dayOf(last.checkedAt), dayOf(next.checkedAt)];
  const isTrainedBetween = before <= lastTrained && lastTrained < day;
  return !isTrainedBetween && daysBetween(before, day) <= SILENT_DAYS;
}

/** Where nobody named the day: the check-in that says well, a visit after the last word, or ten days of silence. */
function presumedOver(last: CheckIn, well: CheckIn | null, lastTrained: string): string {
  const lastWord = dayOf(last.checkedAt);
  const saidOn = well === null ? null : dayOf(well.checkedAt);
  if (lastWord <= lastTrained && (saidOn === null || saidOn > lastTrained)) return lastWord;
  const silentUntil = addDays(lastWord, SILENT_DAYS);
  return saidOn !== null && saidOn < silentUntil ? saidOn : silentUntil;
}

function isIll({ illness }: CheckIn): boolean {
  return illness === "cold" || illness === "fever";
}

/** A check-in that does not ask about illness says nothing about it. */
function saysWell({ illness, wellSince }: CheckIn): boolean {
  return illness === "none" || (illness === undefined && wellSince !== undefined);
}
