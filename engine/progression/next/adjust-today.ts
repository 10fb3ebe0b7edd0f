// The last set is done: what changes for the next one today? The load follows the reserve that was left; where the owned
// loads are too coarse for that, the repetitions follow.

import type { LoadReason, Reason } from "../../training/reason.ts";
import type { SetFacts } from "../../training/set.ts";
import {
  type Dial,
  easierSetting,
  harderSetting,
  rawSetting,
  settingFor,
  settingOf,
  systemKg,
} from "../dial.ts";
import { oneRepMaxByCurve, repsAtFraction } from "../estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, slopeOf, trueReserve } from "../learned/lifter-knowledge.ts";
import { type Aim, askedRir, holdReason, isHeld, type PrescribeAsk } from "./aim.ts";
import { gapOf } from "./gap.ts";
import { reserveReasons } from "./load-by-curve.ts";
import { factorOf, repsOutsideRange } from "./rir-adjustment.ts";
import { SPARE_REPS, standsAt } from "./spare-reserve.ts";
import { flagOf } from "./visit.ts";

/** Repetitions under the range from which the next set is made easier, however coarse the loads. Design choice. */
const FAR_BELOW_REPS = 2;
/** More than this share in one step is left to the next visit. Science 4.4 (the greatest factor). */
const GREATEST_RISE = 1.1;

/** Where pounds and kilograms differ by rounding only. */
const HAIR_KG = 1e-9;

/** Repetitions easier (+) or harder (-) than asked. Without a reserve told, the range alone decides. */
export function easierThanAsked(ask: PrescribeAsk, aim: Aim, last: SetFacts): number {
  const { reps = 0, rir, toFailure } = last;
  const asked = askedRir(ask, aim);
  const target = aim.targetReps ?? aim.reps?.[0] ?? reps;
  if (rir === undefined || asked === undefined) return repsOutsideRange(reps, aim.reps ?? [target, target]);
  const left = toFailure ? 0 : trueReserve(ask.knowledge ?? KNOWS_NOTHING, rir);
  return reps + left - (target + asked);
}

export function adjustLoadToday(ask: PrescribeAsk, dial: Dial, aim: Aim, last: SetFacts): Aim {
  const lastSetting = settingOf(dial, last);
  if (lastSetting === null || last.reps === undefined) return aim;
  if (flagOf([last]) !== null) return afterFlag(dial, aim, last, lastSetting);
  const slope = slopeOf(ask.knowledge ?? KNOWS_NOTHING, ask.exercise.id);
  const targetReps = targetAt(dial, { aim, lastSetting, slope });
  const delta = easierThanAsked(ask, { ...aim, targetReps }, last);
  const factor = mayRise(ask) ? factorOf(delta, slope) : Math.min(1, factorOf(delta, slope));
  if (factor === 1) return { ...aim, settingKg: lastSetting, reasons: [heldOrAsAsked(ask, delta)] };
  const near = nextSetting(dial, {
    lastSetting,
    factor,
    last,
    aim,
    isFirst: ask.exposures.length === 0,
  });
  const isBigStep = factor > 1 && delta >= SPARE_REPS && near === lastSetting;
  const settingKg = (isBigStep ? stepBySpare(ask, dial, { aim, last, lastSetting }) : null) ?? near;
  const lastKg = systemKg(dial, lastSetting);
  const moved = settingKg === near ? factor : systemKg(dial, settingKg) / lastKg;
  const rawKg = rawSetting(dial, lastKg * moved);
  const corrected = last.rir === undefined ? [] : reserveReasons(ask.knowledge ?? KNOWS_NOTHING);
  const reasons: Reason[] = [judgement(delta, moved), ...corrected];
  if (Math.abs(rawKg - settingKg) > HAIR_KG)
    reasons.push({ why: "rounded_to_owned", fromKg: rawKg, toKg: settingKg });
  return { ...aim, settingKg, targetReps: repsAt(dial, { settingKg, lastSetting, last, aim, ask }), reasons };
}

/** Of a set that was made heavier within the visit as many fewer were asked as the curve says, down to the range. */
function targetAt(
  dial: Dial,
  { aim, lastSetting, slope }: { readonly aim: Aim; readonly lastSetting: number; readonly slope: number },
): number | undefined {
  const { targetReps, settingKg, reps } = aim;
  if (targetReps === undefined || settingKg === undefined || reps === undefined) return targetReps;
  const fewer = Math.log(systemKg(dial, lastSetting) / systemKg(dial, settingKg)) / slope;
  return fewer <= 0 ? targetReps : Math.min(targetReps, Math.max(reps[0], Math.round(targetReps - fewer)));
}

