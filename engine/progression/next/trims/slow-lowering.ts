// May the lifter lower slowly today? Not in the first two sessions after a break of more than two weeks: nothing makes as
// sore. An easier rung takes its place. The very first visit has eight repetitions at most. Science 3.13, 4.6.
import type { Exercise } from "@dorsal/content";
import { daysBetween } from "../../../training/calendar.ts";
import type { Reason } from "../../../training/reason.ts";
import type { Aim, PrescribeAsk } from "../aim.ts";
import { gapOf } from "../gap.ts";
import { setsAfterBreak } from "../return-from-break.ts";
import { suits } from "../rung.ts";

const NEGATIVES: ReadonlySet<string> = new Set(["negative_pull_up"]);
/** Sessions after a break without them, and the days that are such a break. Science 4.6. */
const SESSIONS_WITHOUT = 2;
const BREAK_DAYS = 14;
/** Repetitions in all on the first visit. Science 3.13. */
const FIRST_REPS = 8;
/** Sets of what takes their place. Design choice. */
const INSTEAD_SETS = 2;

export interface Instead {
  /** The ask for the easier rung; null where none suits: then nothing is asked. */
  readonly ask: PrescribeAsk | null;
  /** Sets of what was planned that were done before. */
  readonly after: number;
  readonly reasons: readonly Reason[];
}

/** Null where slow lowering may go on, or is not what is asked. */
export function insteadOfNegatives(ask: PrescribeAsk): Instead | null {
  if (!NEGATIVES.has(ask.exercise.id) || !isEarlyBack(ask)) return null;
  const rung = rungWithoutNegatives(ask);
  if (rung === null) return { ask: null, after: 0, reasons: [] };
  const { startLoadKg: _, startAssistanceKg: __, ...item } = ask.item;
  const reps = [rung.dose.min, rung.dose.max] as const;
  // The rung was not done before, so nothing else tells it of the break.
  const sets = Math.min(INSTEAD_SETS, setsAfterBreak(ask.item.sets, gapOf(ask)));
  return {
    ask: { ...ask, exercise: rung, exposures: [], item: { ...item, exercise: rung.id, reps, sets } },
    after: 0,
    reasons: [
      { why: "no_negatives_yet", visits: SESSIONS_WITHOUT },
      { why: "easier_rung", exercise: rung.id },
    ],
  };
}

function isEarlyBack({ sessionsSinceBreak, exposures, lastTrained, today }: PrescribeAsk): boolean {
  if (sessionsSinceBreak !== undefined) return sessionsSinceBreak < SESSIONS_WITHOUT;
  const last = exposures.at(-1);
  if (last === undefined) return false;
  const trained = lastTrained === undefined || lastTrained < last.date ? last.date : lastTrained;
  return daysBetween(trained, today) > BREAK_DAYS;
}

/** The nearest rung below that suits; rungs without the kit are passed over. */
function rungWithoutNegatives(ask: PrescribeAsk): Exercise | null {
  const { exercises } = ask.catalog;
  const below = [...ask.exercise.regressions];
  for (const id of below) {
    const rung = exercises[id];
    if (rung === undefined) continue;
    if (!NEGATIVES.has(id) && rung.dose.unit === "reps" && suits(id, ask)) return rung;
    below.push(...rung.regressions.filter((lower) => !below.includes(lower)));
  }
  return null;
}

/** The first visit in small: fewer sets first, then fewer repetitions. */
export function firstNegatives(ask: PrescribeAsk, aim: Aim): Aim {
  const { exercise, exposures, past = [] } = ask;
  const isNew = exposures.length === 0 && !past.some((set) => set.exercise === exercise.id);
  const isFirst = NEGATIVES.has(exercise.id) && isNew;
  if (!isFirst || aim.reps === undefined) return aim;
  const [lo, hi] = aim.reps;
  const sets = Math.max(1, Math.min(aim.sets, Math.floor(FIRST_REPS / lo)));
  const most = Math.max(1, Math.min(hi, Math.floor(FIRST_REPS / sets)));
  const reps = [Math.min(lo, most), most] as const;
  const reasons = [...aim.reasons, { why: "negatives_first_dose", max: FIRST_REPS } as const];
  return { ...aim, sets, reps, targetReps: Math.min(aim.targetReps ?? lo, most), reasons };
}
