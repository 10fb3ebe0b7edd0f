// Where does the lifter stand for this range of repetitions? The last visit of the same kind of work speaks for itself;
// after other work (a heavy day, a light day, an imported log) the load is read off the curve.
import { daysBetween, weekdayOf } from "../../training/calendar.ts";
import type { Reason } from "../../training/reason.ts";
import { type Dial, harderSetting, isSettable, systemKg } from "../dial.ts";
import { CALIBRATION_RIR } from "../first/first-load.ts";
import { isHeld, type PrescribeAsk } from "./aim.ts";
import { blockReasons } from "./block.ts";
import { setsShort } from "./double-progression.ts";
import { loadByCurve } from "./load-by-curve.ts";
import { BIG_STEP_PERCENT, exceeds, MOST_REPS_THAT_BUILD, WIDER_REPS } from "./raise-load.ts";
import { afterLighterDay } from "./same-work.ts";
import { isOnTheWayBack, tellingVisits } from "./telling-visits.ts";
import { isNearRange, type Visit, visitsOf } from "./visit.ts";

export interface Standing {
  /** System load for the bottom of the range, not rounded. */
  readonly kg: number;
  readonly visit: Visit;
  /** Visits of the same kind of work, oldest first; empty where the load is read off the curve, as where it is not owned. */
  readonly sameWork: readonly Visit[];
  /** The last visit was a lighter day and is passed over. */
  readonly isBack: boolean;
  /** Why the curve says so; empty where a visit speaks for itself. */
  readonly reasons: readonly Reason[];
}

/** Days by which the same kind of work may be older than the newest visit and still speak. Design choice. */
const SAME_WORK_DAYS = 28;

/** Null where no visit has a known load. */
export function standingFor(ask: PrescribeAsk, dial: Dial, reps: readonly [number, number]): Standing | null {
  const visits = visitsOf(ask.exposures, dial, ask.knowledge);
  const evidence = tellingVisits(visits);
  const newest = evidence.at(-1) ?? visits.at(-1);
  if (newest === undefined) return null;
  const alike = alikeVisits(ask, dial, { visits: evidence, reps });
  const sameWork = isHeld(ask) ? alike : afterLighterDay(alike, dial, reps);
  const last = sameWork.at(-1);
  const isRecent = last !== undefined && daysBetween(last.date, newest.date) <= SAME_WORK_DAYS;
  if (isRecent && isSettable(dial, last.settingKg)) {
    const isBack = sameWork.length < alike.length;
    return { kg: systemKg(dial, last.settingKg), visit: last, sameWork, isBack, reasons: [] };
  }
  const curve = loadByCurve(ask, dial, { visit: newest, visits: evidence, reps: reps[0] });
  return { ...curve, visit: newest, sameWork: [], isBack: false };
}

/** Visits in or near the range, and those that tried this work and fell far short of it, or went far beyond it. */
function alikeVisits(
  ask: PrescribeAsk,
  dial: Dial,
  { visits, reps }: { readonly visits: readonly Visit[]; readonly reps: readonly [number, number] },
): readonly Visit[] {
  const alike: Visit[] = [];
  for (const visit of visits.filter((one) => isSameDayType(one, ask))) {
    const before = alike.at(-1);
    const tried = before === undefined ? null : { dial, before, reps };
    const isFar = tried !== null && (isFarMiss(visit, ask, tried) || isFarHit(visit, tried));
    if (isFar || isAlike(visit, ask, { dial, reps })) alike.push(visit);
  }
  return alike;
}

interface Tried {
  readonly dial: Dial;
  readonly before: Visit;
  readonly reps: readonly [number, number];
}

/**
 * Far under the range with a load that progress asks for after the visit before: the load was too much, and the worse it
 * went the more that counts (science 4.4). Far above that load, or with reserve to spare, it was other work: a heavy day.
 */
function isFarMiss(visit: Visit, { item }: PrescribeAsk, { dial, before, reps: [lo] }: Tried): boolean {
  const harder = harderSetting(dial, before.settingKg) ?? before.settingKg;
  const isWithinAStep = systemKg(dial, visit.settingKg) <= systemKg(dial, harder);
  const wasHard = (visit.leastRir ?? 0) <= (item.rir ?? CALIBRATION_RIR);
  return isWithinAStep && wasHard && 2 * setsShort({ reps: visit.reps, min: lo }) >= visit.reps.length;
}

/** Far above the range, and no lighter than the visit before: more than was asked of this work. */
function isFarHit(visit: Visit, { dial, before, reps: [, hi] }: Tried): boolean {
  const isNoLighter = systemKg(dial, visit.settingKg) >= systemKg(dial, before.settingKg);
  return isNoLighter && visit.reps.every((done) => done >= hi);
}

/** Repetitions above the range that are still the same work: a little better than asked. Design choice. */
const NEAR_ABOVE_REPS = 2;

function isAlike(
  visit: Visit,
  ask: PrescribeAsk,
  { dial, reps }: { readonly dial: Dial; readonly reps: readonly [number, number] },
): boolean {
  return (
    isNearRange(visit, reps, 0) || isNearRange(visit, reps, nearAbove(ask, dial, { visit, hi: reps[1] }))
  );
}

/** Percent of the load from which a step wants so many repetitions that they leave the range far behind. Design choice. */
const FAR_STEP_PERCENT = 40;

/** A range is widened before a big step (science 4.4), so as much above it is the same work; a new block begins strictly. */
function nearAbove(
  { item }: PrescribeAsk,
  dial: Dial,
  { visit: { settingKg }, hi }: { readonly visit: Visit; readonly hi: number },
): number {
  const harder = harderSetting(dial, settingKg);
  const kg = systemKg(dial, settingKg);
  const stepPercent = harder === null ? Infinity : (100 * (systemKg(dial, harder) - kg)) / kg;
  if (exceeds(stepPercent, FAR_STEP_PERCENT)) return Math.max(WIDER_REPS, MOST_REPS_THAT_BUILD - hi);
  if (exceeds(stepPercent, BIG_STEP_PERCENT)) return WIDER_REPS;
  return blockReasons({ item }).length > 0 ? 0 : NEAR_ABOVE_REPS;
}

/**
 * Where heavy, moderate and light days take turns, their ranges overlap, but each has its day of the week: another day's
 * visit is other work, and what it showed is read off the curve. Science 3.12 (daily undulation); the weekday: design choice.
 * On the way back from a break every visit counts: the last load is the measure, whichever day it was.
 */
function isSameDayType({ date }: Visit, { item, today, exposures }: PrescribeAsk): boolean {
  const isUndulating = item.reasons.some(({ why }) => DAY_TYPES.has(why));
  return !isUndulating || weekdayOf(date) === weekdayOf(today) || isOnTheWayBack(exposures, today);
}

const DAY_TYPES: ReadonlySet<Reason["why"]> = new Set(["heavy_day", "moderate_day", "light_day"]);
