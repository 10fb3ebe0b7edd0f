// All sets are at the top: does the load rise? Yes by one owned step, unless the step is big, the week is full or the
// rack ends. Big steps (over 10 %, small dumbbells): reps first, then a set where the week has room, then load. Science 4.4.
// The wait ends as soon as the reserve told says by the curve that the bottom of the range stands one step higher.
import type { LoadReason } from "../../training/reason.ts";
import { type Dial, systemKg } from "../dial.ts";
import { loadForReps, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, slopeOf, trueReserve } from "../learned/lifter-knowledge.ts";
import type { Aim, PrescribeAsk, Range } from "./aim.ts";
import { harderRung } from "./rung.ts";
import { hasReserveToSpare, leastSpare, SPARE_REPS, shownIn, standsAt, stoodAt } from "./spare-reserve.ts";
import type { Visit } from "./visit.ts";
import { exceedsWeeklyCap, weeklyCapPercent } from "./weekly-cap.ts";

/** Percent of the load from which a step is big. Science 4.4. */
export const BIG_STEP_PERCENT = 10;
/** Where pounds and kilograms differ by rounding only. */
const HAIR_PERCENT = 1e-6;

export function exceeds(stepPercent: number, limitPercent: number): boolean {
  return stepPercent > limitPercent + HAIR_PERCENT;
}

/** Repetitions by which the range is widened before a big step. Science 4.4. */
export const WIDER_REPS = 4;

interface Top {
  readonly reps: Range;
  readonly last: Visit;
  /** Visits of the same kind of work, oldest first. */
  readonly sameWork: readonly Visit[];
  readonly harder: number | null;
}

export function raiseLoad(ask: PrescribeAsk, dial: Dial, top: Top): Aim {
  const { last, harder } = top;
  if (harder === null) return atTheEnd(ask, dial, top);
  const lastKg = systemKg(dial, last.settingKg);
  const incrementKg = systemKg(dial, harder) - lastKg;
  const stepPercent = (100 * incrementKg) / lastKg;
  const isBig = lastKg > 0 && exceeds(stepPercent, BIG_STEP_PERCENT);
  if (
    isBig &&
    !standsAt(ask, dial, { shown: shownIn(last), to: harder }) &&
    !stoodAt(ask, dial, last, harder)
  ) {
    const first =
      beforeBigStep(ask, top, stepPercent) ?? beforeFarStep(ask, dial, { ...top, harder, stepPercent });
    if (first !== null) return first;
  }
  return withinWeeklyCap(ask, dial, { ...top, harder, incrementKg });
}

/**
 * A heavier set of the visit went as asked, or all sets left far more than asked, wherever in the range they ended. Null
 * where that alone is no reason for more.
 */
export function spendReserve(ask: PrescribeAsk, dial: Dial, top: Top): Aim | null {
  const { last, harder } = top;
  if (harder === null) return null;
  if (stoodAt(ask, dial, last, harder)) return raiseLoad(ask, dial, top);
  if (!hasReserveToSpare(ask, last)) return null;
  if (standsAt(ask, dial, { shown: shownIn(last), to: harder })) return raiseLoad(ask, dial, top);
  const lastKg = systemKg(dial, last.settingKg);
  const stepPercent = (100 * (systemKg(dial, harder) - lastKg)) / lastKg;
  return exceeds(stepPercent, BIG_STEP_PERCENT) ? raiseLoad(ask, dial, top) : null;
}

function withinWeeklyCap(
  ask: PrescribeAsk,
  dial: Dial,
  {
    reps,
    last,
    sameWork,
    harder,
    incrementKg,
  }: Top & { readonly harder: number; readonly incrementKg: number },
): Aim {
  const visits = sameWork.map(({ date, settingKg }) => ({ date, loadKg: systemKg(dial, settingKg) }));
  const reached = Math.min(...last.reps);
  const capPercent = weeklyCapPercent(ask.profile, visits, ask.today);
  if (exceedsWeeklyCap(systemKg(dial, harder), visits, { capPercent, today: ask.today })) {
    const reasons = [{ why: "weekly_cap", percent: capPercent } as const];
    const targetReps = Math.min(reps[1], reached + 1);
    return { sets: ask.item.sets, settingKg: last.settingKg, reps, targetReps, reasons };
  }
  const reasons = [whyMore(ask, dial, { reps, last, incrementKg })];
  return { sets: ask.item.sets, settingKg: harder, reps, targetReps: reps[0], reasons };
}

interface More {
  readonly reps: Range;
  readonly last: Visit;
  readonly incrementKg: number;
}

