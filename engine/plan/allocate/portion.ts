// What does an exercise with so many sets add to a day? Worked out once, so that the search only adds up.
// Sessions share portions and never change them.
import { type Credits, creditsOf } from "./credits.ts";
import { MOST_SETS, type Option, priceOfSets, secondsOf } from "./option.ts";
import { pairSavingS } from "./pair-up.ts";

export interface Portion {
  /** Index of its option. */
  readonly option: number;
  readonly of: Option;
  readonly sets: number;
  /** Set-up, work and rests, by day. */
  readonly seconds: Float64Array;
  /** What a superset with it as the push saves at most, by day. */
  readonly savableS: Float64Array;
  readonly spine: number;
  /** What the sets cost by themselves: cautions, dislikes and difficulty. */
  readonly price: number;
  readonly credits: Readonly<Credits>;
  readonly vertical: number;
  readonly horizontal: number;
  readonly ladder: number;
  readonly negatives: number;
  /** One exercise of its kind, or none. */
  readonly mains: 0 | 1;
  readonly pushes: 0 | 1;
}

/** Every number of sets of an option, by sets; index 0 is no set at all. */
export function portionsOf(of: Option, option: number): readonly Portion[] {
  return Array.from({ length: MOST_SETS + 1 }, (_, sets) => portionOf(of, option, sets));
}

function portionOf(of: Option, option: number, sets: number): Portion {
  const onlyIf = (kind: boolean) => (kind ? sets : 0);
  return {
    option,
    of,
    sets,
    seconds: Float64Array.from(of.timing, (on) => secondsOf(of.exercise, on, sets)),
    savableS: Float64Array.from(of.timing, ({ restS }) => (of.supersetPush ? pairSavingS(sets, restS) : 0)),
    spine: of.spineLoad * sets,
    price: priceOfSets(of, sets),
    credits: creditsOf(of.quarters.map((quarters) => quarters * sets)),
    vertical: onlyIf(of.vertical),
    horizontal: onlyIf(of.horizontal),
    ladder: onlyIf(of.onLadder),
    negatives: onlyIf(of.isNegative),
    mains: of.vertical || of.horizontal ? 1 : 0,
    pushes: of.push ? 1 : 0,
  };
}
