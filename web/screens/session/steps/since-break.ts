// How many sessions since the last break? The first two after one go without slow lowering and without tests (science 4.6).
import { daysBetween, type TrainingDay } from "@dorsal/engine";

/** Longer than this is a break, days. Science 4.6. */
const BREAK_DAYS = 14;

/** 0 where today's is the first; undefined where there was no break. */
export function sessionsSinceBreak(days: readonly TrainingDay[], today: string): number | undefined {
  const dates = [...days.map(({ date }) => date).filter((date) => date < today), today];
  const first = dates.findLastIndex(
    (date, at) => at > 0 && daysBetween(dates[at - 1] ?? date, date) > BREAK_DAYS,
  );
  return first === -1 ? undefined : dates.length - 1 - first;
}
