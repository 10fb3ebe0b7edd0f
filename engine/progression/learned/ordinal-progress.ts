// Is it getting better where there is no e1RM? Harder counts as more, and so does longer at the same hardness; what is harder
// and shorter cannot be compared, and is a mark of its own.

export interface Mark {
  readonly date: string;
  /** A kilogram, or the place of a band: more is harder. */
  readonly hardness: number;
  /** Repetitions, seconds or metres. */
  readonly amount: number;
}

/** `ahead`: something that was never done in the time that counts; `behind`: nothing that is as good as before. */
export type Trend = "ahead" | "level" | "behind";

export interface OrdinalProgress {
  /** Marks that no other one matches, the hardest first. */
  readonly best: readonly Mark[];
  /** Of the last visit against those before it; null without any before it. */
  readonly trend: Trend | null;
}

/** Days that count: as long as an exercise stays in a plan before it may be rotated. Science 3.12. */
export const COUNTED_DAYS = 42;

/** `marks` oldest first. */
export function ordinalProgress(marks: readonly Mark[]): OrdinalProgress {
  const last = marks.at(-1)?.date;
  const earlier = marks.filter(({ date }) => date !== last);
  const newest = marks.filter(({ date }) => date === last);
  return { best: bestOf(marks), trend: earlier.length === 0 ? null : trendOf(newest, earlier) };
}

/** Of equal marks the first one stands. */
function bestOf(marks: readonly Mark[]): readonly Mark[] {
  return marks
    .filter(
      (mark, at) => !marks.some((other, place) => beats(other, mark) || (place < at && matches(other, mark))),
    )
    .sort((a, b) => b.hardness - a.hardness);
}

function trendOf(newest: readonly Mark[], earlier: readonly Mark[]): Trend {
  if (newest.some((mark) => !earlier.some((other) => matches(other, mark)))) return "ahead";
  return newest.some((mark) => !earlier.some((other) => beats(other, mark))) ? "level" : "behind";
}

/** At least as hard, and at least as long. */
function matches(one: Mark, other: Mark): boolean {
  return one.hardness >= other.hardness && one.amount >= other.amount;
}

function beats(one: Mark, other: Mark): boolean {
  return matches(one, other) && !matches(other, one);
}
