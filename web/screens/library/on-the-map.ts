// Where on the map is a muscle seen? From behind or from the front, and how much must be taken off; some are not drawn.
import type { MuscleId } from "@dorsal/content";
import { BACK_PLATE } from "../../parts/atlas/back-plate.ts";
import { FRONT_PLATE } from "../../parts/atlas/front-plate.ts";
import type { Half } from "../../parts/atlas/plate.ts";

export interface Sight {
  readonly view: "back" | "front";
  readonly layer: "surface" | "deep";
}

export function sightOf(muscle: MuscleId): Sight | null {
  if (shows(BACK_PLATE.surface, muscle)) return { view: "back", layer: "surface" };
  if (shows(BACK_PLATE.deep, muscle)) return { view: "back", layer: "deep" };
  return shows(FRONT_PLATE.surface, muscle) ? { view: "front", layer: "surface" } : null;
}

function shows({ shapes }: Half, muscle: MuscleId): boolean {
  return shapes.some((shape) => "muscle" in shape && shape.muscle === muscle);
}
