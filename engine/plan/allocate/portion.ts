// What does an exercise with so many sets add to a day? Worked out once, so that the search only adds up.
// Sessions share portions and never change them.
import { MOST_SETS, type Option, priceOfSets, secondsOf } from "./option.ts";

export interface Portion {
  /** Index of its option. */
  readonly option: number;
  readonly of: Option;
  readonly sets: number;
  /** Set-up, work and rests, by day. */
  readonly seconds: readonly number[];
  readonly spine: number;
  /** What the sets cost by themselves: cautions, dislikes and difficulty. */
  readonly price: number;
  /** Quarter sets for each of the option's groups. */
  readonly groups: readonly number[];
  readonly quarters: readonly number[];
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
    seconds: of.timing.map((on) => secondsOf(of.exercise, on, sets)),
    spine: of.spineLoad * sets,
    price: priceOfSets(of, sets),
    groups: of.groups,
    quarters: of.quarters.map((quarters) => quarters * sets),
    vertical: onlyIf(of.vertical),
    horizontal: onlyIf(of.horizontal),
    ladder: onlyIf(of.onLadder),
    negatives: onlyIf(of.isNegative),
    mains: of.vertical || of.horizontal ? 1 : 0,
    pushes: of.push ? 1 : 0,
  };
}
