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
  const every = DELOAD_EVERY[level];
  const isDeload = (number: number) => every !== null && number % every === 0;
  const rhythm: WeekRhythm[] = [];
  for (let number = 1; number <= weeks; number++) {
    let first = number;
    while (first > 1 && !isDeload(first - 1)) first--;
    let last = number;
    while (last < weeks && !isDeload(last + 1)) last++;
    const deload = isDeload(number);
    rhythm.push({
      number,
      deload,
      position: deload ? 0 : number - first,
      stretch: deload ? 0 : last - first + 1,
    });
  }
  return rhythm;
}

/** RIR of compound lifts: 3, 2, 1 over a stretch; novices 3 for two weeks, then 2 (science 3.6). */
export function waveRir(level: Level, week: WeekRhythm): number {
  if (level === 1) return week.number <= 2 ? 3 : 2;
  return 3 - Math.floor((3 * week.position) / week.stretch);
}
