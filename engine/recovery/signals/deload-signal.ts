// Which week should be lighter, if any? The next whole one, when the log asks for it and none is near.
import { dayOf } from "../../journal/calendar.ts";
import { deloadReasons } from "./deload-reasons.ts";
import type { Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";
import { deloadWeek } from "./weeks-ahead.ts";

/** Without a plan it is advice; with one that has no week to make lighter it is nothing: a new plan starts low anyway. */
export function deloadSignal(reading: Reading): Signal | null {
  const reasons = deloadReasons(reading);
  const change = deloadWeek(reading);
  if (reasons.length === 0 || (change === null && reading.state.plan !== null)) return null;
  return { about: { kind: "deload" }, reasons, change, evidenceDate: newestFact(reading) };
}

function newestFact({ state, trainedOn, today }: Reading): string {
  const told = state.checkIns.map(({ checkedAt }) => dayOf(checkedAt)).filter((day) => day <= today);
  return [...trainedOn.slice(-1), ...told.slice(-1)].sort().at(-1) ?? today;
}
