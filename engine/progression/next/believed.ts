// Which entries look like slips of the pen (600 for 60, 6 for 60)? Far from what is usual they decide nothing until they are
// confirmed, or until a second visit says the same. They stay in the log, and the lifter is told.
import { daysBetween } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { type Dial, harderSetting, rawSetting, settingOf, systemKg } from "../dial.ts";
import type { PrescribeAsk } from "./aim.ts";
import { READ_VISITS } from "./telling-visits.ts";
import { lastSetting } from "./visit.ts";

export interface Believed {
  readonly exposures: readonly Exposure[];
  /** Day of the newest visit, where an entry of it was left out. */
  readonly doubted: string | null;
}

/** Times the usual load, and a step beyond it, from which an entry is asked about; as in `outlierOf`. Design choice. */
const FAR_ABOVE = 2;
/** Share of it below which a digit is missing. A light day by choice is believed, so this is far lower. Design choice. */
const FAR_BELOW = 1 / 6;
/** Visits whose middle is the usual load. Design choice. */
const USUAL_VISITS = 5;
/** Days after which nothing is usual any more. Design choice, as for the same kind of work. */
const USUAL_DAYS = 28;

/** Of the visits that are read, oldest first. */
export function believedVisits({ exposures }: Pick<PrescribeAsk, "exposures">, dial: Dial): Believed {
  if (isEven(exposures, dial)) return { exposures, doubted: null };
  const believed: Exposure[] = [];
  let pending: Exposure | null = null;
  let doubted: string | null = null;
  for (const visit of exposures.slice(-READ_VISITS)) {
    // A lighter week says nothing about what is usual, and bears out nothing.
    if (visit.deload) {
      believed.push(visit);
      continue;
    }
    const usualKg = usualOn(visit, believed, dial);
    const kept = visit.confirmed ? visit.sets : visit.sets.filter((set) => !isFar(set, usualKg, dial));
    const isSecond: boolean = pending !== null && !isFarVisit(visit, middleKg(dial, pending), dial);
    doubted = kept.length < visit.sets.length && !(kept.length === 0 && isSecond) ? visit.date : null;
    if (kept.length > 0) believed.push(doubted === null ? visit : { ...visit, sets: kept });
    else if (pending !== null && isSecond) believed.push(pending, visit);
    pending = kept.length === 0 && !isSecond ? visit : null;
  }
  return { exposures: believed, doubted };
}

/** Nothing is far from anything: most logs, and they are asked about before every set. */
function isEven(exposures: readonly Exposure[], dial: Dial): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { sets } of exposures.slice(-READ_VISITS)) {
    for (const set of sets) {
      const settingKg = settingOf(dial, set);
      if (settingKg === null) continue;
      const kg = systemKg(dial, settingKg);
      if (kg < least) least = kg;
      if (kg > most) most = kg;
    }
  }
  return most <= FAR_ABOVE * least;
}

/** System load; null where nothing is known to be usual. */
function usualOn({ date }: Exposure, believed: readonly Exposure[], dial: Dial): number | null {
  const recent = believed
    .filter((one) => !one.deload)
    .slice(-USUAL_VISITS)
    .filter((one) => daysBetween(one.date, date) <= USUAL_DAYS);
  const kilograms = recent.flatMap((visit) => middleKg(dial, visit) ?? []).sort((a, b) => a - b);
  return kilograms[Math.floor((kilograms.length - 1) / 2)] ?? null;
}

function middleKg(dial: Dial, visit: Exposure): number | null {
  const settingKg = lastSetting(dial, [visit]);
  return settingKg === null ? null : systemKg(dial, settingKg);
}

function isFarVisit({ sets }: Exposure, usualKg: number | null, dial: Dial): boolean {
  return sets.every((set) => isFar(set, usualKg, dial));
}

function isFar(set: SetFacts, usualKg: number | null, dial: Dial): boolean {
  const settingKg = settingOf(dial, set);
  if (usualKg === null || settingKg === null) return false;
  const kg = systemKg(dial, settingKg);
  const harder = harderSetting(dial, rawSetting(dial, usualKg));
  const stepKg = harder === null ? usualKg : systemKg(dial, harder);
  return kg < FAR_BELOW * usualKg || kg > Math.max(FAR_ABOVE * usualKg, stepKg);
}
