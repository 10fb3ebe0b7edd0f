// What follows from the last visit of the same kind of work? Less after a miss or a spoiled set, the same with an amber
// light, the way back after a break, more when the range is full (or, for a novice, met) or far more was left than asked, else one repetition.
// Science 3.12, 4.4, 4.6, 6.3.
import { type Dial, easierSetting, harderSetting, settingFor, systemKg } from "../dial.ts";
import { type Aim, holdReason, type PrescribeAsk, type Range } from "./aim.ts";
import { climbBack } from "./climb-back.ts";
import { doubleProgression, setsShort } from "./double-progression.ts";
import { isReadyByLine } from "./linear-progress.ts";
import { raiseLoad, spendReserve } from "./raise-load.ts";
import { easierRung } from "./rung.ts";
import type { Visit } from "./visit.ts";

export interface Progress {
  readonly reps: Range;
  readonly last: Visit;
  /** Oldest first; `last` is the newest. */
  readonly sameWork: readonly Visit[];
  /** A lighter day after `last` is passed over. */
  readonly isBack: boolean;
}

export function aimProgress(ask: PrescribeAsk, dial: Dial, progress: Progress): Aim {
  const { reps, last } = progress;
  const harder = harderSetting(dial, last.settingKg);
  const step = stepBy(dial, progress, harder);
  const whole = { sets: ask.item.sets, settingKg: last.settingKg, reps };
  if (last.flag !== null) return aimAfterFlag(ask, dial, { ...progress, flag: last.flag });
  if (step.action === "decrease") return aimAfterMiss(ask, dial, progress);
  const held = holdReason(ask);
  if (held !== null) {
    const targetReps = Math.min(reps[1], Math.max(reps[0], Math.min(...last.reps)));
    return { ...whole, targetReps, reasons: [held] };
  }
  const climbing = climbBack(dial, { ...progress, today: ask.today });
  if (climbing !== null) return { ...whole, targetReps: reps[0], ...climbing };
  const spent = spendReserve(ask, dial, { ...progress, harder });
  if (spent !== null) return spent;
  if (step.action === "increase" || isReadyByLine(ask, dial, { reps, last, harder })) {
    return raiseLoad(ask, dial, { ...progress, harder });
  }
  const { targetReps } = step;
  return { ...whole, targetReps, reasons: again(progress, targetReps) };
}

function again({ isBack, last }: Progress, targetReps: number): Aim["reasons"] {
  if (!isBack) return [{ why: "hold_and_add_rep", targetReps }];
  return [
    { why: "lighter_day_passed", loadKg: last.settingKg },
    { why: "aim_for_reps", targetReps },
  ];
}

/** Double progression with the step from where the dial stands to `to`. */
function stepBy(dial: Dial, { reps, last }: Progress, to: number | null) {
  const loadKg = systemKg(dial, last.settingKg);
  const incrementKg = to === null ? 0 : Math.abs(systemKg(dial, to) - loadKg);
  const { lastSetRir } = last;
  return doubleProgression({ loadKg, reps: last.reps, min: reps[0], max: reps[1], lastSetRir, incrementKg });
}

/** A step down by more than this share of the load wants a clear miss: from 10 to 5 kg is half. Design choice. */
const COARSE_STEP = 0.15;
/** Repetitions under the range that make a set a clear miss. Design choice. */
const CLEARLY_SHORT_REPS = 2;

function aimAfterMiss(ask: PrescribeAsk, dial: Dial, progress: Progress): Aim {
  const { reps, last } = progress;
  const easier = easierSetting(dial, last.settingKg);
  const lastKg = systemKg(dial, last.settingKg);
  const isCoarse = easier !== null && lastKg - systemKg(dial, easier) > COARSE_STEP * lastKg;
  const held = holdReason(ask);
  if (isCoarse && !isClearMiss(progress)) {
    const whole = { sets: ask.item.sets, settingKg: last.settingKg, reps, targetReps: reps[0] };
    return { ...whole, reasons: [...again(progress, reps[0]), ...(held === null ? [] : [held])] };
  }
  const { settingKg, changeKg, rungs } = lower(ask, dial, progress);
  const missed = setsShort({ reps: last.reps, min: reps[0] });
  const why =
    dial.unit === "assistanceKg"
      ? ({ why: "more_help", missed, kg: changeKg } as const)
      : ({ why: "reps_short", missed, decreaseKg: changeKg } as const);
  const reasons = [why, ...rungs, ...(held === null ? [] : [held])];
  return { sets: ask.item.sets, settingKg, reps, targetReps: reps[0], reasons };
}

/** Half of the sets far under the range, or under it for the second time at this load. */
function isClearMiss({ reps: [min], last, sameWork }: Progress): boolean {
  const far = last.reps.filter((done) => done <= min - CLEARLY_SHORT_REPS).length;
  const before = sameWork.at(-2);
  const isSecond =
    before !== undefined &&
    before.settingKg === last.settingKg &&
    2 * setsShort({ reps: before.reps, min }) >= before.reps.length;
  return 2 * far >= last.reps.length || isSecond;
}

/** Swing or broken form: lighter, until it is clean. A grip that slipped: nothing harder. Science 4.1, 6.4. */
function aimAfterFlag(
  ask: PrescribeAsk,
  dial: Dial,
  progress: Progress & { readonly flag: NonNullable<Visit["flag"]> },
): Aim {
  const { reps, last, flag } = progress;
  const isHeldOnly = flag === "grip_slip";
  const { settingKg, changeKg, rungs } = isHeldOnly
    ? { settingKg: last.settingKg, changeKg: 0, rungs: [] }
    : lower(ask, dial, progress);
  const held = holdReason(ask);
  const why = { why: "flagged_set", flag, decreaseKg: changeKg } as const;
  const reasons = [why, ...rungs, ...(held === null ? [] : [held])];
  return { sets: ask.item.sets, settingKg, reps, targetReps: reps[0], reasons };
}

/** Share of the load that comes off at least. Science 4.4. */
const LEAST_DECREASE = 0.05;

/** One step or 5 %, whichever is more; at the lightest the easier rung is named. */
function lower(ask: PrescribeAsk, dial: Dial, { last }: Progress) {
  const lastKg = systemKg(dial, last.settingKg);
  const easier = easierSetting(dial, last.settingKg);
  if (easier === null) {
    const rung = easierRung(ask.exercise, ask);
    const rungs = rung === null ? [] : [{ why: "easier_rung", exercise: rung } as const];
    return { settingKg: last.settingKg, changeKg: 0, rungs };
  }
  const wantedKg = Math.min(systemKg(dial, easier), lastKg * (1 - LEAST_DECREASE));
  const settingKg = settingFor(dial, wantedKg, "nearest");
  return { settingKg, changeKg: lastKg - systemKg(dial, settingKg), rungs: [] };
}
