// What did the lifter show on earlier visits? Each visit becomes one load with the repetitions done at it; those of a heavier
// set count for as many as the curve gives at that load.
import type { Exposure, SetFacts, SetFlag } from "../../training/set.ts";
import { type Dial, settingOf, systemKg } from "../dial.ts";
import { MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf, trueReserve } from "../learned/lifter-knowledge.ts";
import { doneSets } from "./done-sets.ts";
import { READ_VISITS } from "./telling-visits.ts";

/** A set by what it shows. */
export interface Shown {
  readonly settingKg: number;
  readonly reps: number;
  /** As told; null where it was not. */
  readonly rir: number | null;
}

export interface Visit {
  readonly date: string;
  readonly deload: boolean;
  /** Where the dial stood for the middle set: half of the sets were at least this hard. */
  readonly settingKg: number;
  /** System load of the hardest set. */
  readonly hardestKg: number;
  readonly hardest: Shown;
  readonly reps: readonly number[];
  /** Of them; both sides together are one. */
  readonly sets: number;
  readonly lastSetRir: number | null;
  /** Reserve told of the set that left least; null where a set did not tell it. */
  readonly leastRir: number | null;
  /** What spoiled a set: such a visit is no success. */
  readonly flag: SetFlag | null;
  /** Best estimate of the visit, as a system load; null where no set was short enough for the curve. */
  readonly e1rmKg: number | null;
}

/** Repetitions beside the range in which a visit still counts as the same kind of work. Design choice. */
const NEAR_BELOW_REPS = 3;

/** Oldest first; visits without a known load and repetitions say nothing. */
export function visitsOf(
  exposures: readonly Exposure[],
  dial: Dial,
  knowledge: LifterKnowledge = KNOWS_NOTHING,
): readonly Visit[] {
  return exposures.slice(-READ_VISITS).flatMap((exposure) => visitOf(exposure, dial, knowledge) ?? []);
}

interface DoneSet {
  readonly set: SetFacts;
  readonly settingKg: number;
  readonly kg: number;
  readonly reps: number;
}

function visitOf(
  { date, deload = false, sets }: Exposure,
  dial: Dial,
  knowledge: LifterKnowledge,
): Visit | null {
  const done = sets.flatMap((set) => doneSet(set, dial) ?? []);
  const middle = [...done].sort((a, b) => a.kg - b.kg)[Math.floor((done.length - 1) / 2)];
  if (middle === undefined) return null;
  const atLeast = done.filter(({ kg }) => kg >= middle.kg);
  return {
    date,
    deload,
    settingKg: middle.settingKg,
    ...hardestOf(done),
    reps: atLeast.map((one) => repsAt(middle.kg, one, slopeOf(knowledge, one.set.exercise))),
    sets: doneSets(atLeast.map(({ set }) => set)).count,
    lastSetRir: atLeast.at(-1)?.set.rir ?? null,
    leastRir: leastRirOf(atLeast),
    flag: flagOf(sets),
    e1rmKg: bestEstimate(done, knowledge),
  };
}

/** A heavier set with fewer repetitions is no miss at the lighter load. */
function repsAt(atKg: number, { kg, reps }: DoneSet, slope: number): number {
  return kg > atKg && atKg > 0 ? reps + Math.floor(Math.log(kg / atKg) / slope) : reps;
}

/** Of equals the one with the most repetitions. */
function hardestOf(sets: readonly DoneSet[]): Pick<Visit, "hardest" | "hardestKg"> {
  const [first, ...others] = sets;
  if (first === undefined) throw new Error("a visit has sets");
  const { set, settingKg, kg, reps } = others.reduce(
    (best, one) => (one.kg > best.kg || (one.kg === best.kg && one.reps > best.reps) ? one : best),
    first,
  );
  return { hardestKg: kg, hardest: { settingKg, reps, rir: set.toFailure ? 0 : (set.rir ?? null) } };
}

function leastRirOf(sets: readonly DoneSet[]): number | null {
  let least: number | null = null;
  for (const { set } of sets) {
    const rir = set.toFailure ? 0 : set.rir;
    if (rir === undefined) return null;
    if (least === null || rir < least) least = rir;
  }
  return least;
}

function doneSet(set: SetFacts, dial: Dial): DoneSet | null {
  const settingKg = settingOf(dial, set);
  if (settingKg === null || set.reps === undefined || set.setType !== "working") return null;
  return { set, settingKg, kg: systemKg(dial, settingKg), reps: set.reps };
}

/** Where the dial stood for the middle set of the last visit, be it of repetitions, seconds or metres. */
export function lastSetting(dial: Dial, exposures: readonly Exposure[]): number | null {
  for (const { sets } of exposures.toReversed()) {
    const settings = sets.flatMap((set) => (set.setType === "working" ? (settingOf(dial, set) ?? []) : []));
    settings.sort((a, b) => systemKg(dial, a) - systemKg(dial, b));
    const middle = settings[Math.floor((settings.length - 1) / 2)];
    if (middle !== undefined) return middle;
  }
  return null;
}

/** Swing and broken form count before a slipping grip. */
export function flagOf(sets: readonly SetFacts[]): SetFlag | null {
  let slipped: SetFlag | null = null;
  for (const { flags = [] } of sets) {
    for (const flag of flags) {
      if (flag !== "grip_slip") return flag;
      slipped = flag;
    }
  }
  return slipped;
}

/** In a plain loop: two dozen visits are read before the first set of each exercise is asked. */
function bestEstimate(sets: readonly DoneSet[], knowledge: LifterKnowledge): number | null {
  let best: number | null = null;
  for (const { set, kg: loadKg, reps } of sets) {
    if (loadKg <= 0 || reps < 1 || flagOf([set]) !== null) continue;
    const rir = reserveOf(set, knowledge);
    if (reps + rir > MOST_REPS_OF_CURVE) continue;
    const estimate = oneRepMaxByCurve({ loadKg, reps, rir }, slopeOf(knowledge, set.exercise));
    if (best === null || estimate > best) best = estimate;
  }
  return best;
}

/** What was left as far as is known: nothing in a set to failure, or where it was not told. */
export function reserveOf({ rir, toFailure }: SetFacts, knowledge: LifterKnowledge): number {
  return rir === undefined || toFailure ? 0 : trueReserve(knowledge, rir);
}

/** Whether the visit was done in or near this range: a heavy triple says nothing about filling 8-12. */
export function isNearRange(
  { reps }: Visit,
  [lo, hi]: readonly [number, number],
  nearAboveReps: number,
): boolean {
  const middle = [...reps].sort((a, b) => a - b)[Math.floor((reps.length - 1) / 2)] ?? 0;
  return middle >= lo - NEAR_BELOW_REPS && middle <= hi + nearAboveReps;
}
