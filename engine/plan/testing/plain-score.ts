// What does a week cost by the definition? docs/science.md, "The score of a week", written down a second time and slowly.
import type { Exercise, GroupId } from "@dorsal/content";
import type { Cost } from "../allocate/week-score.ts";
import type { Planning } from "../periodise/draft.ts";
import { demand } from "../volume/demand.ts";
import { cautionPrice, difficultyPrice, LADDER } from "./plain-prices.ts";
import { credit, nextDays, type PlainItem, sum } from "./plain-week.ts";

const over = (value: number) => Math.max(0, value);
const is =
  (...patterns: readonly string[]) =>
  ({ exercise }: PlainItem) =>
    patterns.includes(exercise.pattern);
const isVertical = is("vertical_pull");
const isHorizontal = is("horizontal_pull");
const isPull = is("vertical_pull", "horizontal_pull");
const isPush = is("horizontal_push", "vertical_push");

/** Every term, for the balanced plan. */
export function plainCost(items: readonly PlainItem[], { profile, problem }: Planning): Cost {
  const days = problem.dates.map((_, day) => items.filter((item) => item.day === day));
  const demands = demand(profile.level, profile.goal);
  const weighted = (price: (group: GroupId, want: (typeof demands)[number]) => number) =>
    sum(demands, (want) => want.weight * price(want.group, want));
  const sessions = days.filter((day) => day.length > 0);
  const setsOf = (list: readonly PlainItem[]) => sum(list, ({ sets }) => sets);
  const [vertical, pulls] = [setsOf(items.filter(isVertical)), setsOf(items.filter(isPull))];
  const daySets = days.map(setsOf);
  const used = [...new Set(items.map(({ exercise }) => exercise.id))];
  const able = problem.options.map(({ exercise }) => exercise.id);
  return {
    weekly_minimum: weighted((group, { range }) => over(range.min - credit(items, group))),
    productive_range: weighted((group, { range }) => over(range.low - credit(items, group))),
    productive_middle: weighted((group, { start }) => 0.2 * over(start - credit(items, group))),
    above_range: weighted((group, { range }) => 0.1 * over(credit(items, group) - range.high)),
    exposures: weighted((group) => 0.5 * over(2 - days.filter((day) => credit(day, group) >= 1).length)),
    spacing_48h: weighted(
      (group) =>
        nextDays(problem.dates).filter(([a, b]) =>
          [days[a] ?? [], days[b] ?? []].every((day) => credit(day, group) >= 4),
        ).length,
    ),
    vertical_horizontal_balance: 0.5 * Math.max(0, 0.4 * pulls - vertical, vertical - 0.6 * pulls),
    pull_to_push: over(credit(items, "chest") + profile.pushSetsElsewhere - credit(items, "mid_back")),
    pull_in_session: 0.5 * sessions.filter((day) => !day.some(isPull)).length,
    main_lifts: sum(sessions, (day) => 0.3 * over(2 - day.filter(isPull).length)),
    empty_session: 1.5 * (days.length - sessions.length),
    evenness: 0.15 * (Math.max(...daySets) - Math.min(...daySets)),
    practice:
      profile.level <= 2 && days.length > 1
        ? 0.2 *
          used.filter((id) => items.filter((one) => isPull(one) && one.exercise.id === id).length === 1)
            .length
        : 0,
    preference:
      0.5 * profile.prefer.filter((id) => able.includes(id) && !used.includes(id)).length +
      sum(items, ({ candidate, sets }) =>
        profile.dislike.includes(candidate.exercise.id) ? 0.25 * sets : 0,
      ),
    caution: sum(items, ({ candidate, sets }) => sets * cautionPrice(candidate, profile)),
    difficulty: sum(
      items,
      ({ candidate, sets }) => 0.1 * over(sets - 3) + sets * difficultyPrice(candidate, profile),
    ),
    variety:
      0.05 * items.length +
      0.2 * sum(days, repeatedPatterns) +
      0.1 * used.filter((id) => isChange(id, profile.lastBlock, items)).length,
    superset:
      0.1 * (items.filter(({ partner }) => partner !== null).length / 2) +
      (problem.pairWanted ? 0.3 * days.filter((day) => isUnpaired(day)).length : 0),
    goal:
      profile.goal === "first_pull_up"
        ? 0.5 * over(6 - setsOf(items.filter(({ exercise }) => LADDER.includes(exercise.id))))
        : 0,
  };
}

function repeatedPatterns(day: readonly PlainItem[]): number {
  return day.length - new Set(day.map(({ exercise }) => exercise.pattern)).size;
}

/** Main lifts that are new, accessories that are old: the core stays and the rest may change. */
function isChange(id: string, lastBlock: readonly string[], items: readonly PlainItem[]): boolean {
  const exercise = items.find((item) => item.exercise.id === id)?.exercise as Exercise;
  const old = lastBlock.includes(id);
  return lastBlock.length > 0 && (exercise.category === "main" ? !old : old);
}

function isUnpaired(day: readonly PlainItem[]): boolean {
  const paired = day.some(
    (item) => isPush(item) && day.some((other) => other.exercise.id === item.partner && isPull(other)),
  );
  return day.some(isPush) && day.some((item) => isVertical(item) || isHorizontal(item)) && !paired;
}
