// What did the lifter show on earlier visits? Each visit becomes one load with the repetitions done at it or above.
import type { Exposure, SetFacts } from "../../training/set.ts";
import { type Dial, settingOf, systemKg } from "../dial.ts";
import { MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";

export interface Visit {
  readonly date: string;
  readonly deload: boolean;
  /** Where the dial stood for the middle set: half of the sets were at least this hard. */
  readonly settingKg: number;
  readonly reps: readonly number[];
  readonly lastSetRir: number | null;
  /** Best estimate of the visit, as a system load; null where no set was short enough for the curve. */
  readonly e1rmKg: number | null;
}

/** Repetitions beside the range in which a visit still counts as the same kind of work. Design choice. */
const NEAR_BELOW_REPS = 3;
/** A range is widened by four before a big step (science 4.4), so as many above it are the same work. */
const NEAR_ABOVE_REPS = 4;

/** Oldest first; visits without a known load and repetitions say nothing. */
export function visitsOf(exposures: readonly Exposure[], dial: Dial): readonly Visit[] {
  return exposures.flatMap((exposure) => visitOf(exposure, dial) ?? []);
}

interface DoneSet {
  readonly settingKg: number;
  readonly kg: number;
  readonly reps: number;
  readonly rir: number | null;
}

function visitOf({ date, deload = false, sets }: Exposure, dial: Dial): Visit | null {
  const done = sets.flatMap((set) => doneSet(set, dial) ?? []);
  const middle = [...done].sort((a, b) => a.kg - b.kg)[Math.floor((done.length - 1) / 2)];
  if (middle === undefined) return null;
  const atLeast = done.filter(({ kg }) => kg >= middle.kg);
  return {
    date,
    deload,
    settingKg: middle.settingKg,
    reps: atLeast.map(({ reps }) => reps),
    lastSetRir: atLeast.at(-1)?.rir ?? null,
    e1rmKg: bestEstimate(done),
  };
}

function doneSet(set: SetFacts, dial: Dial): DoneSet | null {
  const settingKg = settingOf(dial, set);
  if (settingKg === null || set.reps === undefined || set.setType !== "working") return null;
  return { settingKg, kg: systemKg(dial, settingKg), reps: set.reps, rir: set.rir ?? null };
}

function bestEstimate(sets: readonly DoneSet[]): number | null {
  const estimates = sets
    .filter(({ reps, rir, kg }) => kg > 0 && reps >= 1 && reps + (rir ?? 0) <= MOST_REPS_OF_CURVE)
    .map(({ kg, reps, rir }) => oneRepMaxByCurve({ loadKg: kg, reps, rir: rir ?? 0 }));
  return estimates.length === 0 ? null : Math.max(...estimates);
}

/** Whether the visit was done in or near this range: a heavy triple says nothing about filling 8-12. */
export function isNearRange({ reps }: Visit, [lo, hi]: readonly [number, number]): boolean {
  const middle = [...reps].sort((a, b) => a - b)[Math.floor((reps.length - 1) / 2)] ?? 0;
  return middle >= lo - NEAR_BELOW_REPS && middle <= hi + NEAR_ABOVE_REPS;
}
