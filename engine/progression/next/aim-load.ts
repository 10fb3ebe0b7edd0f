// Which load for a loaded exercise today? First load, return from a break, or double progression on the last visit
// that was the same kind of work; deload visits are no evidence. Science 4.4, 4.6, 4.7.
import { type Dial, easierSetting, harderSetting, rawSetting, settingFor, systemKg } from "../dial.ts";
import { loadForReps } from "../estimates/load-rep-curve.ts";
import { CALIBRATION_RIR, firstLoad } from "../first/first-load.ts";
import { type Aim, daysOff, isDeload, isHeld, type PrescribeAsk } from "./aim.ts";
import { climbBack } from "./climb-back.ts";
import { doubleProgression, type ProgressionStep, setsShort } from "./double-progression.ts";
import { raiseLoad } from "./raise-load.ts";
import { type BreakFactors, breakFactors, setsAfterBreak } from "./return-from-break.ts";
import { easierRung } from "./rung.ts";
import { isNearRange, type Visit, visitsOf } from "./visit.ts";

export type Range = readonly [number, number];

export function aimLoad(ask: PrescribeAsk, dial: Dial, reps: Range): Aim {
  const visits = visitsOf(ask.exposures, dial);
  const evidence = visits.filter(({ deload }) => !deload);
  const last = evidence.at(-1) ?? visits.at(-1);
  if (last === undefined) return aimFirst(ask, dial, reps);
  const factors = breakFactors(daysOff(ask));
  if (factors.loadFactor < 1) return aimAfterBreak(ask, dial, { reps, last, factors });
  const same = evidence.findLast((visit) => isNearRange(visit, reps));
  if (same === undefined) return aimOtherRange(ask, dial, { reps, last });
  if (isDeload(ask)) return held(ask, same, reps, [{ why: "deload_same_load" }]);
  return aimProgress(ask, dial, { reps, last: same, evidence });
}

/** Nothing is known yet: the plan's load, else the first load of science 4.7, else the lifter's feel. */
function aimFirst(
  { item, exercise, profile, catalog, past = [] }: PrescribeAsk,
  dial: Dial,
  reps: Range,
): Aim {
  const first = firstLoad({
    exercise,
    profile,
    catalog,
    past,
    reps,
    ...(item.rir !== undefined && { rir: item.rir }),
  });
  const planned = dial.unit === "loadKg" ? item.startLoadKg : item.startAssistanceKg;
  const settingKg = first[dial.unit] ?? planned;
  const reasons =
    first.reasons.length > 0 ? first.reasons : [{ why: "calibrate_by_feel", rir: CALIBRATION_RIR } as const];
  return { sets: item.sets, settingKg, reps, targetReps: reps[0], reasons };
}

function aimAfterBreak(
  ask: PrescribeAsk,
  dial: Dial,
  { reps, last, factors }: { readonly reps: Range; readonly last: Visit; readonly factors: BreakFactors },
): Aim {
  const wantedKg = systemKg(dial, last.settingKg) * factors.loadFactor;
  const settingKg = settingFor(dial, wantedKg, "not_harder");
  const sets = setsAfterBreak(ask.item.sets, factors);
  return {
    sets,
    settingKg,
    reps,
    targetReps: reps[0],
    reasons: [
      { why: "after_break", days: daysOff(ask), factor: factors.loadFactor },
      ...rounding(rawSetting(dial, wantedKg), settingKg),
      ...(sets < ask.item.sets ? [{ why: "fewer_sets_after_break", sets } as const] : []),
      ...(ask.pain === "amber" ? [{ why: "pain_hold" } as const] : []),
    ],
  };
}

/** The last visits were another kind of work (a heavy day, a light day): the load is read off the curve. */
function aimOtherRange(
  ask: PrescribeAsk,
  dial: Dial,
  { reps, last }: { readonly reps: Range; readonly last: Visit },
): Aim {
  const topReps = last.reps[0] ?? reps[0];
  const fromLast = { why: "first_load_history", loadKg: last.settingKg, reps: topReps } as const;
  const lastKg = systemKg(dial, last.settingKg);
  const byCurveKg =
    last.e1rmKg === null
      ? lastKg
      : loadForReps(last.e1rmKg, { reps: reps[0], rir: ask.item.rir ?? CALIBRATION_RIR });
  const wantedKg = isHeld(ask) ? Math.min(lastKg, byCurveKg) : byCurveKg;
  const settingKg = settingFor(dial, wantedKg, "not_harder");
  const reasons = [fromLast, ...rounding(rawSetting(dial, wantedKg), settingKg), ...holdReason(ask)];
  return { sets: ask.item.sets, settingKg, reps, targetReps: reps[0], reasons };
}

