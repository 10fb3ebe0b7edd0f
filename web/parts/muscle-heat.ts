// How hot is a muscle? Five steps from rest to the top of what it can use, on one scale everywhere in the app.
import type { MuscleId } from "@dorsal/content";
import type { SetRange } from "./set-ledger.ts";

export type Heat = 0 | 1 | 2 | 3 | 4;
export type HeatMap = Readonly<Partial<Record<MuscleId, Heat>>>;

export const HEAT_WORDS = ["rest", "a little", "some", "much", "most"] as const;

/** From a share of a whole (a credit of 0.25-1, a part of the range): nothing is 0, everything is 4. */
export function heatOfShare(share: number): Heat {
  if (share <= 0) return 0;
  if (share <= 0.25) return 1;
  if (share <= 0.5) return 2;
  return share <= 0.75 ? 3 : 4;
}

/** Of credits per muscle, the largest counts as the hottest. */
export function heatOfCredits(credits: Readonly<Partial<Record<MuscleId, number>>>): HeatMap {
  const most = Math.max(0, ...Object.values(credits));
  const heat: Partial<Record<MuscleId, Heat>> = {};
  for (const [muscle, credit] of Object.entries(credits)) {
    heat[muscle as MuscleId] = heatOfShare(credit / most);
  }
  return heat;
}

/** Weekly hard sets against the range of a muscle group: under the least, under the useful, useful, beyond. */
export function heatInRange(sets: number, range: SetRange): Heat {
  if (sets <= 0) return 0;
  if (sets < range.min) return 1;
  if (sets < range.low) return 2;
  return sets <= range.high ? 3 : 4;
}
