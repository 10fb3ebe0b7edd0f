// What is different from the seam on, and why? Read off the two plans, so that nothing is silent and nothing is invented.
import type { BindingConstraint, Plan, PlanItem, PlannedSession } from "../../training/plan.ts";
import {
  type DifferenceCause,
  ITEM_DETAILS,
  type ItemDetail,
  type PlanDifference,
} from "../../training/plan-change.ts";
import { WEEKDAYS, type Weekday } from "../../training/profile.ts";
import type { Trim } from "./make-legal.ts";

export interface Comparing {
  readonly before: Plan;
  readonly after: Plan;
  /** Sessions before it, and those begun, are the same in both. */
  readonly fromDate: string;
  /** Of everything that no trim explains. */
  readonly main: DifferenceCause;
  /** Exercises that the lifter spoke of: what happens to them was asked. */
  readonly asked: ReadonlySet<string>;
  /** Exercises that were neither asked for nor made impossible: they fill a gap. */
  readonly fills: boolean;
  readonly trims: readonly Trim[];
  /** "mon seated_cable_row" -> what took its place. */
  readonly substitutes: ReadonlyMap<string, string>;
}

const CAUSE_OF_RULE: Readonly<Partial<Record<BindingConstraint, DifferenceCause>>> = {
  minutes: "minutes",
  spine_budget: "spine_budget",
  session_cap: "session_cap",
  weekly_cap: "session_cap",
  weekly_rise: "weekly_rise",
  contraindication: "limits",
};

/** The same weekday of the same week in both plans. */
interface Pair {
  readonly week: number;
  readonly weekday: Weekday;
  readonly old: PlannedSession;
  readonly now: PlannedSession;
  /** Lighter in one plan and not in the other: its sets follow from the moved deload. */
  readonly shifted: boolean;
}

export function differencesOf(comparing: Comparing): readonly PlanDifference[] {
  const pairs = pairsOf(comparing);
  return [
    ...weekChanges(comparing),
    ...dayChanges(comparing),
    ...exerciseChanges(pairs, comparing),
    ...newDayExercises(comparing),
    ...repsChanges(pairs, comparing),
    ...detailChanges(pairs, comparing),
  ];
}

function sessionsFrom({ weeks }: Plan, fromDate: string) {
  return weeks.flatMap((week) =>
    week.sessions.filter(({ date }) => date >= fromDate).map((session) => ({ week, session })),
  );
}

function pairsOf({ before, after, fromDate }: Comparing): readonly Pair[] {
  const old = new Map(sessionsFrom(before, fromDate).map((one) => [one.session.date, one]));
  return sessionsFrom(after, fromDate).flatMap(({ week, session }) => {
    const was = old.get(session.date);
    if (!was || was.session === session) return [];
    const shifted = was.week.deload !== week.deload;
    return [{ week: week.number, weekday: session.day, old: was.session, now: session, shifted }];
  });
}

function weekChanges({ before, after }: Comparing): readonly PlanDifference[] {
  const lighter = ({ weeks }: Plan) => weeks.filter(({ deload }) => deload).map(({ number }) => number);
  const [was, is] = [lighter(before), lighter(after)];
  const gone = was.filter((week) => !is.includes(week));
  const come = is.filter((week) => !was.includes(week));
  const moved = Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    kind: "deload_moved" as const,
    fromWeek: gone[i] ?? null,
    toWeek: come[i] ?? null,
  }));
  const [from, to] = [before.weeks.length, after.weeks.length];
  return [...(from === to ? [] : [{ kind: "weeks_changed" as const, from, to }]), ...moved];
}

function dayChanges({ before, after, main }: Comparing): readonly PlanDifference[] {
  const [was, is] = [before.profile.days, after.profile.days];
  return WEEKDAYS.flatMap((weekday): PlanDifference[] => {
    if (was.includes(weekday) === is.includes(weekday)) return [];
    return [{ kind: is.includes(weekday) ? "day_added" : "day_removed", weekday, why: main }];
  });
}

