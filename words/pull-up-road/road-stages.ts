// What are the stages of the road called, and what opens the next one?
import type { RoadGate, RoadStageId } from "@dorsal/engine";
import { amount, counted, percent } from "../amounts.ts";

export const ROAD_STAGE_WORDS: Readonly<Record<RoadStageId, string>> = {
  dead_hang: "Hang",
  scapular: "Lift with the shoulder blades",
  assisted: "Pull up with help",
  negatives: "Lower slowly",
  first: "The first pull-up",
  three: "Three pull-ups",
  five: "Five pull-ups",
  eight: "Eight pull-ups",
  weighted: "Pull-ups with load",
};

/** "8 repetitions with 2 in reserve, and help of at most 40 % of your body mass". */
export function gateText(gate: RoadGate): string {
  switch (gate.kind) {
    case "hold":
      return counted(gate.seconds, "second");
    case "reps":
      return counted(gate.reps, "repetition");
    case "assisted":
      return `${kept(gate)}, and help of at most ${percent(gate.mostHelp * 100)} of your body mass`;
    case "negatives":
      return `${counted(gate.reps, "repetition")} of ${counted(gate.secondsEach, "second")} each`;
    case "weighted":
      return `${kept(gate)}, and at least ${percent(gate.leastAdded * 100)} of your body mass added`;
  }
}

function kept({ reps, rir }: { readonly reps: number; readonly rir: number }): string {
  return `${counted(reps, "repetition")} with ${amount(rir)} in reserve`;
}
