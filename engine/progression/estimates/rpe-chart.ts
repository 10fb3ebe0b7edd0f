// Which percentage of the 1RM is a set of these reps at this RPE? A widely copied chart (RTS). Science 3.7.

/** Percent for reps + RIR = 1, 1.5, 2 ... 10. Copies of the chart disagree beyond 10, so it ends there. */
const PERCENT = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1,
  73.9,
];

/** Null outside the chart and between its half points. */
export function percentByRpe(reps: number, rpe: number): number | null {
  return PERCENT[2 * (reps - 1) + 2 * (10 - rpe)] ?? null;
}

export function oneRepMaxByRpe(set: {
  readonly loadKg: number;
  readonly reps: number;
  readonly rpe: number;
}): number | null {
  const percent = percentByRpe(set.reps, set.rpe);
  return percent === null ? null : (100 * set.loadKg) / percent;
}
