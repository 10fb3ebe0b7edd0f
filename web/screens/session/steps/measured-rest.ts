// How long was the rest before this set? The time since the last stored set, less the set itself (science 3.4, 3.9).

/** A longer pause says nothing about rest: the lifter was called away (design choice). */
const BELIEVED_S = 20 * 60;

export interface RestMeasure {
  readonly lastStoredMs: number | null;
  readonly nowMs: number;
  /** How long the set itself took, by the catalogue's seconds for one repetition, second or metre. */
  readonly workS: number;
}

/** Whole seconds; undefined where there is nothing honest to say. */
export function measuredRestS({ lastStoredMs, nowMs, workS }: RestMeasure): number | undefined {
  if (lastStoredMs === null) return undefined;
  const gapS = (nowMs - lastStoredMs) / 1000;
  if (gapS < 0 || gapS > BELIEVED_S) return undefined;
  return Math.max(0, Math.round(gapS - workS));
}
