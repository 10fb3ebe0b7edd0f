// After a break, how fast back to the old load? 5 % a visit while the visits go well. Science 4.6.
// The old load was earned before, so the weekly cap does not hold it back.
import { daysBetween } from "../../training/calendar.ts";
import { type Dial, settingFor, systemKg } from "../dial.ts";
import type { Aim } from "./aim.ts";
import { breakFactors } from "./return-from-break.ts";
import type { Visit } from "./visit.ts";

/** Percent a visit. Science 4.6. */
const CLIMB_PERCENT = 5;

/** Null where there was no break, the old load is back, the last visit was hard, or 5 % is less than a step. */
export function climbBack(
  dial: Dial,
  {
    reps,
    last,
    evidence,
  }: { readonly reps: readonly [number, number]; readonly last: Visit; readonly evidence: readonly Visit[] },
): Pick<Aim, "settingKg" | "reasons"> | null {
  const before = beforeLastBreak(evidence);
  const wentWell = last.reps.every((done) => done >= reps[0]) && (last.lastSetRir ?? 1) >= 1;
  if (before === null || !wentWell) return null;
  const lastKg = systemKg(dial, last.settingKg);
  const goalKg = systemKg(dial, before.settingKg);
  const wantedKg = Math.min(goalKg, lastKg * (1 + CLIMB_PERCENT / 100));
  const settingKg = settingFor(dial, wantedKg, "not_harder");
  if (systemKg(dial, settingKg) <= lastKg) return null;
  return { settingKg, reasons: [{ why: "climbing_back", percent: CLIMB_PERCENT }] };
}

/** The visit before the most recent break that cost load. */
function beforeLastBreak(evidence: readonly Visit[]): Visit | null {
  for (let i = evidence.length - 1; i > 0; i--) {
    const before = evidence[i - 1];
    const after = evidence[i];
    if (before === undefined || after === undefined) continue;
    if (breakFactors(daysBetween(before.date, after.date)).loadFactor < 1) return before;
  }
  return null;
}
