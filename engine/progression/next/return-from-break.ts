// How much of the old load and sets after days away? Science 4.6: design choices after bosquet2013 and halonen2024.

export interface BreakFactors {
  readonly loadFactor: number;
  readonly setFactor: number;
  /** So long away that the profile should be asked anew. */
  readonly reonboard: boolean;
}

/** Days off up to which each row holds. */
const ROWS: readonly {
  readonly upToDays: number;
  readonly loadFactor: number;
  readonly setFactor: number;
}[] = [
  { upToDays: 7, loadFactor: 1, setFactor: 1 },
  { upToDays: 14, loadFactor: 0.95, setFactor: 1 },
  { upToDays: 28, loadFactor: 0.9, setFactor: 0.75 },
  { upToDays: 56, loadFactor: 0.8, setFactor: 0.6 },
  { upToDays: 112, loadFactor: 0.7, setFactor: 0.5 },
];
const LONGER = { loadFactor: 0.6, setFactor: 0.5, reonboard: true };

/** Age above which a break costs more strength, and how many times as much. Science 4.6 (bosquet2013). */
export const SLOWER_ABOVE_YEARS = 65;
const SLOWER_TIMES = 1.5;

export function breakFactors(daysOff: number, ageYears = 0): BreakFactors {
  const row = ROWS.find(({ upToDays }) => daysOff <= upToDays);
  const factors =
    row === undefined ? LONGER : { loadFactor: row.loadFactor, setFactor: row.setFactor, reonboard: false };
  if (ageYears <= SLOWER_ABOVE_YEARS) return factors;
  return { ...factors, loadFactor: 1 - SLOWER_TIMES * (1 - factors.loadFactor) };
}

/** At least one set; half a set counts as one. */
export function setsAfterBreak(sets: number, { setFactor }: BreakFactors): number {
  return Math.max(1, Math.round(sets * setFactor));
}