/** Own body and bands: only the number of repetitions can follow. */
export function adjustRepsToday(ask: PrescribeAsk, aim: Aim, last: SetFacts): Aim {
  if (last.reps === undefined || aim.reps === undefined) return aim;
  const flag = flagOf([last]);
  if (flag !== null) return { ...aim, reasons: [{ why: "flagged_set", flag, decreaseKg: 0 }] };
  const delta = easierThanAsked(ask, aim, last);
  if (factorOf(delta) === 1) return { ...aim, reasons: [{ why: "as_asked" }] };
  const reachable = (aim.targetReps ?? aim.reps[0]) + Math.trunc(mayRise(ask) ? delta : Math.min(0, delta));
  const targetReps = Math.max(1, Math.min(aim.reps[1], reachable));
  return { ...aim, targetReps, reasons: [{ why: "aim_for_reps", targetReps }] };
}

/** Swing and broken form make the next set lighter at once; a grip that slipped keeps it. Science 6.4. */
function afterFlag(dial: Dial, aim: Aim, last: SetFacts, lastSetting: number): Aim {
  const flag = flagOf([last]) ?? "form";
  const settingKg = flag === "grip_slip" ? lastSetting : (easierSetting(dial, lastSetting) ?? lastSetting);
  const decreaseKg = systemKg(dial, lastSetting) - systemKg(dial, settingKg);
  return {
    ...aim,
    settingKg,
    targetReps: aim.reps?.[0],
    reasons: [{ why: "flagged_set", flag, decreaseKg }],
  };
}

/** After pain, in a lighter week and after a break an easy set is no reason for more. */
function mayRise(ask: PrescribeAsk): boolean {
  return !isHeld(ask) && gapOf(ask).loadFactor === 1;
}

function heldOrAsAsked(ask: PrescribeAsk, delta: number): Reason {
  const held = holdReason(ask);
  return held !== null && delta > 0 ? held : { why: "as_asked" };
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
  readonly aim: Aim;
  /** While a first load is being found, every set may go up; later a visit goes up by a tenth in all. Science 4.7, 4.4. */
  readonly isFirst: boolean;
}

/** What says that the load of today is more than last time's already. */
const RISEN: ReadonlySet<Reason["why"]> = new Set([
  "all_sets_at_top",
  "less_help",
  "reserve_to_spare",
  "climbing_back",
]);

/**
 * The next owned step, be it a big one, where the set left far more than asked and its curve says that the bottom of the
 * range stands there. Once a visit that has not risen already; while a first load is being found, after every set.
 */
function stepBySpare(
  ask: PrescribeAsk,
  dial: Dial,
  { aim, last, lastSetting }: { readonly aim: Aim; readonly last: SetFacts; readonly lastSetting: number },
): number | null {
  const harder = harderSetting(dial, lastSetting);
  if (harder === null || last.rir === undefined || last.reps === undefined) return null;
  const isFirst = ask.exposures.length === 0;
  const hasRisen = lastSetting !== aim.settingKg || aim.reasons.some(({ why }) => RISEN.has(why));
  if (!isFirst && hasRisen) return null;
  const shown = { settingKg: lastSetting, reps: last.reps, rir: last.rir };
  return standsAt(ask, dial, { shown, to: harder }) ? harder : null;
}

function nextSetting(dial: Dial, { lastSetting, factor, last, aim, isFirst }: Change): number {
  const lastKg = systemKg(dial, lastSetting);
  const nearest = settingFor(dial, lastKg * factor, "nearest");
  const nearestKg = systemKg(dial, nearest);
  const fromKg = isFirst || aim.settingKg === undefined ? lastKg : systemKg(dial, aim.settingKg);
  const mostKg = GREATEST_RISE * Math.min(lastKg, fromKg);
  if (factor > 1) return nearestKg < lastKg || nearestKg > mostKg ? lastSetting : nearest;
  if (nearestKg < lastKg) return nearest;
  const isFarBelow = (last.reps ?? 0) <= (aim.reps?.[0] ?? 1) - FAR_BELOW_REPS;
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
  const { knowledge = KNOWS_NOTHING } = ask;
  const asked = askedRir(ask, aim) ?? 0;
  const left = last.rir === undefined ? asked : trueReserve(knowledge, last.rir);
  const slope = slopeOf(knowledge, ask.exercise.id);
  const effort = { loadKg: systemKg(dial, lastSetting), reps: last.reps ?? 1, rir: left };
  const fraction = systemKg(dial, settingKg) / oneRepMaxByCurve(effort, slope);
  const [lo, hi] = aim.reps ?? [1, 1];
  return Math.min(hi, Math.max(lo, Math.round(repsAtFraction(fraction, slope) - asked)));
}