function aimProgress(
  ask: PrescribeAsk,
  dial: Dial,
  {
    reps,
    last,
    evidence,
  }: { readonly reps: Range; readonly last: Visit; readonly evidence: readonly Visit[] },
): Aim {
  const lastKg = systemKg(dial, last.settingKg);
  const gapKg = (to: number | null) => (to === null ? 0 : Math.abs(systemKg(dial, to) - lastKg));
  const harder = harderSetting(dial, last.settingKg);
  const easier = easierSetting(dial, last.settingKg);
  const visit = { loadKg: lastKg, reps: last.reps, min: reps[0], max: reps[1], lastSetRir: last.lastSetRir };
  const step = doubleProgression({ ...visit, incrementKg: gapKg(harder) });
  if (step.action === "decrease") return aimLower(ask, dial, { reps, last, easier });
  if (ask.pain === "amber") return held(ask, last, reps, [{ why: "pain_hold" }]);
  const climbing = climbBack(dial, { reps, last, evidence });
  if (climbing !== null) return { sets: ask.item.sets, reps, targetReps: reps[0], ...climbing };
  if (step.action === "increase") return raiseLoad(ask, dial, { reps, last, evidence, harder });
  return holding(ask, last, reps, step);
}

function holding(ask: PrescribeAsk, last: Visit, reps: Range, { targetReps }: ProgressionStep): Aim {
  const reasons = [{ why: "hold_and_add_rep", targetReps } as const];
  return { sets: ask.item.sets, settingKg: last.settingKg, reps, targetReps, reasons };
}

function aimLower(
  ask: PrescribeAsk,
  dial: Dial,
  { reps, last, easier }: { readonly reps: Range; readonly last: Visit; readonly easier: number | null },
): Aim {
  const lastKg = systemKg(dial, last.settingKg);
  const decrementKg = easier === null ? 0 : lastKg - systemKg(dial, easier);
  const step = doubleProgression({
    loadKg: lastKg,
    reps: last.reps,
    min: reps[0],
    max: reps[1],
    lastSetRir: last.lastSetRir,
    incrementKg: decrementKg,
  });
  const settingKg = easier === null ? last.settingKg : settingFor(dial, step.loadKg, "nearest");
  const missed = setsShort({ reps: last.reps, min: reps[0] });
  const rung = easier === null ? easierRung(ask.exercise, ask) : null;
  return {
    sets: ask.item.sets,
    settingKg,
    reps,
    targetReps: reps[0],
    reasons: [
      { why: "reps_short", missed, decreaseKg: lastKg - systemKg(dial, settingKg) },
      ...(rung === null ? [] : [{ why: "easier_rung", exercise: rung } as const]),
      ...(ask.pain === "amber" ? [{ why: "pain_hold" } as const] : []),
    ],
  };
}

/** Same load, nothing more than last time. */
function held(ask: PrescribeAsk, last: Visit, reps: Range, reasons: Aim["reasons"]): Aim {
  const weakest = Math.min(...last.reps);
  const targetReps = isDeload(ask) ? reps[0] : Math.min(reps[1], Math.max(reps[0], weakest));
  return { sets: ask.item.sets, settingKg: last.settingKg, reps, targetReps, reasons };
}

function holdReason(ask: PrescribeAsk): Aim["reasons"] {
  if (isDeload(ask)) return [{ why: "deload_same_load" }];
  return ask.pain === "amber" ? [{ why: "pain_hold" }] : [];
}

function rounding(fromKg: number, toKg: number): Aim["reasons"] {
  return fromKg === toKg ? [] : [{ why: "rounded_to_owned", fromKg, toKg }];
}
