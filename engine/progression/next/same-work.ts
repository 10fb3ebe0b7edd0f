// Does the last visit stand for what the lifter can do? Not where it was a lighter day by choice (a tired check-in): never
// tried at the load of the visit before, which had gone well. Then the visit before speaks. Design choice.
import { daysBetween } from "../../training/calendar.ts";
import { type Dial, easierSetting, systemKg } from "../dial.ts";
import { setsShort } from "./double-progression.ts";
import type { Visit } from "./visit.ts";

/** A check-in takes off one step or 5 % at most (science 4.5). */
const LIGHTER_SHARE = 0.95;
/** Days back to the visit before; after longer the break decides. Science 4.6 (one week costs nothing). */
const LIGHTER_DAY_DAYS = 7;

/** `visits` of the same kind of work, oldest first; without the last one where that was a lighter day. */
export function afterLighterDay(
  visits: readonly Visit[],
  dial: Dial,
  [min]: readonly [number, number],
): readonly Visit[] {
  const [before, last] = [visits.at(-2), visits.at(-1)];
  if (before === undefined || last === undefined) return visits;
  const isRecent = daysBetween(before.date, last.date) <= LIGHTER_DAY_DAYS;
  const wentWell = [before, last].every(
    ({ reps, flag, lastSetRir }) => setsShort({ reps, min }) === 0 && flag === null && lastSetRir !== 0,
  );
  return isRecent && wentWell && isLittleLighter(dial, before, last) ? visits.slice(0, -1) : visits;
}

function isLittleLighter(dial: Dial, before: Visit, last: Visit): boolean {
  const beforeKg = systemKg(dial, before.settingKg);
  const isOneStep = easierSetting(dial, before.settingKg) === last.settingKg;
  const lastKg = systemKg(dial, last.settingKg);
  return last.hardestKg < beforeKg && (isOneStep || lastKg >= beforeKg * LIGHTER_SHARE - 1e-9);
}
