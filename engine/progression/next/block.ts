// Which block of the mesocycle is this? The plan's item says it, or its range does: volume, then load, then the peak.
// The range decides the load: the last visit in it, else the curve. Science 3.12.
import type { Reason } from "../../training/reason.ts";
import type { PrescribeAsk } from "./aim.ts";

/** Lowest repetitions of a range that still builds volume, and load. Design choice after science 3.5. */
const VOLUME_FROM_REPS = 8;
const LOAD_FROM_REPS = 4;

export function blockReasons({ item }: Pick<PrescribeAsk, "item">): readonly Reason[] {
  const told = item.reasons.find(({ why }) => why === "in_block");
  if (told !== undefined) return [told];
  const isInBlocks = item.reasons.some(({ why }) => why === "blocks");
  if (!isInBlocks || item.reps === undefined) return [];
  const [lo] = item.reps;
  const of = lo >= VOLUME_FROM_REPS ? "volume" : lo >= LOAD_FROM_REPS ? "load" : "peak";
  return [{ why: "in_block", of }];
}
