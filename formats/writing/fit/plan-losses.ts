// What of a planned session can a watch not act on? Said before the file is written.
import type { PlanItem, PlannedSession } from "@dorsal/engine";

/** What a watch cannot act on: all but the reasons stands as text in the notes of the steps. */
export const PLAN_DETAILS = [
  "rep_range",
  "rir",
  "tempo",
  "grip",
  "per_side",
  "assistance",
  "superset",
  "drop_set",
  "reasons",
] as const;

export type PlanDetail = (typeof PLAN_DETAILS)[number];

export interface PlanLoss {
  readonly detail: PlanDetail;
  /** Items of the session that have it. */
  readonly count: number;
}

export function fitWorkoutLosses({ warmUp, items, coolDown }: PlannedSession): readonly PlanLoss[] {
  const details = [...warmUp, ...items, ...coolDown].flatMap(detailsOf);
  return PLAN_DETAILS.flatMap((detail) => {
    const count = details.filter((one) => one === detail).length;
    return count === 0 ? [] : [{ detail, count }];
  });
}

function detailsOf(item: PlanItem): readonly PlanDetail[] {
  const has: Readonly<Record<PlanDetail, boolean>> = {
    rep_range: item.reps !== undefined && item.reps[0] !== item.reps[1],
    rir: item.rir !== undefined,
    tempo: item.tempo !== "",
    grip: item.grip !== null,
    per_side: item.perSide,
    assistance: item.startAssistanceKg !== undefined,
    superset: item.supersetWith !== undefined,
    drop_set: (item.drops ?? 0) > 0,
    reasons: item.reasons.length > 0,
  };
  return PLAN_DETAILS.filter((detail) => has[detail]);
}
