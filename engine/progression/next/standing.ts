// Where does the lifter stand for this range of repetitions? The last visit of the same kind of work speaks for itself;
// after other work (a heavy day, a light day, an imported log) the load is read off the curve. Deload visits are no evidence.
import { daysBetween } from "../../training/calendar.ts";
import { type Dial, systemKg } from "../dial.ts";
import { loadForReps } from "../estimates/load-rep-curve.ts";
import { CALIBRATION_RIR } from "../first/first-load.ts";
import type { PrescribeAsk } from "./aim.ts";
import { isNearRange, type Visit, visitsOf } from "./visit.ts";

export interface Standing {
  /** System load for the bottom of the range, not rounded. */
  readonly kg: number;
  readonly visit: Visit;
  /** Visits of the same kind of work, oldest first; empty where the load is read off the curve. */
  readonly sameWork: readonly Visit[];
}

/** Days by which the same kind of work may be older than the newest visit and still speak. Design choice. */
const SAME_WORK_DAYS = 28;

/** Null where no visit has a known load. */
export function standingFor(ask: PrescribeAsk, dial: Dial, reps: readonly [number, number]): Standing | null {
  const visits = visitsOf(ask.exposures, dial);
  const evidence = visits.filter(({ deload }) => !deload);
  const newest = evidence.at(-1) ?? visits.at(-1);
  if (newest === undefined) return null;
  const sameWork = evidence.filter((visit) => isNearRange(visit, reps));
  const last = sameWork.at(-1);
  if (last !== undefined && daysBetween(last.date, newest.date) <= SAME_WORK_DAYS) {
    return { kg: systemKg(dial, last.settingKg), visit: last, sameWork };
  }
  return { kg: byCurve(ask, dial, { visit: newest, reps: reps[0] }), visit: newest, sameWork: [] };
}

function byCurve(
  { item }: PrescribeAsk,
  dial: Dial,
  { visit, reps }: { readonly visit: Visit; readonly reps: number },
): number {
  if (visit.e1rmKg === null) return systemKg(dial, visit.settingKg);
  return loadForReps(visit.e1rmKg, { reps, rir: item.rir ?? CALIBRATION_RIR });
}
