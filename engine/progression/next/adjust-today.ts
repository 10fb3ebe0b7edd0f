// The last set is done: what changes for the next one today? The load follows the reserve that was left; where the owned
// loads are too coarse for that, the repetitions follow.

import type { LoadReason } from "../../training/reason.ts";
import type { SetFacts } from "../../training/set.ts";
import { type Dial, easierSetting, rawSetting, settingFor, settingOf, systemKg } from "../dial.ts";
import { oneRepMaxByCurve, repsAtFraction } from "../estimates/load-rep-curve.ts";
import { type Aim, daysOff, isHeld, type PrescribeAsk } from "./aim.ts";
import { breakFactors } from "./return-from-break.ts";
import { factorOf, repsOutsideRange } from "./rir-adjustment.ts";

/** Repetitions under the range from which the next set is made easier, however coarse the loads. Design choice. */
const FAR_BELOW_REPS = 2;
/** More than this share in one step is left to the next visit. Science 4.4 (the greatest factor). */
const GREATEST_RISE = 1.1;

/** Repetitions easier (+) or harder (-) than asked. Without a reserve told, the range alone decides. */
export function easierThanAsked(aim: Aim, last: SetFacts, askedRir: number | undefined): number {
  const { reps = 0, rir } = last;
  const target = aim.targetReps ?? aim.reps?.[0] ?? reps;
  if (rir !== undefined && askedRir !== undefined) return reps + rir - (target + askedRir);
  return repsOutsideRange(reps, aim.reps ?? [target, target]);
}

export function adjustLoadToday(ask: PrescribeAsk, dial: Dial, aim: Aim, last: SetFacts): Aim {
  const lastSetting = settingOf(dial, last);
  if (lastSetting === null || last.reps === undefined) return aim;
  const delta = easierThanAsked(aim, last, ask.item.rir);
  const factor = mayRise(ask) ? factorOf(delta) : Math.min(1, factorOf(delta));
  if (factor === 1) return { ...aim, settingKg: lastSetting, reasons: [heldOrAsAsked(ask, delta)] };
  const settingKg = nextSetting(dial, { lastSetting, factor, last, lowest: aim.reps?.[0] ?? 1 });
  const rawKg = rawSetting(dial, systemKg(dial, lastSetting) * factor);
  const reasons: LoadReason[] = [judgement(delta, factor)];
  if (rawKg !== settingKg) reasons.push({ why: "rounded_to_owned", fromKg: rawKg, toKg: settingKg });
  return { ...aim, settingKg, targetReps: repsAt(dial, { settingKg, lastSetting, last, aim, ask }), reasons };
}

/** Own body and bands: only the number of repetitions can follow. */
export function adjustRepsToday(ask: PrescribeAsk, aim: Aim, last: SetFacts): Aim {
  if (last.reps === undefined || aim.reps === undefined) return aim;
  const delta = easierThanAsked(aim, last, ask.item.rir);
  if (factorOf(delta) === 1) return { ...aim, reasons: [{ why: "as_asked" }] };
  const reachable = (aim.targetReps ?? aim.reps[0]) + Math.trunc(mayRise(ask) ? delta : Math.min(0, delta));
  const targetReps = Math.max(1, Math.min(aim.reps[1], reachable));
  return { ...aim, targetReps, reasons: [{ why: "hold_and_add_rep", targetReps }] };
}

/** After pain, in a lighter week and after a break an easy set is no reason for more. */
function mayRise(ask: PrescribeAsk): boolean {
  return !isHeld(ask) && breakFactors(daysOff(ask)).loadFactor === 1;
}

function heldOrAsAsked(ask: PrescribeAsk, delta: number): LoadReason {
  return ask.pain === "amber" && delta > 0 ? { why: "pain_hold" } : { why: "as_asked" };
}

function judgement(delta: number, factor: number): LoadReason {
  const percent = Math.round(1000 * Math.abs(factor - 1)) / 10;
  return delta > 0
    ? { why: "easier_than_asked", spareReps: delta, percent }
    : { why: "harder_than_asked", shortReps: -delta, percent };
}

interface Change {
  readonly lastSetting: number;
  readonly factor: number;
  readonly last: SetFacts;
  readonly lowest: number;
}

function nextSetting(dial: Dial, { lastSetting, factor, last, lowest }: Change): number {
  const lastKg = systemKg(dial, lastSetting);
  const nearest = settingFor(dial, lastKg * factor, "nearest");
  const nearestKg = systemKg(dial, nearest);
  if (factor > 1) return nearestKg < lastKg || nearestKg > lastKg * GREATEST_RISE ? lastSetting : nearest;
  if (nearestKg < lastKg) return nearest;
  const isFarBelow = (last.reps ?? 0) <= lowest - FAR_BELOW_REPS;
  return isFarBelow ? (easierSetting(dial, lastSetting) ?? lastSetting) : lastSetting;
}

/** Repetitions that the last set promises at the new setting with the asked reserve, within the range. */
function repsAt(
  dial: Dial,
  {
    settingKg,
    lastSetting,
    last,
    aim,
    ask,
  }: {
    readonly settingKg: number;
    readonly lastSetting: number;
    readonly last: SetFacts;
    readonly aim: Aim;
    readonly ask: PrescribeAsk;
  },
): number {
  const askedRir = ask.item.rir ?? 0;
  const effort = { loadKg: systemKg(dial, lastSetting), reps: last.reps ?? 1, rir: last.rir ?? askedRir };
  const fraction = systemKg(dial, settingKg) / oneRepMaxByCurve(effort);
  const [lo, hi] = aim.reps ?? [1, 1];
  return Math.min(hi, Math.max(lo, Math.round(repsAtFraction(fraction) - askedRir)));
}
