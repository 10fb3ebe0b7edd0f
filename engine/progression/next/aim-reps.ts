// How many repetitions where no load can be set (own body, band, a foot on a chair)? Fill the range, then a harder band,
// a further lean or the next rung of the ladder. Science 4.4 in the exercise's own unit.

import { byFeelReason, firstLoad } from "../first/first-load.ts";
import { type Aim, holdReason, isDeload, type PrescribeAsk } from "./aim.ts";
import { doubleProgression } from "./double-progression.ts";
import { gapOf } from "./gap.ts";
import { setsAfterBreak } from "./return-from-break.ts";
import { easierBand } from "./unloaded/band-step.ts";
import { isFailed } from "./unloaded/failed-rep.ts";
import { type LastReps, lastReps, type Setup, setupOf } from "./unloaded/last-reps.ts";
import { leanAfterBreak, leansBySuspension, START_DEG } from "./unloaded/lean.ts";
import { easierStep, harderStep } from "./unloaded/reps-step.ts";

export function aimReps(ask: PrescribeAsk, reps: readonly [number, number]): Aim {
  const [min, max] = reps;
  const last = lastReps(ask.exposures, ask.exercise);
  const bottom = { sets: ask.item.sets, reps, targetReps: min };
  if (last === null) return { ...bottom, ...start(ask, min) };
  if (gapOf(ask).loadFactor < 1) return afterBreak(ask, bottom, last);
  const whole = { ...bottom, ...setupOf(last) };
  if (isDeload(ask)) return { ...whole, reasons: [{ why: "deload_same_load" }] };
  const step = doubleProgression({
    loadKg: 0,
    reps: last.reps,
    min,
    max,
    lastSetRir: last.rir,
    incrementKg: 0,
  });
  if (last.flag !== null) return afterFlag(ask, whole, { ...last, flag: last.flag });
  const held = holdReason(ask);
  const tries = last.reps.some((reps) => isFailed({ reps }, min));
  if (tries && held === null) return { ...whole, reasons: [{ why: "aim_for_reps", targetReps: min }] };
  if (step.action === "decrease") {
    const easier = easierStep(ask, { last, reps });
    return { ...bottom, ...easier, reasons: [...easier.reasons, ...(held === null ? [] : [held])] };
  }
  if (held !== null) {
    const targetReps = Math.min(max, Math.max(min, Math.min(...last.reps)));
    return { ...whole, targetReps, reasons: [held] };
  }
  if (step.action === "increase") return { ...bottom, ...harderStep(ask, { last, reps }) };
  const { targetReps } = step;
  return { ...whole, targetReps, reasons: [{ why: "aim_for_reps", targetReps }] };
}

function start(ask: PrescribeAsk, targetReps: number): Pick<Aim, "angleDeg" | "reasons"> {
  const { reasons } = firstLoad(ask);
  const held = holdReason(ask);
  const first: Aim["reasons"] = reasons.length > 0 ? reasons : [{ why: "aim_for_reps", targetReps }];
  const why = [...first, ...(held === null ? [] : [held])];
  if (!leansBySuspension(ask.exercise)) return { reasons: why };
  return { angleDeg: START_DEG, reasons: [byFeelReason(ask.exercise), ...why] };
}

/** Share of the old load below which a band is changed for an easier one. Design choice: a band is about a fifth. */
const EASIER_BAND_BELOW = 0.9;

function afterBreak(ask: PrescribeAsk, aim: Omit<Aim, "reasons">, last: LastReps): Aim {
  const gap = gapOf(ask);
  const sets = setsAfterBreak(aim.sets, gap);
  const fewer = sets < aim.sets ? [{ why: "fewer_sets_after_break", sets } as const] : [];
  const held = holdReason(ask);
  const setup = easedSetup(ask, last, gap.loadFactor);
  const isEased = setup.band !== undefined || setup.angleDeg !== undefined;
  // Of the own body nothing can be taken off.
  const why = isEased ? gap.reasons : [{ why: "aim_for_reps", targetReps: aim.targetReps ?? 1 } as const];
  const reasons = [...why, ...fewer, ...(held === null ? [] : [held])];
  return { ...aim, sets, ...setup, reasons };
}

function easedSetup({ exercise, catalog }: PrescribeAsk, last: LastReps, share: number): Setup {
  const { band, angleDeg, feetUp } = last;
  const isHelp = exercise.loadType === "assisted";
  if (band !== undefined && share < EASIER_BAND_BELOW) {
    return { ...setupOf(last), band: easierBand({ band, isHelp }) ?? band };
  }
  if (angleDeg === undefined) return setupOf(last);
  const lean = leanAfterBreak(exercise, catalog, { angleDeg, feetUp, share });
  return lean.feetUp ? { angleDeg: lean.angleDeg, feetUp: true } : { angleDeg: lean.angleDeg };
}

/** Swing or broken form: easier where that can be set; a grip that slipped: the same. Science 6.4. */
function afterFlag(
  ask: PrescribeAsk,
  whole: Omit<Aim, "reasons"> & { readonly reps: readonly [number, number] },
  last: LastReps & { readonly flag: NonNullable<LastReps["flag"]> },
): Aim {
  const flagged = { why: "flagged_set", flag: last.flag, decreaseKg: 0 } as const;
  if (last.flag === "grip_slip") return { ...whole, reasons: [flagged] };
  const { band, angleDeg, feetUp, reasons } = easierStep(ask, { last, reps: whole.reps });
  const kept = reasons.filter(({ why }) => why !== "aim_for_reps");
  return { ...whole, band, angleDeg, feetUp, reasons: [flagged, ...kept] };
}
