// After a break, how fast back to the old load? 5 % a visit while the visits go well. Science 4.6.
// The old load was earned before, so the weekly cap does not hold it back.
import { daysBetween } from "../../training/calendar.ts";
import { type Dial, settingFor, systemKg } from "../dial.ts";
import type { Aim } from "./aim.ts";
import { breakFactors } from "./return-from-break.ts";
import type { Visit } from "./visit.ts";

/** Percent a visit. Science 4.6. */
export const CLIMB_PERCENT = 5;
/** Days after the return in which the old load is still the goal. Design choice. */
const CLIMB_DAYS = 56;

export interface Climb {
  readonly reps: readonly [number, number];
  readonly last: Visit;
  /** Oldest first. */
  readonly sameWork: readonly Visit[];
  readonly today: string;
}

/** Null where there was no break, the old load is back, the last visit was hard, or 5 % is less than a step. */
export function climbBack(dial: Dial, climb: Climb): Pick<Aim, "settingKg" | "reasons"> | null {
  const { reps, last } = climb;
  const goalKg = loadBeforeBreak(dial, climb);
  const wentWell = last.reps.every((done) => done >= reps[0]) && (last.lastSetRir ?? 1) >= 1;
  if (goalKg === null || !wentWell) return null;
  const lastKg = systemKg(dial, last.settingKg);
  const settingKg = settingFor(dial, Math.min(goalKg, lastKg * (1 + CLIMB_PERCENT / 100)), "not_harder");
  if (systemKg(dial, settingKg) <= lastKg) return null;
  return { settingKg, reasons: [{ why: "climbing_back", percent: CLIMB_PERCENT }] };
}

/** System load of the visit before the most recent break that cost load. */
function loadBeforeBreak(dial: Dial, { sameWork, today }: Climb): number | null {
  const returnedAt = sameWork.findLastIndex((after, i) => {
    const before = sameWork[i - 1];
    return before !== undefined && costLoad(dial, before, after);
  });
  const returned = sameWork[returnedAt];
  const before = sameWork[returnedAt - 1];
  if (returned === undefined || before === undefined) return null;
  return daysBetween(returned.date, today) <= CLIMB_DAYS ? systemKg(dial, before.settingKg) : null;
}

function costLoad(dial: Dial, before: Visit, after: Visit): boolean {
  const wasBreak = breakFactors(daysBetween(before.date, after.date)).loadFactor < 1;
  return wasBreak && systemKg(dial, after.settingKg) < systemKg(dial, before.settingKg);
}
