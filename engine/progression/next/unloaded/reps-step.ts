// What makes a set harder or easier where no load can be set? Another band, another lean, the next rung of the ladder.
import { ownedLoads } from "../../../training/owned-loads.ts";
import type { Aim, PrescribeAsk } from "../aim.ts";
import { easierRung, harderRung } from "../rung.ts";
import { easierBand, harderBand } from "./band-step.ts";
import { type LastReps, type Setup, setupOf } from "./last-reps.ts";
import { leanFurther, leanLess } from "./lean.ts";

export type RepsStep = Setup & Pick<Aim, "targetReps" | "reasons">;

interface Reached {
  readonly last: LastReps;
  readonly reps: readonly [number, number];
}

export function usesBand({ exercise, profile }: PrescribeAsk): boolean {
  return ownedLoads(exercise, profile).kind === "band";
}

/** All sets are at the top. */
export function harderStep(ask: PrescribeAsk, { last, reps: [min, max] }: Reached): RepsStep {
  const isHelp = ask.exercise.loadType === "assisted";
  if (usesBand(ask)) {
    const band = last.band === undefined ? null : harderBand({ band: last.band, isHelp });
    const why = isHelp ? "less_band_help" : "harder_band";
    if (band !== null) return { band, targetReps: min, reasons: [{ why }] };
    if (last.band === undefined && !isHelp) return { targetReps: min, reasons: [{ why }] };
  }
  const lean = last.angleDeg === undefined ? null : leanFurther(ask, { ...last, angleDeg: last.angleDeg });
  if (lean !== null) return { ...setup(lean), targetReps: min, reasons: lean.reasons };
  return { ...setupOf(last), ...nextRung(ask, last, max) };
}

function nextRung(ask: PrescribeAsk, { feetUp }: LastReps, max: number): RepsStep {
  const rung = harderRung(ask.exercise, ask);
  const beyond = rung === null || !feetUp ? null : ask.catalog.exercises[rung];
  const next = beyond?.loadType === "bodyweight" ? (harderRung(beyond, ask) ?? rung) : rung;
  if (next === null) return { targetReps: max, reasons: [{ why: "aim_for_reps", targetReps: max }] };
  return { targetReps: max, reasons: [{ why: "next_rung", exercise: next }] };
}

/** Half of the sets or more stayed under the range, or the form broke. */
export function easierStep(ask: PrescribeAsk, { last, reps: [targetReps] }: Reached): RepsStep {
  const isHelp = ask.exercise.loadType === "assisted";
  if (usesBand(ask)) {
    const band = last.band === undefined ? null : easierBand({ band: last.band, isHelp });
    const reasons = [{ why: isHelp ? "more_band_help" : "easier_band" } as const];
    if (band !== null) return { band, targetReps, reasons };
    if (last.band === undefined) return { targetReps, reasons };
  }
  const lean = last.angleDeg === undefined ? null : leanLess({ ...last, angleDeg: last.angleDeg });
  if (lean !== null) return { ...setup(lean), targetReps, reasons: lean.reasons };
  const rung = easierRung(ask.exercise, ask);
  const why =
    rung === null
      ? ({ why: "aim_for_reps", targetReps } as const)
      : ({ why: "easier_rung", exercise: rung } as const);
  return { ...setupOf(last), targetReps, reasons: [why] };
}

function setup({
  angleDeg,
  feetUp,
}: {
  readonly angleDeg: number;
  readonly feetUp?: true | undefined;
}): Setup {
  return feetUp ? { angleDeg, feetUp } : { angleDeg };
}
