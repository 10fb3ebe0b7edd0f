// What stands on the example maps? One plausible week of hard sets, made up for the gallery and said so there.
import type { MuscleId } from "@dorsal/content";
import { counted } from "@dorsal/words";
import type { Heat, HeatMap } from "../../parts/muscle-heat.ts";

const SETS: Readonly<Partial<Record<MuscleId, number>>> = {
  lats: 10,
  teres_major: 10,
  rhomboids: 6,
  traps_middle: 8,
  traps_lower: 4,
  traps_upper: 2,
  levator_scapulae: 2,
  rear_delt: 14,
  infraspinatus: 5,
  teres_minor: 5,
  supraspinatus: 2,
  erectors_thoracic: 6,
  erectors_lumbar: 4,
  serratus_anterior: 3,
  pectorals: 8,
  front_delt: 5,
  side_delt: 7,
  biceps: 9,
  brachialis: 9,
  brachioradialis: 6,
  forearm_flexors: 3,
  triceps: 6,
};

/** Sets to the next step of heat; enough for an example. */
const SETS_PER_STEP = 3;

export const EXAMPLE_OVER: readonly MuscleId[] = ["rear_delt"];

export const EXAMPLE_HEAT: HeatMap = Object.fromEntries(
  Object.entries(SETS).map(([muscle, sets]) => [
    muscle,
    Math.min(4, Math.ceil(sets / SETS_PER_STEP)) as Heat,
  ]),
);

export function exampleWords(muscle: MuscleId): string {
  return `${counted(SETS[muscle] ?? 0, "hard set")} this week`;
}
