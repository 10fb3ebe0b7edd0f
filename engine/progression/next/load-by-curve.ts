// Which load for other work than last time? Off the rep-load curve: by what the whole log has taught where it is known
// (level, own slope, corrected reserve; science 4.1, 4.2), else by the newest visit. Never beyond what was shown and the cap.
import type { Reason } from "../../training/reason.ts";
import { type Dial, systemKg } from "../dial.ts";
import { loadForReps } from "../estimates/load-rep-curve.ts";
import { CALIBRATION_RIR } from "../first/first-load.ts";
import { learnedStrength } from "../first/learned-strength.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "../learned/lifter-knowledge.ts";
import type { PrescribeAsk } from "./aim.ts";
import type { Visit } from "./visit.ts";
import { weeklyCapPercent } from "./weekly-cap.ts";

export interface CurveLoad {
  /** System load, not rounded. */
  readonly kg: number;
  readonly reasons: readonly Reason[];
}

interface Shown {
  /** The newest visit. */
  readonly visit: Visit;
  /** Oldest first. */
  readonly visits: readonly Visit[];
  readonly reps: number;
}

export function loadByCurve(ask: PrescribeAsk, dial: Dial, shown: Shown): CurveLoad {
  const { exercise, item, today, knowledge = KNOWS_NOTHING } = ask;
  const asked = { reps: shown.reps, rir: item.rir ?? CALIBRATION_RIR };
  const slope = slopeOf(knowledge, exercise.id);
  const learned = learnedStrength(knowledge, exercise.id, today);
  const atLast = systemKg(dial, shown.visit.settingKg);
  if (learned === null) {
    const { e1rmKg } = shown.visit;
    return e1rmKg === null
      ? { kg: atLast, reasons: [] }
      : { kg: loadForReps(e1rmKg, asked, slope), reasons: curveReasons(knowledge, exercise.id) };
  }
  const wantedKg = loadForReps(learned.cautiousKg, asked, slope);
  const capPercent = capOf(ask, dial, shown);
  const best = Math.max(...shown.visits.flatMap(({ e1rmKg }) => e1rmKg ?? []));
  const mostKg = (1 + capPercent / 100) * (Number.isFinite(best) ? loadForReps(best, asked, slope) : atLast);
  const capped = wantedKg > mostKg ? [{ why: "weekly_cap", percent: capPercent } as const] : [];
  const reasons = [...learned.reasons, ...curveReasons(knowledge, exercise.id), ...capped];
  return { kg: Math.min(wantedKg, mostKg), reasons };
}

function capOf({ profile, today }: PrescribeAsk, dial: Dial, { visits }: Shown): number {
  const dated = visits.map(({ date, settingKg }) => ({ date, loadKg: systemKg(dial, settingKg) }));
  return weeklyCapPercent(profile, dated, today);
}

/** Repetitions from which a correction of the reserve is worth a word. Design choice (half a rep is noise, science 4.4). */
const TOLD_FROM_REPS = 0.5;

/** What is known to be left beyond what is told. */
export function reserveReasons({ reserve }: LifterKnowledge): readonly Reason[] {
  const isCorrected = reserve.sets > 0 && Math.abs(reserve.reps) >= TOLD_FROM_REPS;
  return isCorrected ? [{ why: "reserve_corrected", reps: reserve.reps }] : [];
}

function curveReasons(knowledge: LifterKnowledge, exercise: string): readonly Reason[] {
  const own = knowledge.slopes.get(exercise);
  return [
    ...(own === undefined || own.pairs === 0
      ? []
      : [{ why: "own_rep_curve", percentPerRep: 100 * Math.expm1(own.slope) } as const]),
    ...reserveReasons(knowledge),
  ];
}
