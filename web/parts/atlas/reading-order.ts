// Which muscle comes next for the keyboard? From the neck downwards, as one reads the picture; each muscle once.
import type { MuscleId } from "@dorsal/content";
import { halvesOf, type Layer, type MuscleShape, type Plate } from "./plate.ts";

export function readingOrder(plate: Plate, layer: Layer): readonly MuscleId[] {
  const { left, right } = halvesOf(plate, layer);
  const shapes = [...right.shapes, ...left.shapes].filter((shape) => "muscle" in shape);
  return [...new Set(shapes.toSorted((a, b) => top(a) - top(b)).map(({ muscle }) => muscle))];
}

/** Where the path begins: close enough to its upper end for an order. */
function top({ path }: MuscleShape): number {
  return Number(/^M[-\d.]+,([-\d.]+)/.exec(path)?.[1] ?? 0);
}
