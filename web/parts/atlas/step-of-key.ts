// Where does a key lead on the map? The arrows to the neighbours in reading order, round the ends; Home and End to them.
import type { MuscleId } from "@dorsal/content";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function stepOf(key: string, order: readonly MuscleId[], from: MuscleId): MuscleId | undefined {
  if (key === "Home") return order[0];
  if (key === "End") return order.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : order[(order.indexOf(from) + step + order.length) % order.length];
}
