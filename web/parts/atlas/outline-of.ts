// Where does a path run? Its corners and points along its curves, for those who measure shapes. Reads M, L, C and Z, as the atlas writes them.
import type { Point } from "./plate.ts";

const STEPS_PER_CURVE = 16;

export interface Outline {
  readonly isClosed: boolean;
  readonly points: readonly Point[];
}

export function outlineOf(path: string): Outline {
  const points: Point[] = [];
  for (const [, letter = "", numbers = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!"MLCZ".includes(letter)) throw new Error(`The atlas does not write "${letter}": ${path}`);
    const ends = pairs(numbers);
    if (letter === "C") points.push(...curves(points.at(-1) ?? [0, 0], ends));
    else points.push(...ends);
  }
  return { isClosed: /^M[^MZ]*Z$/.test(path), points };
}

/** Signed by the direction of the path; the size is what counts. */
export function areaOf(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function pairs(numbers: string): Point[] {
  const values = numbers.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  return Array.from({ length: values.length / 2 }, (_, index) => [
    values[2 * index] ?? Number.NaN,
    values[2 * index + 1] ?? Number.NaN,
  ]);
}

function curves(from: Point, ends: readonly Point[]): Point[] {
  const points: Point[] = [];
  let start = from;
  for (let index = 0; index + 2 < ends.length; index += 3) {
    const [first = start, second = start, end = start] = ends.slice(index, index + 3);
    for (let step = 1; step <= STEPS_PER_CURVE; step++)
      points.push(onCurve([start, first, second, end], step / STEPS_PER_CURVE));
    start = end;
  }
  return points;
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] +
    3 * (1 - t) ** 2 * t * b[axis] +
    3 * (1 - t) * t ** 2 * c[axis] +
    t ** 3 * d[axis];
  return [mix(0), mix(1)];
}
