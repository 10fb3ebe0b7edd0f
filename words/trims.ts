// Which sets had to give way to a rule? One sentence for each exercise, day and rule, whatever the number of weeks.
import type { Trim } from "@dorsal/engine";
import { counted, listed } from "./amounts.ts";
import { type Names, startSentence } from "./names.ts";
import { constraintWords } from "./unmet.ts";
import { WEEKDAY_NAMES } from "./weekdays.ts";

/** "Pull-up on Monday: 2 sets instead of 3 in weeks 1 and 2 - the minutes leave no room." */
export function trimSentences(trims: readonly Trim[], names: Names): readonly string[] {
  const alike = Map.groupBy(trims, ({ weekday, exercise, from, to, rule }) =>
    [weekday, exercise, from, to, rule].join(),
  );
  return [...alike.values()].map((same) => sentence(same, names));
}

function sentence(same: readonly Trim[], names: Names): string {
  const [first] = same;
  if (first === undefined) return "";
  const { exercise, weekday, from, to, rule } = first;
  const sets =
    to === 0 ? `left out instead of ${counted(from, "set")}` : `${counted(to, "set")} instead of ${from}`;
  const weeks = same.map(({ week }) => String(week));
  const when = `in ${weeks.length === 1 ? "week" : "weeks"} ${listed(weeks)}`;
  return `${startSentence(names.exercise(exercise))} on ${WEEKDAY_NAMES[weekday]}: ${sets} ${when} - ${constraintWords(rule)}.`;
}
