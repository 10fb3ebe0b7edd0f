// Does a changed week keep every hard rule, and if not, which sets give way? The least useful first, what was asked for last;
// only where volume rises too fast does the asked exercise itself wait.
import type { GroupId } from "@dorsal/content";
import { daysBetween } from "../../training/calendar.ts";
import type { BindingConstraint } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";
import { QUARTERS } from "../allocate/option.ts";
import { tiresSpine } from "../candidates/movement-kinds.ts";
import {
  type DraftItem,
  type DraftSession,
  draftHardSets,
  draftSessionS,
  type GroupSets,
  type Planning,
} from "../periodise/draft.ts";
import { GROUPS, weeklyCap } from "../volume/demand.ts";
import { isNegative, MOST_NEGATIVES } from "./most-sets.ts";
import type { Slot } from "./open-weeks.ts";

export interface OpenSession {
  readonly slot: Slot;
  readonly draft: DraftSession;
}

export interface Setting {
  readonly planning: Planning;
  readonly week: number;
  /** Of the last loading week: volume rises from there, and hanging for sore elbows. */
  readonly before: { readonly sets: GroupSets; readonly hanging: number } | null;
  /** The session before this week's first. */
  readonly previous: { readonly date: string; readonly tiring: boolean } | null;
  /** What the lifter asked for. */
  readonly asked: ReadonlySet<string>;
}

/** Sets that had to give way. */
export interface Trim {
  readonly week: number;
  readonly weekday: Weekday;
  readonly exercise: string;
  readonly from: number;
  readonly to: number;
  readonly rule: BindingConstraint;
}

export interface LegalWeek {
  readonly sessions: readonly OpenSession[];
  readonly trims: readonly Trim[];
}

const TINY = 1e-9;
const RISE_SHARE = 0.2; // science 3.2: at most 20 % a week
const RISE_SETS = 2; // or two sets, whichever is more
const HANGING_SHARE = 0.1; // science 6.5: hanging of sore elbows, a week
const HANG_S_PER_REP = 4; // design choice: seconds of hanging that weigh as much as a repetition
const MAIN_LAST = 1.5; // a set of a main lift stays before an equal one of a small movement, design choice

export function makeLegal(sessions: readonly OpenSession[], setting: Setting): LegalWeek {
  let current = sessions;
  const trims: Trim[] = [];
  const borne = new Set<string>();
  for (let broken = brokenBy(current, setting, borne); broken; broken = brokenBy(current, setting, borne)) {
    const victim = victimOf(broken, current, setting);
    if (!victim) {
      borne.add(broken.name); // what stands fixed cannot be mended
      continue;
    }
    const { next, gone } = trimmed(current, victim, { broken, setting });
    current = next;
    trims.push(...gone);
  }
  return { sessions: current, trims };
}

/** The first hard rule that the week breaks; null where it keeps them all. */
export function brokenRuleOf(sessions: readonly OpenSession[], setting: Setting): BindingConstraint | null {
  return brokenBy(sessions, setting, new Set())?.rule ?? null;
}

interface Broken {
  readonly name: string;
  readonly rule: BindingConstraint;
  /** Does the item add to it? */
  readonly adds: (item: DraftItem, session: number) => boolean;
}

function brokenBy(
  sessions: readonly OpenSession[],
  setting: Setting,
  borne: ReadonlySet<string>,
): Broken | null {
  for (const broken of everyBroken(sessions, setting)) if (!borne.has(broken.name)) return broken;
  return null;
}

function* everyBroken(sessions: readonly OpenSession[], setting: Setting): Generator<Broken> {
  yield* adjacency(sessions, setting);
  for (const [at, session] of sessions.entries()) {
    if (!session.slot.fixed) yield* inSession(session.draft, at, setting);
  }
  yield* inWeek(sessions, setting);
}

function* inSession(draft: DraftSession, at: number, { planning }: Setting): Generator<Broken> {
  const { problem } = planning;
  const here = (_: DraftItem, session: number) => session === at;
  const spine = draft.items.reduce((sum, item) => sum + spineOf(item), 0);
  if (spine > problem.spineBudget) {
    yield { name: `spine ${at}`, rule: "spine_budget", adds: (item, s) => s === at && spineOf(item) > 0 };
  }
  const sets = draftHardSets(draft.items);
  for (const group of GROUPS) {
    if (sets[group] * QUARTERS <= problem.sessionCap + TINY) continue;
    yield { name: `${group} ${at}`, rule: "session_cap", adds: (item, s) => s === at && trains(item, group) };
  }
  if (draftSessionS(draft) > problem.mainS + TINY) {
    yield { name: `minutes ${at}`, rule: "minutes", adds: here };
  }
}

function spineOf({ candidate, sets }: DraftItem): number {
  return candidate.exercise.spineLoad * sets;
}

function trains({ candidate }: DraftItem, group: GroupId): boolean {
  return (candidate.exercise.groupCredit[group] ?? 0) > 0;
}

function* adjacency(sessions: readonly OpenSession[], { previous }: Setting): Generator<Broken> {
  const tires = (item: DraftItem) => tiresSpine(item.candidate.exercise);
  let last = previous;
  let lastAt = -1;
  for (const [at, { slot, draft }] of sessions.entries()) {
    const tiring = draft.items.some(tires);
    const before = lastAt;
    if (last?.tiring && tiring && daysBetween(last.date, slot.date) === 1) {
      yield {
        name: `adjacent ${at}`,
        rule: "adjacent_days",
        adds: (item, session) => (session === at || session === before) && tires(item),
      };
    }
    last = { date: slot.date, tiring };
    lastAt = at;
  }
}