/** Collects the first of each kind for each exercise and weekday: later weeks only repeat it. */
function exerciseChanges(pairs: readonly Pair[], comparing: Comparing): readonly PlanDifference[] {
  const found = new Map<string, PlanDifference>();
  const note = (key: string, difference: PlanDifference) => {
    if (!found.has(key)) found.set(key, difference);
  };
  for (const { weekday, old, now, shifted } of pairs) {
    const cause = (exercise: string) => causeOf(exercise, weekday, comparing);
    const left = new Map(now.items.map((item) => [item.exercise, item]));
    for (const item of old.items) {
      const { exercise } = item;
      const still = left.get(exercise);
      left.delete(exercise);
      if (still) {
        if (still.sets !== item.sets && !shifted)
          note(`sets ${weekday} ${exercise}`, {
            kind: "sets_changed",
            exercise,
            weekday,
            from: item.sets,
            to: still.sets,
            why: still.sets > item.sets ? causeOfMore(exercise, comparing) : cause(exercise),
          });
        continue;
      }
      const to = comparing.substitutes.get(`${weekday} ${exercise}`);
      const took = to !== undefined && now.items.some((one) => one.exercise === to);
      if (took && !old.items.some((one) => one.exercise === to)) {
        left.delete(to);
        note(`swap ${weekday} ${exercise}`, {
          kind: "exercise_swapped",
          from: exercise,
          to,
          weekday,
          // Sets that gave way on the way in are told by themselves.
          why: comparing.asked.has(to) ? "asked" : cause(to),
        });
      } else
        note(`gone ${weekday} ${exercise}`, {
          kind: "exercise_removed",
          exercise,
          weekday,
          sets: item.sets,
          why: cause(exercise),
        });
    }
    for (const { exercise, sets } of left.values())
      note(`new ${weekday} ${exercise}`, {
        kind: "exercise_added",
        exercise,
        weekday,
        sets,
        why: causeOfMore(exercise, comparing),
      });
  }
  return [...found.values()];
}

/** More of something was asked for, or fills a gap that the change left. */
function causeOfMore(exercise: string, { asked, fills, main }: Comparing): DifferenceCause {
  if (asked.has(exercise)) return "asked";
  return fills ? "balance" : main;
}

function causeOf(exercise: string, weekday: Weekday, { trims, main, asked }: Comparing): DifferenceCause {
  const trim = trims.find((one) => one.exercise === exercise && one.weekday === weekday);
  if (trim) return CAUSE_OF_RULE[trim.rule] ?? "safety";
  return asked.has(exercise) ? "asked" : main;
}

/** What a day that is new holds at first. */
function newDayExercises({ before, after, fromDate, main }: Comparing): readonly PlanDifference[] {
  const days = after.profile.days.filter((day) => !before.profile.days.includes(day));
  return days.flatMap((weekday) => {
    const first = sessionsFrom(after, fromDate).find(({ session }) => session.day === weekday);
    return (first?.session.items ?? []).map(
      ({ exercise, sets }): PlanDifference => ({
        kind: "exercise_added",
        exercise,
        weekday,
        sets,
        why: main,
      }),
    );
  });
}

/** Items that stand in both sessions. */
function kept({ old, now }: Pair): readonly { readonly was: PlanItem; readonly is: PlanItem }[] {
  return old.items.flatMap((was) => {
    const is = now.items.find(({ exercise }) => exercise === was.exercise);
    return is ? [{ was, is }] : [];
  });
}

function repsChanges(pairs: readonly Pair[], comparing: Comparing): readonly PlanDifference[] {
  const found = new Map<string, PlanDifference>();
  for (const pair of pairs) {
    for (const { was, is } of kept(pair)) {
      if (!was.reps || !is.reps || was.reps.join() === is.reps.join()) continue;
      const { exercise } = is;
      found.set([exercise, ...was.reps, ...is.reps].join(), {
        kind: "reps_changed",
        exercise,
        from: was.reps,
        to: is.reps,
        why: comparing.asked.has(exercise) ? "asked" : comparing.main,
      });
    }
  }
  return [...found.values()];
}

function detailChanges(pairs: readonly Pair[], comparing: Comparing): readonly PlanDifference[] {
  const found = new Map<string, Set<ItemDetail>>();
  for (const pair of pairs) {
    for (const { was, is } of kept(pair)) {
      const details = found.get(is.exercise) ?? new Set();
      for (const detail of detailsOf(was, is, pair)) details.add(detail);
      if (details.size > 0) found.set(is.exercise, details);
    }
  }
  return [...found].map(([exercise, details]) => ({
    kind: "details_changed" as const,
    exercise,
    details: ITEM_DETAILS.filter((detail) => details.has(detail)),
    why: comparing.asked.has(exercise) ? ("asked" as const) : comparing.main,
  }));
}

/** A lighter week keeps more in reserve and drops no set: that is said by the moved deload. */
function detailsOf(was: PlanItem, is: PlanItem, { old, now, shifted }: Pair): readonly ItemDetail[] {
  const partner = (item: PlanItem, { items }: PlannedSession) =>
    items.find(({ id }) => id === item.supersetWith)?.exercise;
  const details: readonly (readonly [ItemDetail, boolean])[] = [
    ["reserve", was.rir !== is.rir && !shifted],
    ["duration", was.seconds !== is.seconds || was.metres !== is.metres],
    ["rest", was.restS !== is.restS],
    ["grip", was.grip !== is.grip],
    ["technique", (was.drops !== is.drops && !shifted) || partner(was, old) !== partner(is, now)],
    ["start_load", was.startLoadKg !== is.startLoadKg || was.startAssistanceKg !== is.startAssistanceKg],
  ];
  return details.flatMap(([detail, differs]) => (differs ? [detail] : []));
}
