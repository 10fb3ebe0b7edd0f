// Which weeks load, which deload, and how close to failure does each go? Science 3.6 and 3.12.
import type { Level } from "@dorsal/content";

export interface WeekRhythm {
  readonly number: number;
  readonly deload: boolean;
  /** 0-based position in its stretch of loading weeks, and the length of that stretch. */
  readonly position: number;
  readonly stretch: number;
}

/** Every how many weeks a deload comes. Practice is 5.6 ± 2.3 weeks (Rogerson 2024); novices have none scheduled. */
const DELOAD_EVERY: Readonly<Record<Level, number | null>> = { 1: null, 2: 6, 3: 6, 4: 5, 5: 5 };

export function weekRhythm(level: Level, weeks: number): readonly WeekRhythm[] {
  return rhythmOf(Array.from({ length: weeks }, (_, i) => isDeloadDue(level, i + 1)));
}

export function isDeloadDue(level: Level, number: number): boolean {
  const every = DELOAD_EVERY[level];
  return every !== null && number % every === 0;
}

/** The rhythm of weeks of which each is known to load or to deload. */
export function rhythmOf(deloads: readonly boolean[]): readonly WeekRhythm[] {
  const weeks = deloads.length;
  const isDeload = (number: number) => deloads[number - 1] === true;
  return deloads.map((deload, i) => {
    const number = i + 1;
    let first = number;
    while (first > 1 && !isDeload(first - 1)) first--;
    let last = number;
    while (last < weeks && !isDeload(last + 1)) last++;
    return {
      number,
      deload,
      position: deload ? 0 : number - first,
      stretch: deload ? 0 : last - first + 1,
    };
  });
}

/** RIR of compound lifts: 3, 2, 1 over a stretch; novices 3 for two weeks, then 2 (science 3.6). */
export function waveRir(level: Level, week: WeekRhythm): number {
  if (level === 1) return week.number <= 2 ? 3 : 2;
  return 3 - Math.floor((3 * week.position) / week.stretch);
}
