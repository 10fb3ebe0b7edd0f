// How many repetitions where no load can be set (own body, band, a foot on a chair)? Fill the range, then a harder band
// or the next rung of the ladder. Science 4.4 in the exercise's own unit.

import { ownedLoads } from "../../training/owned-loads.ts";
import type { LoadReason } from "../../training/reason.ts";
import { firstLoad } from "../first/first-load.ts";
import { type Aim, daysOff, isDeload, type PrescribeAsk } from "./aim.ts";
import { doubleProgression } from "./double-progression.ts";
import { breakFactors, setsAfterBreak } from "./return-from-break.ts";
import { easierRung, harderRung } from "./rung.ts";

export function aimReps(ask: PrescribeAsk, reps: readonly [number, number]): Aim {
  const [min, max] = reps;
  const last = lastReps(ask);
  const whole = { sets: ask.item.sets, reps, targetReps: min };
  if (last === null) return { ...whole, reasons: startReasons(ask, min) };
  const factors = breakFactors(daysOff(ask));
  if (factors.loadFactor < 1) return afterBreak(ask, { ...whole, days: daysOff(ask) });
  if (isDeload(ask)) return { ...whole, reasons: [{ why: "deload_same_load" }] };
  const step = doubleProgression({
    loadKg: 0,
    reps: last.reps,
    min,
    max,
    lastSetRir: last.rir,
    incrementKg: 0,
  });
  if (step.action === "decrease") return { ...whole, reasons: [easier(ask)] };
  if (ask.pain === "amber") {
    const targetReps = Math.min(max, Math.max(min, Math.min(...last.reps)));
    return { ...whole, targetReps, reasons: [{ why: "pain_hold" }] };
  }
  if (step.action === "increase") return { ...whole, ...harder(ask, max) };
  const { targetReps } = step;
  return { ...whole, targetReps, reasons: [{ why: "hold_and_add_rep", targetReps }] };
}

function lastReps({
  exposures,
}: PrescribeAsk): { readonly reps: readonly number[]; readonly rir: number | null } | null {
  for (const { sets, deload } of exposures.toReversed()) {
    const done = sets.filter(({ reps, setType }) => setType === "working" && reps !== undefined);
    if (deload || done.length === 0) continue;
    return { reps: done.map(({ reps }) => reps ?? 0), rir: done.at(-1)?.rir ?? null };
  }
  return null;
}

function startReasons({ exercise, profile, catalog }: PrescribeAsk, targetReps: number): Aim["reasons"] {
  const { reasons } = firstLoad({ exercise, profile, catalog });
  return reasons.length > 0 ? reasons : [{ why: "hold_and_add_rep", targetReps }];
}

function afterBreak(ask: PrescribeAsk, aim: Omit<Aim, "reasons"> & { readonly days: number }): Aim {
  const { days, ...whole } = aim;
  const factors = breakFactors(days);
  const sets = setsAfterBreak(whole.sets, factors);
  const reasons: LoadReason[] = [{ why: "after_break", days, factor: factors.loadFactor }];
  if (sets < whole.sets) reasons.push({ why: "fewer_sets_after_break", sets });
  if (ask.pain === "amber") reasons.push({ why: "pain_hold" });
  return { ...whole, sets, reasons };
}

function usesBand({ exercise, profile }: PrescribeAsk): boolean {
  return ownedLoads(exercise, profile).kind === "band";
}

/** More help is a harder band's opposite: with an assistance band the dial turns the other way. */
function harder(ask: PrescribeAsk, max: number): Pick<Aim, "targetReps" | "reasons"> {
  if (usesBand(ask) && ask.exercise.loadType !== "assisted") {
    return { reasons: [{ why: "harder_band" }] };
  }
  const rung = harderRung(ask.exercise, ask);
  if (rung === null) return { targetReps: max, reasons: [{ why: "hold_and_add_rep", targetReps: max }] };
  return { targetReps: max, reasons: [{ why: "next_rung", exercise: rung }] };
}

function easier(ask: PrescribeAsk): LoadReason {
  if (usesBand(ask)) return { why: "easier_band" };
  const rung = easierRung(ask.exercise, ask);
  const [targetReps = 1] = ask.item.reps ?? [];
  return rung === null ? { why: "hold_and_add_rep", targetReps } : { why: "easier_rung", exercise: rung };
}
