// What is a plate of the atlas made of? Shapes drawn once for the right half of a body and mirrored for the left.
// Units are those of the drawing: 1 is about 4 mm of a grown body; x = 0 is the spine, y grows downwards from the crown.
import type { MuscleId } from "@dorsal/content";

export type Point = readonly [x: number, y: number];
export type Line = readonly [Point, Point];

/** Fibres run from the origin to the insertion, fanned evenly between the two ends of each line. */
export interface Fibres {
  readonly origin: Line;
  readonly insertion: Line;
  readonly count: number;
  /** How far the middle of a fibre bulges to its left, in units of the drawing. */
  readonly bow?: number;
}

export interface MuscleShape {
  readonly muscle: MuscleId;
  readonly path: string;
  readonly fibres: Fibres;
}

/** Bone, fascia or a muscle that nothing is counted for: it gives the others their place. */
export interface QuietShape {
  readonly tissue: "bone" | "fascia" | "flesh";
  readonly path: string;
}

export interface Half {
  /** Painted in this order: deep first. */
  readonly shapes: readonly (MuscleShape | QuietShape)[];
  /** Lines below the shapes: ribs. */
  readonly lines: readonly string[];
  /** Lines above them: the steps of the belly. */
  readonly creases?: readonly string[];
}

export interface Plate {
  /** What one sees with the skin taken off. */
  readonly surface: Half;
  /** What one sees with the surface muscles taken off as well; the front shows everything at the surface. */
  readonly deep: Half;
  /** Right half of the silhouette, open at the spine; the left is its mirror image. */
  readonly outline: string;
  readonly viewBox: string;
}

/** How much is taken off: as an atlas does, half of each, or the same on both sides. */
export type Layer = "both" | "surface" | "deep";

export interface Halves {
  readonly left: Half;
  readonly right: Half;
}

export function halvesOf({ surface, deep }: Plate, layer: Layer): Halves {
  return { left: layer === "deep" ? deep : surface, right: layer === "surface" ? surface : deep };
}

/** The fibres as path data. */
export function fibrePath({ origin, insertion, count, bow = 0 }: Fibres): string {
  const fibres = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    return fibre(along(origin, share), along(insertion, share), bow);
  });
  return fibres.join("");
}

function fibre([x1, y1]: Point, [x2, y2]: Point, bow: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const bendX = (x1 + x2) / 2 + ((y2 - y1) / length) * bow;
  const bendY = (y1 + y2) / 2 - ((x2 - x1) / length) * bow;
  return `M${short(x1)},${short(y1)}Q${short(bendX)},${short(bendY)} ${short(x2)},${short(y2)}`;
}

function along([[x1, y1], [x2, y2]]: Line, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
