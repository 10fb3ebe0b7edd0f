// Which load for a loaded exercise today? A first load, a return from a break, a change of range, a lighter week, or
// progress on the last visit. Science 4.4, 4.6, 4.7.
import { asFacts, type Dial, rawSetting, settingFor, systemKg } from "../dial.ts";
import { byFeelReason, CALIBRATION_RIR, firstLoad } from "../first/first-load.ts";
import { type Aim, holdReason, isDeload, isHeld, type PrescribeAsk, type Range } from "./aim.ts";
import { aimProgress } from "./aim-progress.ts";
import { type Gap, gapOf } from "./gap.ts";
import { setsAfterBreak } from "./return-from-break.ts";
import { type Standing, standingFor } from "./standing.ts";

export function aimLoad(ask: PrescribeAsk, dial: Dial, reps: Range): Aim {
  const standing = standingFor(ask, dial, reps);
  if (standing === null) return aimFirst(ask, dial, reps);
  const gap = gapOf(ask);
  if (gap.loadFactor < 1) return aimAfterBreak(ask, dial, { reps, standing, gap });
  const last = standing.sameWork.at(-1);
  if (last === undefined) return aimOtherRange(ask, dial, { reps, standing });
  if (!isDeload(ask)) return aimProgress(ask, dial, { reps, last, ...standing });
  const reasons = [{ why: "deload_same_load" } as const];
  return { sets: ask.item.sets, settingKg: last.settingKg, reps, targetReps: reps[0], reasons };
}

/** Nothing is known yet: the first load of science 4.7, else the plan's load, else the lifter's feel. */
function aimFirst(ask: PrescribeAsk, dial: Dial, reps: Range): Aim {
  const { item } = ask;
  const rir = item.rir === undefined ? {} : { rir: item.rir };
  const first = firstLoad({ ...ask, reps, ...rir });
  const planned = dial.unit === "loadKg" ? item.startLoadKg : item.startAssistanceKg;
  const settingKg = first[dial.unit] ?? planned;
  const reasons = first.reasons.length > 0 ? first.reasons : [byFeelReason(ask.exercise)];
  return { sets: item.sets, settingKg, reps, targetReps: reps[0], reasons: [...reasons, ...holding(ask)] };
}

interface Return {
  readonly reps: Range;
  readonly standing: Standing;
  readonly gap: Gap;
}

function aimAfterBreak(ask: PrescribeAsk, dial: Dial, { reps, standing, gap }: Return): Aim {
  const wantedKg = heldKg(ask, dial, standing) * gap.loadFactor;
  const settingKg = settle(dial, wantedKg, standing);
  const sets = setsAfterBreak(ask.item.sets, gap);
  const fewer = sets < ask.item.sets ? [{ why: "fewer_sets_after_break", sets } as const] : [];
  const from = [...gap.reasons, ...standing.reasons];
  const reasons = [...from, ...rounding(dial, wantedKg, settingKg), ...fewer, ...holding(ask)];
  return { sets, settingKg, reps, targetReps: reps[0], reasons };
}

/** The last visits were another kind of work: what they showed, at this range. */
function aimOtherRange(
  ask: PrescribeAsk,
  dial: Dial,
  { reps, standing }: { readonly reps: Range; readonly standing: Standing },
): Aim {
  const { visit } = standing;
  const wantedKg = heldKg(ask, dial, standing);
  const settingKg = isHeld(ask) ? settle(dial, wantedKg, standing) : settingFor(dial, wantedKg, "not_harder");
  const done = { ...asFacts(dial, visit.settingKg), reps: visit.reps[0] ?? reps[0] };
  const why =
    "loadKg" in done
      ? ({ why: "first_load_history", ...done } as const)
      : ({ why: "assistance_for", reps: reps[0], rir: ask.item.rir ?? CALIBRATION_RIR } as const);
  const reasons = [why, ...standing.reasons, ...rounding(dial, wantedKg, settingKg), ...holding(ask)];
  return { sets: ask.item.sets, settingKg, reps, targetReps: reps[0], reasons };
}

/** Not harder than wanted; where even the lightest that is owned is, what was used may stay. */
function settle(dial: Dial, wantedKg: number, { visit }: Standing): number {
  const owned = settingFor(dial, wantedKg, "not_harder");
  const ownedKg = systemKg(dial, owned);
  const isHarder = ownedKg > wantedKg + 1e-9 && ownedKg > systemKg(dial, visit.settingKg);
  return isHarder ? visit.settingKg : owned;
}

/** With pain and in a lighter week the curve may lower the last load, not raise it. */
function heldKg(ask: PrescribeAsk, dial: Dial, { kg, visit }: Standing): number {
  return isHeld(ask) ? Math.min(kg, systemKg(dial, visit.settingKg)) : kg;
}

function holding(ask: PrescribeAsk): Aim["reasons"] {
  if (isDeload(ask) && ask.exposures.length > 0) return [{ why: "deload_same_load" }];
  const held = holdReason(ask);
  return held === null ? [] : [held];
}

function rounding(dial: Dial, wantedKg: number, toKg: number): Aim["reasons"] {
  const fromKg = rawSetting(dial, wantedKg);
  return Math.abs(fromKg - toKg) < 1e-9 ? [] : [{ why: "rounded_to_owned", fromKg, toKg }];
}
