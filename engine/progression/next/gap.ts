// What do the days off cost today? By the table of breaks; days ill count for more, and so do all of them past 65.
// Science 4.6: design choices after bosquet2013 (larger losses over 65) and halonen2024.
import { ILLNESS_WEIGHT } from "../../recovery/illness-gap.ts";
import type { Reason } from "../../training/reason.ts";
import { daysOff, type PrescribeAsk } from "./aim.ts";
import { type BreakFactors, breakFactors, SLOWER_ABOVE_YEARS } from "./return-from-break.ts";

export interface Gap extends BreakFactors {
  /** Empty where nothing is lost. */
  readonly reasons: readonly Reason[];
}

export function gapOf(ask: PrescribeAsk): Gap {
  const days = daysOff(ask);
  const daysIll = Math.min(days, ask.illness?.days ?? 0);
  const weighed = days + (ILLNESS_WEIGHT - 1) * daysIll;
  const { ageYears } = ask.profile;
  const factors = breakFactors(weighed, ageYears);
  if (factors.loadFactor === 1) return { ...factors, reasons: [] };
  const factor = breakFactors(weighed).loadFactor;
  const reasons: Reason[] = [
    ask.illness !== undefined && daysIll > 0
      ? { why: "after_illness", days: ask.illness.days, factor }
      : { why: "after_break", days, factor },
  ];
  if ((ageYears ?? 0) > SLOWER_ABOVE_YEARS) {
    reasons.push({ why: "slower_after_65", factor: factors.loadFactor });
  }
  return { ...factors, reasons };
}
