// Which week should be lighter, if any? The first whole one that the planner takes, when the log asks for it and none is near:
// four weeks lie between two (science 3.12).
import { dayOf } from "../../journal/calendar.ts";
import { deloadReasons } from "./deload-reasons.ts";
import type { Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";
import { lighterWeeks } from "./weeks-ahead.ts";

/** Without a plan it is advice; with one that has no week to make lighter it is nothing: a new plan starts low anyway. */
export function deloadSignal(reading: Reading): Signal | null {
  const reasons = deloadReasons(reading);
  if (reasons.length === 0) return null;
  return {
    about: { kind: "deload" },
    reasons,
    answers: lighterWeeks(reading),
    isAdvice: reading.state.plan === null,
    evidenceDate: newestFact(reading),
  };
}

function newestFact({ state, trainedOn, today }: Reading): string {
  const told = state.checkIns.map(({ checkedAt }) => dayOf(checkedAt)).filter((day) => day <= today);
  return [...trainedOn.slice(-1), ...told.slice(-1)].sort().at(-1) ?? today;
}
