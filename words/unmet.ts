// What could the plan not give, and what stood in the way? One sentence for each row of `unmet`.
import type { BindingConstraint, ElasticRule, Profile, Unmet } from "@dorsal/engine";
import { amount, counted, listed } from "./amounts.ts";
import { dayText } from "./calendar-days.ts";
import type { Names } from "./names.ts";
import { startSentence } from "./names.ts";

/** What the lifter asked for, where the reader knows it: it makes the cause concrete. */
export type Asked = Pick<Profile, "minutes" | "days">;

const BECAUSE: Readonly<Record<BindingConstraint, (asked?: Asked) => string>> = {
  minutes: (asked) =>
    asked ? `${counted(asked.minutes, "minute")} leave no room` : "the minutes leave no room",
  spine_budget: () => "the back has carried enough in these sessions",
  session_cap: () => "more in one session would add little",
  kit: () => "your kit offers nothing more for it",
  level: () => "what would fill it is above your level for now",
  contraindication: () => "your limits rule out what would fill it",
  days: (asked) =>
    asked
      ? `${counted(asked.days.length, "day a week leaves", "days a week leave")} no room`
      : "there are too few days",
  adjacent_days: () => "your days follow each other too closely",
  missed: () => "a missed week is made up for first",
  weekly_cap: () => "more in a week would add little",
  weekly_rise: () => "sets may only rise slowly from week to week",
  safety: () => "a safety rule comes first",
  deload: () => "this is a lighter week",
  excluded_by_you: () => "you left out what would fill it",
  last_block: () => "it depends on what you did in your last block",
  trade_off: () => "more of it would have cost more elsewhere",
};

/** "the minutes leave no room": what stands in the way, inside a sentence. */
export function constraintWords(rule: BindingConstraint): string {
  return BECAUSE[rule]();
}

type Shortfall = (unmet: Unmet, names: Names) => string;

const SHORTFALLS: Readonly<Record<ElasticRule, Shortfall>> = {
  weekly_minimum: ({ got, wanted }) => `${said(got)} of ${said(wanted, "set")}`,
  productive_range: ({ got, wanted }) =>
    isOver(got, wanted)
      ? `${said(got, "set")}, over the useful ${said(wanted)}`
      : `${said(got)} of the useful ${said(wanted, "set")}`,
  exposures: ({ got, wanted }) => `trained on ${said(got)} of ${said(wanted, "day")}`,
  spacing_48h: ({ got, wanted }) => `${said(got)} h between hard days instead of ${said(wanted)} h`,
  vertical_horizontal_balance: ({ got, wanted }) =>
    `pulling from overhead is ${said(got)} % of your pulling, not ${said(wanted)} %`,
  pull_to_push: ({ got, wanted }) => `pulling to pushing is ${said(got)}, not ${said(wanted)}`,
  grip_variety: ({ got, wanted }) => `${said(got)} of ${said(wanted, "kind of grip", "kinds of grip")}`,
  compound_first: () => "no multi-joint lift comes first",
  superset_for_time: () => "no pair of push and pull to save time",
  preference: ({ got, wanted }, names) => preferenceShortfall({ got, wanted }, names),
  stable_core: ({ got, wanted }) => `main lifts change: ${said(got)} of ${said(wanted)} stay`,
  accessory_rotation: ({ got, wanted }) =>
    `${said(got, "smaller exercise")} new within four weeks, not ${said(wanted)}`,
  productive_rise: ({ got }) => `the useful sets stay at ${said(got)} from the first week to the last,`,
  rir_wave: ({ got, wanted }) => `${said(got)} in reserve instead of ${said(wanted)}`,
  periodisation: ({ got, wanted }) => `${said(got)} of ${said(wanted, "repetition range")} over the days`,
  empty_session: () => "no exercise",
};

/** "Rear delts: 5 of 6 sets in week 1 - 30 minutes leave no room." */
export function unmetSentence(unmet: Unmet, names: Names, asked?: Asked): string {
  const when = unmet.date ? `on ${dayText(unmet.date)}` : `in week ${unmet.week}`;
  return `${whatIsShort(unmet, names)} ${when} - ${BECAUSE[unmet.why](asked)}.`;
}

/** The same for many rows: what is short by the same in several weeks is said once, "in weeks 1-3 and 5". */
export function unmetSentences(rows: readonly Unmet[], names: Names, asked?: Asked): readonly string[] {
  const alike = new Map<string, [Unmet, ...Unmet[]]>();
  for (const row of rows) {
    const key = `${whatIsShort(row, names)}|${row.why}`;
    const group = alike.get(key);
    if (group) group.push(row);
    else alike.set(key, [row]);
  }
  return [...alike.values()].map((group) => {
    const [row] = group;
    if (group.length === 1) return unmetSentence(row, names, asked);
    const weeks = [...new Set(group.map(({ week }) => week))];
    const when =
      weeks.length === 1
        ? `${counted(group.length, "time")} in week ${row.week}`
        : `in weeks ${weekRanges(weeks)}`;
    return `${whatIsShort(row, names)} ${when} - ${BECAUSE[row.why](asked)}.`;
  });
}

function whatIsShort(unmet: Unmet, names: Names): string {
  const shortfall = SHORTFALLS[unmet.rule](unmet, names);
  return unmet.group ? `${names.group(unmet.group)}: ${shortfall}` : startSentence(shortfall);
}

/** Ascending weeks, runs joined: [1, 2, 3, 5] is "1-3 and 5". */
function weekRanges(weeks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    if (last && week === last[1] + 1) last[1] = week;
    else runs.push([week, week]);
  }
  return listed(runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)));
}

/** A number with its noun, or the planner's own short words as they are. */
function said(value: number | string, one?: string, many?: string): string {
  if (typeof value === "string") return value.replaceAll("_", " ");
  return one ? counted(value, one, many) : amount(value);
}

function isOver(got: number | string, wanted: number | string): boolean {
  return typeof got === "number" && typeof wanted === "number" && got > wanted;
}

function preferenceShortfall({ got, wanted }: Pick<Unmet, "got" | "wanted">, names: Names): string {
  const wish = typeof wanted === "string" ? names.exercise(wanted) : said(wanted, "wish", "wishes");
  return `your wish (${wish}) is met ${typeof got === "number" ? counted(got, "time") : "only in part"}`;
}
