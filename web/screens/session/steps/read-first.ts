// What must be read before the first repetition? What the item says of safety; where an easier rung stands in for it, what that one
// asks.
import { exerciseSafety, type PlanItem, type Reason, type SetPrescription } from "@dorsal/engine";
import { isSafetyReason } from "@dorsal/words";
import type { Asking } from "./asked-set.ts";

export function readFirst(
  { catalog, profile }: Pick<Asking, "catalog" | "profile">,
  item: Pick<PlanItem, "exercise" | "reasons">,
  asked: Pick<SetPrescription, "exercise"> | null,
): readonly Reason[] {
  if (asked === null || asked.exercise === item.exercise) return item.reasons.filter(isReadFirst);
  const rung = catalog.exercises[asked.exercise];
  return rung === undefined ? [] : exerciseSafety(rung, profile).reasons;
}

function isReadFirst(reason: Reason): boolean {
  return isSafetyReason(reason) || reason.why === "rir_floor";
}
