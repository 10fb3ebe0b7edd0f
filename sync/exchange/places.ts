// Which places of the local log does the server have? A list of ranges: a handful, however long the log.

/** From and to, both included, from 1; sorted, and never touching each other. */
export type Places = readonly (readonly [from: number, to: number])[];

export const NO_PLACES: Places = [];

/** With `from` to `to` as well; as it was where `to` lies before `from`. */
export function withPlaces(places: Places, from: number, to: number): Places {
  if (to < from) return places;
  const before = places.filter(([, end]) => end < from - 1);
  const after = places.filter(([start]) => start > to + 1);
  const touching = places.slice(before.length, places.length - after.length);
  const start = Math.min(from, ...touching.map(([first]) => first));
  const end = Math.max(to, ...touching.map(([, last]) => last));
  return [...before, [start, end], ...after];
}

export function hasPlace(places: Places, place: number): boolean {
  return places.some(([from, to]) => from <= place && place <= to);
}

export function countPlaces(places: Places): number {
  return places.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** The first place that is not among them. */
export function firstGap(places: Places): number {
  const first = places[0];
  return first === undefined || first[0] > 1 ? 1 : first[1] + 1;
}