function whyMore({ item }: PrescribeAsk, dial: Dial, { reps, last, incrementKg }: More): LoadReason {
  const isHelp = dial.unit === "assistanceKg";
  const reached = Math.min(...last.reps);
  const { rir: asked } = item;
  if (
    reached < reps[1] &&
    asked !== undefined &&
    last.leastRir !== null &&
    last.leastRir >= asked + SPARE_REPS
  )
    return {
      why: "reserve_to_spare",
      of: isHelp ? "help" : "load",
      rir: last.leastRir,
      asked,
      kg: incrementKg,
    };
  if (reached < reps[1] && last.hardest.reps >= reps[0] && last.hardestKg > systemKg(dial, last.settingKg)) {
    const { settingKg, reps: done } = last.hardest;
    return isHelp
      ? { why: "assistance_for", reps: done, rir: last.hardest.rir ?? 0 }
      : { why: "first_load_history", loadKg: settingKg, reps: done };
  }
  const top = { reps: Math.min(reps[1], reached), rir: last.lastSetRir };
  return isHelp
    ? { why: "less_help", ...top, kg: incrementKg }
    : { why: "all_sets_at_top", ...top, incrementKg };
}

/** Repetitions first, then one set more than the plan has where the week has room for it; null when both are done. */
function beforeBigStep(ask: PrescribeAsk, { reps: [lo, hi], last }: Top, stepPercent: number): Aim | null {
  const { item, roomForSet = false } = ask;
  const widerHi = hi + WIDER_REPS;
  const isFull = last.reps.every((done) => done >= widerHi);
  const reps = [lo, widerHi] as const;
  const sets = roomForSet ? Math.max(item.sets, Math.min(last.sets, item.sets + 1)) : item.sets;
  if (!isFull) {
    const targetReps = Math.min(widerHi, repsPromised(ask, last));
    const reasons = [{ why: "widen_reps_first", hi: widerHi, stepPercent } as const];
    return { sets, settingKg: last.settingKg, reps, targetReps, reasons };
  }
  if (!roomForSet || hasReserveToSpare(ask, last) || last.sets > item.sets) return null;
  const more = Math.max(item.sets, last.sets + 1);
  const reasons = [{ why: "add_set_before_load", sets: more } as const];
  return { sets: more, settingKg: last.settingKg, reps, targetReps: hi, reasons };
}

/** Up to so many repetitions near failure a set builds as much as with more load (schoenfeld2017load). */
export const MOST_REPS_THAT_BUILD = 30;
/** Repetitions under the bottom of the range that a first try of a big step may end at. Design choice. */
const TRIED_BELOW_REPS = 3;

/** From 5 to 20 kg hardly a repetition would go: on with repetitions, until the step comes within reach. */
function beforeFarStep(
  ask: PrescribeAsk,
  dial: Dial,
  {
    reps: [lo, hi],
    last,
    harder,
    stepPercent,
  }: Top & { readonly harder: number; readonly stepPercent: number },
): Aim | null {
  const reached = Math.min(...last.reps);
  if (reached >= MOST_REPS_THAT_BUILD || isWithinTry(ask, dial, { lo, last, harder })) return null;
  const widerHi = Math.min(MOST_REPS_THAT_BUILD, Math.max(hi, reached) + WIDER_REPS);
  const targetReps = Math.min(widerHi, reached + 1);
  const reasons = [{ why: "widen_reps_first", hi: widerHi, stepPercent } as const];
  return { sets: ask.item.sets, settingKg: last.settingKg, reps: [lo, widerHi], targetReps, reasons };
}

/** By the curve of the best set, to failure. */
function isWithinTry(
  { exercise, knowledge = KNOWS_NOTHING }: PrescribeAsk,
  dial: Dial,
  { lo, last, harder }: { readonly lo: number; readonly last: Visit; readonly harder: number },
): boolean {
  const slope = slopeOf(knowledge, exercise.id);
  const effort = {
    loadKg: systemKg(dial, last.settingKg),
    reps: Math.max(...last.reps),
    rir: trueReserve(knowledge, last.leastRir ?? 0),
  };
  const tried = { reps: Math.max(1, lo - TRIED_BELOW_REPS), rir: 0 };
  return loadForReps(oneRepMaxByCurve(effort, slope), tried, slope) >= systemKg(dial, harder);
}

/** One more than the weakest set; with far more left than asked as many as the best one would have been with that reserve. */
function repsPromised(ask: PrescribeAsk, last: Visit): number {
  const spare = hasReserveToSpare(ask, last) ? Math.floor(leastSpare(ask, last) ?? 0) : null;
  return spare === null ? Math.min(...last.reps) + 1 : Math.max(...last.reps) + spare;
}

/** Nothing heavier is owned, or no less help can be set: repetitions, and the next rung of the ladder. */
function atTheEnd(ask: PrescribeAsk, dial: Dial, { reps: [lo, hi], last }: Top): Aim {
  const reached = Math.min(...last.reps);
  const widerHi = Math.max(hi + WIDER_REPS, Math.min(MOST_REPS_THAT_BUILD, reached + 1));
  const targetReps = Math.min(widerHi, reached + 1);
  const rung = harderRung(ask.exercise, ask);
  const end = dial.unit === "loadKg" ? [{ why: "top_of_owned", loadKg: last.settingKg } as const] : [];
  const next = rung === null ? [] : [{ why: "next_rung", exercise: rung } as const];
  const add = end.length + next.length === 0 ? [{ why: "hold_and_add_rep", targetReps } as const] : [];
  return {
    sets: ask.item.sets,
    settingKg: last.settingKg,
    reps: [lo, widerHi],
    targetReps,
    reasons: [...end, ...next, ...add],
  };
}
