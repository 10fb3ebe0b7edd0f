// In which range of repetitions does this lifter do an exercise? The usual range that holds the middle of the last sets,
// cut to the dose of the exercise.
import type { Exercise } from "@dorsal/content";
import type { Exposure } from "@dorsal/engine";

type Range = readonly [number, number];

/** The ranges that plans ask for, as docs/science.md lists them by goal and day. */
const RANGES: readonly Range[] = [
  [3, 5],
  [5, 8],
  [8, 12],
  [10, 15],
];
/** Visits that show what is usual. Design choice. */
const VISITS = 4;

/** Undefined where repetitions are not counted: the usual dose holds then. */
export function repRangeOf({ dose }: Exercise, visits: readonly Exposure[]): Range | undefined {
  if (dose.unit !== "reps") return undefined;
  const reps = visits.slice(-VISITS).flatMap(({ sets }) => sets.flatMap((set) => set.reps ?? []));
  const middle = reps.sort((a, b) => a - b)[Math.floor((reps.length - 1) / 2)];
  if (middle === undefined) return undefined;
  const [low, high] = RANGES.find(([, top]) => middle <= top) ?? [dose.max, dose.max];
  const within = (value: number) => Math.min(dose.max, Math.max(dose.min, value));
  return [within(low), within(high)];
}
