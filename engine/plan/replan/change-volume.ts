// How does a group get more or fewer sets a week? One set at a time, where it fits best, over the exercises that train it.
import type { GroupId } from "@dorsal/content";
import { type DraftItem, draftHardSets } from "../periodise/draft.ts";
import { brokenRuleOf, idOf, type OpenSession, type Setting, withSets, worthOf } from "./make-legal.ts";
import { isNegative } from "./most-sets.ts";

const HALF = 0.5; // of a set's credit: less is not worth another set

interface Wanted {
  readonly group: GroupId;
  /** Weekly hard sets more, or fewer where negative. */
  readonly by: number;
}

export function changeVolume(
  sessions: readonly OpenSession[],
  wanted: Wanted,
  setting: Setting,
): readonly OpenSession[] {
  const goal = setsOf(sessions, wanted.group) + wanted.by;
  let current = sessions;
  for (let next = oneStep(current, { goal, wanted, setting }); next; ) {
    current = next;
    next = oneStep(current, { goal, wanted, setting });
  }
  return current;
}

function setsOf(sessions: readonly OpenSession[], group: GroupId): number {
  return draftHardSets(sessions.flatMap(({ draft }) => draft.items))[group];
}

interface Step {
  readonly goal: number;
  readonly wanted: Wanted;
  readonly setting: Setting;
}

function oneStep(sessions: readonly OpenSession[], step: Step): readonly OpenSession[] | null {
  const { group, by } = step.wanted;
  const missing = step.goal - setsOf(sessions, group);
  const places = placesOf(sessions, group).filter(({ credit }) => Math.abs(missing) >= credit * HALF);
  if (by > 0) return missing > 0 ? grown(sessions, places, step.setting) : null;
  return missing < 0 ? shrunk(sessions, places, step.setting) : null;
}

interface Place {
  readonly at: number;
  readonly item: DraftItem;
  readonly credit: number;
  /** Hard sets of the group in this session. */
  readonly there: number;
}

function placesOf(sessions: readonly OpenSession[], group: GroupId): readonly Place[] {
  return sessions.flatMap((session, at) => {
    if (session.slot.fixed) return [];
    const there = draftHardSets(session.draft.items)[group];
    return session.draft.items.flatMap((item) => {
      const credit = item.candidate.exercise.groupCredit[group] ?? 0;
      return credit > 0 ? [{ at, item, credit, there }] : [];
    });
  });
}

/** The purest exercise first, in the session that has least of the group. */
function grown(sessions: readonly OpenSession[], places: readonly Place[], setting: Setting) {
  const ordered = [...places].sort(
    (a, b) => b.credit - a.credit || a.there - b.there || (idOf(a.item) < idOf(b.item) ? -1 : 1),
  );
  for (const { at, item } of ordered) {
    if (item.sets >= setting.planning.problem.maxSets || isNegative(idOf(item))) continue;
    const next = withSetsAt(sessions, at, { item, sets: item.sets + 1 });
    if (brokenRuleOf(next, setting) === null) return next;
  }
  return null;
}

/** Most sets first; an exercise goes only where no other can give. */
function shrunk(sessions: readonly OpenSession[], places: readonly Place[], { planning }: Setting) {
  const least = planning.problem.minSets;
  const ordered = [...places].sort(
    (a, b) =>
      Number(b.item.sets > least) - Number(a.item.sets > least) ||
      b.item.sets - a.item.sets ||
      worthOf(a.item, planning) - worthOf(b.item, planning) ||
      (idOf(a.item) < idOf(b.item) ? -1 : 1),
  );
  const [first] = ordered;
  if (!first) return null;
  const { at, item } = first;
  return withSetsAt(sessions, at, { item, sets: item.sets > least ? item.sets - 1 : 0 });
}

function withSetsAt(
  sessions: readonly OpenSession[],
  at: number,
  { item, sets }: { readonly item: DraftItem; readonly sets: number },
): readonly OpenSession[] {
  const ids = [idOf(item), ...(item.partner === null || sets === 0 ? [] : [item.partner])];
  return sessions.map((session, i) =>
    i === at ? { ...session, draft: withSets(session.draft, ids, sets) } : session,
  );
}

/** What stands in the way of one more set for the group; null where nothing does. */
export function obstacleFor(sessions: readonly OpenSession[], group: GroupId, setting: Setting) {
  for (const { at, item } of placesOf(sessions, group)) {
    const rule = brokenRuleOf(withSetsAt(sessions, at, { item, sets: item.sets + 1 }), setting);
    if (rule !== null) return rule;
  }
  return null;
}
