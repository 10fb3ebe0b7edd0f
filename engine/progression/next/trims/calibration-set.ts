// Is this the set that goes to failure, to learn what the lifter's reserve means? Only the last one, only where the hard
// rule allows it, and only on an ordinary day: known load, no pain, no lighter week, not back from a break, not tired.
import { mayCalibrate } from "../../../recovery/may-calibrate.ts";
import { type Aim, isHeld, type PrescribeAsk } from "../aim.ts";
import { gapOf } from "../gap.ts";
import { flagOf } from "../visit.ts";
import { trims } from "./readiness-trim.ts";

/** Sessions after a break without a test. Design choice, as for slow lowering. */
const SESSIONS_BACK = 2;

export function isCalibrationSet(ask: PrescribeAsk, aim: Aim, setNumber: number): boolean {
  const { calibrate = false, item, exercise, profile } = ask;
  const isAsked =
    calibrate && item.kind === "work" && item.technique !== "drop_set" && setNumber === aim.sets;
  const isKnown = aim.reps !== undefined && aim.settingKg !== undefined && ask.exposures.length > 0;
  return isAsked && isKnown && isOrdinaryDay(ask) && mayCalibrate(exercise, profile);
}

function isOrdinaryDay(ask: PrescribeAsk): boolean {
  const isTired = ask.readiness !== undefined && trims(ask.readiness);
  const isBack = gapOf(ask).loadFactor < 1 || (ask.sessionsSinceBreak ?? SESSIONS_BACK) < SESSIONS_BACK;
  const isSpoiled = flagOf(ask.doneToday) !== null;
  return !isHeld(ask) && ask.illness === undefined && !isTired && !isBack && !isSpoiled;
}
