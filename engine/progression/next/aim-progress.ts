// What follows from the last visit of the same kind of work? Less after a miss, the same with an amber light, the way
// back after a break, more when the range is full, else one repetition. Science 4.4, 4.6, 6.3.
import { type Dial, easierSetting, harderSetting, settingFor, systemKg } from "../dial.ts";
import type { Aim, PrescribeAsk, Range } from "./aim.ts";
import { climbBack } from "./climb-back.ts";
import { doubleProgression, setsShort } from "./double-progression.ts";
import { raiseLoad } from "./raise-load.ts";
import { easierRung } from "./rung.ts";
import type { Visit } from "./visit.ts";

export interface Progress {
  readonly reps: Range;
  readonly last: Visit;
  /** Oldest first; `last` is the newest. */
  readonly sameWork: readonly Visit[];
}

export function aimProgress(ask: PrescribeAsk, dial: Dial, progress: Progress): Aim {
  const { reps, last } = progress;
  const harder = harderSetting(dial, last.settingKg);
  const step = stepBy(dial, progress, harder);
  const whole = { sets: ask.item.sets, settingKg: last.settingKg, reps };
  if (step.action === "decrease") return aimLower(ask, dial, progress);
  if (ask.pain === "amber") {
    const targetReps = Math.min(reps[1], Math.max(reps[0], Math.min(...last.reps)));
    return { ...whole, targetReps, reasons: [{ why: "pain_hold" }] };
  }
  const climbing = climbBack(dial, { ...progress, today: ask.today });
  if (climbing !== null) return { ...whole, targetReps: reps[0], ...climbing };
  if (step.action === "increase") return raiseLoad(ask, dial, { ...progress, harder });
  const { targetReps } = step;
  return { ...whole, targetReps, reasons: [{ why: "hold_and_add_rep", targetReps }] };
}

/** Double progression with the step from where the dial stands to `to`. */
function stepBy(dial: Dial, { reps, last }: Progress, to: number | null) {
  const loadKg = systemKg(dial, last.settingKg);
  const incrementKg = to === null ? 0 : Math.abs(systemKg(dial, to) - loadKg);
  const { lastSetRir } = last;
  return doubleProgression({ loadKg, reps: last.reps, min: reps[0], max: reps[1], lastSetRir, incrementKg });
}

function aimLower(ask: PrescribeAsk, dial: Dial, progress: Progress): Aim {
  const { reps, last } = progress;
  const easier = easierSetting(dial, last.settingKg);
  const lower = stepBy(dial, progress, easier);
  const settingKg = easier === null ? last.settingKg : settingFor(dial, lower.loadKg, "nearest");
  const missed = setsShort({ reps: last.reps, min: reps[0] });
  const changeKg = systemKg(dial, last.settingKg) - systemKg(dial, settingKg);
  const why =
    dial.unit === "assistanceKg"
      ? ({ why: "more_help", missed, kg: changeKg } as const)
      : ({ why: "reps_short", missed, decreaseKg: changeKg } as const);
  const rung = easier === null ? easierRung(ask.exercise, ask) : null;
  const reasons = [
    why,
    ...(rung === null ? [] : [{ why: "easier_rung", exercise: rung } as const]),
    ...(ask.pain === "amber" ? [{ why: "pain_hold" } as const] : []),
  ];
  return { sets: ask.item.sets, settingKg, reps, targetReps: reps[0], reasons };
}