function* inWeek(sessions: readonly OpenSession[], setting: Setting): Generator<Broken> {
  const { planning, before } = setting;
  const items = sessions.flatMap(({ draft }) => draft.items);
  const sets = draftHardSets(items);
  const done = draftHardSets(sessions.flatMap(({ slot, draft }) => (slot.fixed ? draft.items : [])));
  for (const group of GROUPS) {
    const adds = (item: DraftItem) => trains(item, group);
    const cap = weeklyCap(group, planning.profile.level) + TINY;
    // What was done before a cap fell cannot be undone by emptying the rest of that week.
    if (sets[group] > cap && done[group] <= cap) yield { name: `week ${group}`, rule: "weekly_cap", adds };
    if (before && sets[group] > mostAfter(before.sets[group]) + TINY)
      yield { name: `rise ${group}`, rule: "weekly_rise", adds };
  }
  if (setsOf(items.filter(lowersSlowly)) > MOST_NEGATIVES)
    yield { name: "negatives", rule: "safety", adds: lowersSlowly };
  const hangs = planning.profile.contraindications.includes("elbow") && before && before.hanging > 0;
  if (hangs && hangingOf(items) > before.hanging * (1 + HANGING_SHARE) + TINY)
    yield { name: "hanging", rule: "contraindication", adds: isHanging };
}

function lowersSlowly(item: DraftItem): boolean {
  return isNegative(idOf(item));
}

function setsOf(items: readonly DraftItem[]): number {
  return items.reduce((sum, { sets }) => sum + sets, 0);
}

/** Weekly hard sets of a group that may follow a week with so many. */
export function mostAfter(sets: number): number {
  return sets + Math.max(RISE_SHARE * sets, RISE_SETS);
}

/** Sets times repetitions on a bar, four seconds of hanging as one. */
export function hangingOf(items: readonly DraftItem[]): number {
  return items.filter(isHanging).reduce((sum, { sets, dose }) => {
    return sum + sets * (dose.reps ? dose.upper : dose.upper / HANG_S_PER_REP);
  }, 0);
}

function isHanging({ candidate }: DraftItem): boolean {
  const { equipmentAnyOf, countsAsHardSet } = candidate.exercise;
  return countsAsHardSet && equipmentAnyOf.every((way) => way.includes("pullup_bar"));
}

interface Victim {
  readonly session: number;
  readonly item: DraftItem;
}

function victimOf(broken: Broken, sessions: readonly OpenSession[], setting: Setting): Victim | null {
  const able = sessions.flatMap(({ slot, draft }, session): Victim[] => {
    if (slot.fixed) return [];
    return draft.items.filter((item) => broken.adds(item, session)).map((item) => ({ session, item }));
  });
  const least = setting.planning.problem.minSets;
  const order = ({ item }: Victim): readonly number[] => [
    setting.asked.has(item.candidate.exercise.id) === (broken.rule === "weekly_rise") ? 0 : 1,
    broken.rule === "adjacent_days" || item.sets > least ? 0 : 1,
    worthOf(item, setting.planning),
    -item.sets,
  ];
  able.sort((a, b) => compareLists(order(a), order(b)) || (idOf(a.item) < idOf(b.item) ? -1 : 1));
  return able[0] ?? null;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Weighted sets that one set of the item is worth to the lifter's goal. */
export function worthOf({ candidate }: DraftItem, { problem, profile }: Planning): number {
  const { exercise } = candidate;
  const credit = problem.demands.reduce(
    (sum, { group, weight }) => sum + weight * (exercise.groupCredit[group] ?? 0),
    0,
  );
  const wished = profile.prefer.includes(exercise.id) ? 1 : 0;
  return wished + (exercise.category === "main" ? MAIN_LAST : 1) * credit;
}

interface Trimming {
  readonly broken: Broken;
  readonly setting: Setting;
}

/** One set less of it and of its partner; below the least dose the exercise goes, except while it is being brought in. */
function trimmed(sessions: readonly OpenSession[], victim: Victim, { broken, setting }: Trimming) {
  const { item } = victim;
  const slow = broken.rule === "weekly_rise" && setting.asked.has(idOf(item));
  const least = slow ? 1 : Math.min(setting.planning.problem.minSets, item.sets);
  const sets = broken.rule === "adjacent_days" || item.sets <= least ? 0 : item.sets - 1;
  const gone: Trim[] = [];
  const next = sessions.map((session, at) => {
    if (at !== victim.session) return session;
    const cut = [item, ...session.draft.items.filter((one) => idOf(one) === item.partner && sets > 0)];
    for (const one of cut) {
      gone.push({
        week: setting.week,
        weekday: session.slot.day,
        exercise: idOf(one),
        from: one.sets,
        to: sets,
        rule: broken.rule,
      });
    }
    return { ...session, draft: withSets(session.draft, cut.map(idOf), sets) };
  });
  return { next, gone };
}

/** The session with so many sets of some exercises; none takes them away, and leaves a partner alone. */
export function withSets(draft: DraftSession, exercises: readonly string[], sets: number): DraftSession {
  const items = draft.items.flatMap((item): DraftItem[] => {
    if (exercises.includes(idOf(item))) return sets > 0 ? [{ ...item, sets }] : [];
    return sets === 0 && item.partner !== null && exercises.includes(item.partner)
      ? [{ ...item, partner: null }]
      : [item];
  });
  return { ...draft, items };
}

export function idOf({ candidate }: DraftItem): string {
  return candidate.exercise.id;
}
