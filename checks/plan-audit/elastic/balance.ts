// Which balance, order or wish could not be had? Loading weeks only, except the empty session.
// vertical_horizontal_balance: share of vertical pulls among the counted sets of both directions outside 40-60 %.
// pull_to_push: something is pressed and mid-back credit is below it. grip_variety: two or more counted pulls with a grip,
// all of one family. compound_first: a session opens with something that is no compound. superset_for_time: 30 minutes or
// less, no strength priority, push and pull in the session, and no superset of the two. preference: a preferred exercise
// stands nowhere in the week, or a disliked one among its items. empty_session: nothing in `items`, in any week.
import type { GripId } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { EPSILON, pullToPush } from "../facts/counting.ts";
import { isHorizontalPull, isPull, isPush, isVerticalPull } from "../facts/movement-kinds.ts";
import { type ItemFacts, loadingWeeks, type SessionFacts, type WeekFacts } from "../facts/week-facts.ts";
import { isStrengthPriority } from "../rules/technique-rules.ts";
import type { Shortfall } from "./shortfall.ts";

const LEAST_VERTICAL = 0.4;
const MOST_VERTICAL = 0.6;
const GRIP_FAMILIES_WANTED = 2;
/** Sessions up to this length are short of time. */
const SHORT_MIN = 30;

export function balanceShortfalls(plan: Plan, weeks: readonly WeekFacts[]): Shortfall[] {
  return [
    ...weeks.flatMap(emptySessions),
    ...loadingWeeks(weeks).flatMap((week) => [
      ...directions(week),
      ...pressing(plan, week),
      ...grips(week),
      ...week.sessions.flatMap(opening),
      ...week.sessions.flatMap((session) => pairing(plan, session)),
      ...wishes(plan, week),
    ]),
  ];
}

function emptySessions({ week, sessions }: WeekFacts): Shortfall[] {
  return sessions
    .filter(({ work }) => work.length === 0)
    .map(({ session }) => ({ week: week.number, date: session.date, rule: "empty_session" }));
}

function directions({ week, work }: WeekFacts): Shortfall[] {
  const setsOf = (items: readonly ItemFacts[]) => items.reduce((sum, { hardSets }) => sum + hardSets, 0);
  const vertical = setsOf(work.filter(({ exercise }) => isVerticalPull(exercise)));
  const both = vertical + setsOf(work.filter(({ exercise }) => isHorizontalPull(exercise)));
  if (both === 0) return [];
  const share = vertical / both;
  if (share >= LEAST_VERTICAL - EPSILON && share <= MOST_VERTICAL + EPSILON) return [];
  return [{ week: week.number, rule: "vertical_horizontal_balance" }];
}

function pressing({ profile }: Plan, { week, sets }: WeekFacts): Shortfall[] {
  const ratio = pullToPush(sets, profile.pushSetsElsewhere);
  if (ratio === null || ratio >= 1 - EPSILON) return [];
  return [{ week: week.number, rule: "pull_to_push", wanted: 1, got: ratio }];
}

function grips({ week, work }: WeekFacts): Shortfall[] {
  const held = work.filter(({ exercise, hardSets }) => hardSets > 0 && isPull(exercise));
  const families = held.flatMap(({ item }) => (item.grip === null ? [] : [gripFamily(item.grip)]));
  const got = new Set(families).size;
  if (families.length < GRIP_FAMILIES_WANTED || got >= GRIP_FAMILIES_WANTED) return [];
  return [{ week: week.number, rule: "grip_variety", wanted: GRIP_FAMILIES_WANTED, got }];
}

function gripFamily(grip: GripId): string {
  return grip === "v_handle" ? "neutral" : grip.replace(/_.*/, "");
}

function opening({ work, week, session }: SessionFacts): Shortfall[] {
  const first = work[0];
  if (!first || first.exercise.class === "compound") return [];
  return [{ week: week.number, date: session.date, rule: "compound_first" }];
}

function pairing({ profile }: Plan, { work, week, session }: SessionFacts): Shortfall[] {
  if (profile.minutes > SHORT_MIN || isStrengthPriority(profile)) return [];
  const counted = work.filter(({ hardSets }) => hardSets > 0);
  const pulls = counted.filter(({ exercise }) => isPull(exercise));
  const pushes = counted.filter(({ exercise }) => isPush(exercise));
  const paired = pulls.some(({ item }) => pushes.some((push) => push.item.id === item.supersetWith));
  if (pulls.length === 0 || pushes.length === 0 || paired) return [];
  return [{ week: week.number, date: session.date, rule: "superset_for_time", wanted: 1, got: 0 }];
}

function wishes({ profile }: Plan, { week, work, sessions }: WeekFacts): Shortfall[] {
  const present = new Set(
    [...work, ...sessions.flatMap(({ around }) => around)].map(({ item }) => item.exercise),
  );
  const missed = profile.prefer.some((id) => !present.has(id));
  const unwanted = work.some(({ item }) => profile.dislike.includes(item.exercise));
  return missed || unwanted ? [{ week: week.number, rule: "preference" }] : [];
}
