// Where on a small drawing do visits and today's range lie? Time runs to the right, evenly by visit; strength upwards.
import type { StrengthRow } from "./strength-rows.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly visits: readonly Point[];
  readonly path: string;
  readonly today: Point;
  readonly band: Point & { readonly width: number; readonly height: number };
}

const WIDTH = 160;
const HEIGHT = 48;
/** Room for the marks at the edges. */
const MARGIN = 5;
const BAND_WIDTH = 12;

export function sketchOf({ visits, e1rmKg, lo80Kg, hi80Kg }: StrengthRow): Sketch {
  const values = [...visits.map((visit) => visit.e1rmKg), lo80Kg, hi80Kg];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, Number.EPSILON);
  const y = (kg: number) => round(HEIGHT - MARGIN - ((kg - least) / span) * (HEIGHT - 2 * MARGIN));
  const right = WIDTH - MARGIN - BAND_WIDTH / 2;
  const step = (right - MARGIN) / Math.max(1, visits.length);
  const points = visits.map((visit, at) => ({ x: round(MARGIN + at * step), y: y(visit.e1rmKg) }));
  const today = { x: round(right), y: y(e1rmKg) };
  const top = y(hi80Kg);
  return {
    width: WIDTH,
    height: HEIGHT,
    visits: points,
    path: [...points, today].map((point, at) => `${at === 0 ? "M" : "L"}${point.x} ${point.y}`).join(""),
    today,
    band: { x: round(right - BAND_WIDTH / 2), y: top, width: BAND_WIDTH, height: round(y(lo80Kg) - top) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
