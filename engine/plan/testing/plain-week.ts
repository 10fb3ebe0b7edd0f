// What is in a week, without the search's arithmetic? Items read off the days, for sums that are made a second way.
import type { Exercise, GroupId } from "@dorsal/content";
import type { DaySums } from "../allocate/day-sums.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { type DraftWeek, draftSessionS, draftWeek, type Planning } from "../periodise/draft.ts";
import { GROUPS, SESSION_CAP, SPINE_BUDGET, weeklyCap } from "../volume/demand.ts";
import { reservedS } from "../volume/session-time.ts";

export interface PlainItem {
  readonly day: number;
  readonly candidate: Candidate;
  readonly exercise: Exercise;
  readonly sets: number;
  readonly partner: string | null;
}

export function plainItems(week: DraftWeek): readonly PlainItem[] {
  return week.flatMap((session, day) =>
    session.items.map(({ candidate, sets, partner }) => ({
      day,
      candidate,
      exercise: candidate.exercise,
      sets,
      partner,
    })),
  );
}

export function drafted(days: readonly DaySums[], planning: Planning): DraftWeek {
  return draftWeek(days, planning);
}

export function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

export function credit(items: readonly PlainItem[], group: GroupId): number {
  return sum(items, ({ exercise, sets }) => (exercise.groupCredit[group] ?? 0) * sets);
}

/** Hard rules of the base week that the items break, in words. */
export function brokenHardRules(week: DraftWeek, planning: Planning): readonly string[] {
  const { profile, problem } = planning;
  const items = plainItems(week);
  const broken: string[] = [];
  const rule = (holds: boolean, words: string) => {
    if (!holds) broken.push(words);
  };
  const mainS = 60 * profile.minutes - reservedS(profile.minutes);
  week.forEach((session, day) => {
    const today = items.filter((item) => item.day === day);
    rule(draftSessionS(session) <= mainS, `${day} takes too long`);
    rule(
      sum(today, ({ exercise, sets }) => exercise.spineLoad * sets) <= SPINE_BUDGET[profile.level],
      `${day} spine`,
    );
    rule(today.length <= 8, `${day} has too many items`);
    rule(
      new Set(today.map(({ exercise }) => exercise.id)).size === today.length,
      `${day} repeats an exercise`,
    );
    for (const group of GROUPS)
      rule(credit(today, group) <= SESSION_CAP[profile.level], `${day} ${group} session cap`);
  });
  for (const group of GROUPS)
    rule(credit(items, group) <= weeklyCap(group, profile.level) + 1e-9, `${group} weekly cap`);
  const tiring = week.map((_, day) => items.some((item) => item.day === day && isTiring(item.exercise)));
  for (const [a, b] of nextDays(problem.dates))
    rule(!(tiring[a] && tiring[b]), `spine on days ${a} and ${b}`);
  const mostSets = profile.level <= 2 ? 4 : 5;
  rule(
    items.every(({ sets }) => sets >= 2 && sets <= mostSets),
    "sets of an item",
  );
  rule(sum(items, ({ exercise, sets }) => (exercise.id === "negative_pull_up" ? sets : 0)) <= 4, "negatives");
  return broken;
}

function isTiring({ pattern, spineLoad }: Exercise): boolean {
  return pattern === "hinge" || (pattern === "horizontal_pull" && spineLoad >= 2);
}

const DAY_MS = 86_400_000;

/** Pairs of sessions on consecutive dates, from the last to the first of the next week included. */
export function nextDays(dates: readonly string[]): readonly (readonly [number, number])[] {
  const at = dates.map((date) => Date.parse(date) / DAY_MS);
  return at.flatMap((one, a) =>
    at.flatMap((other, b) => (other - one === 1 || other + 7 - one === 1 ? [[a, b] as const] : [])),
  );
}
