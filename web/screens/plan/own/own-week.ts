// A week that the lifter writes by hand: its days, and what is done on each. Begins as the plan's own week, where there is one.
import { type PlannedWeek, type RoutineDay, type RoutineItem, WEEKDAYS, type Weekday } from "@dorsal/engine";

export type OwnWeek = readonly RoutineDay[];

/** The seventh day is for rest, as in the profile's own rule. */
export const MOST_DAYS = 6;
/** Of one exercise on one day. */
export const MOST_SETS = 6;

export function weekOfPlan(week: PlannedWeek | undefined): OwnWeek {
  return (week?.sessions ?? []).map(({ day, items }) => ({
    day,
    items: items.map(({ exercise, sets, reps, seconds, metres }) => ({
      exercise,
      sets,
      ...(reps && { reps }),
      ...(seconds !== undefined && { seconds }),
      ...(metres !== undefined && { metres }),
    })),
  }));
}

export function withDay(week: OwnWeek, day: Weekday): OwnWeek {
  const days = hasDay(week, day) ? week.filter((one) => one.day !== day) : [...week, { day, items: [] }];
  return days.toSorted((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day));
}

export function hasDay(week: OwnWeek, day: Weekday): boolean {
  return week.some((one) => one.day === day);
}

export function withItem(week: OwnWeek, day: Weekday, item: RoutineItem): OwnWeek {
  return changed(week, day, (items) =>
    items.some(({ exercise }) => exercise === item.exercise)
      ? items.map((one) => (one.exercise === item.exercise ? item : one))
      : [...items, item],
  );
}

export function withoutItem(week: OwnWeek, day: Weekday, exercise: string): OwnWeek {
  return changed(week, day, (items) => items.filter((item) => item.exercise !== exercise));
}

/** Days on which nothing is written are no training days. */
export function trainedDays(week: OwnWeek): OwnWeek {
  return week.filter(({ items }) => items.length > 0);
}

function changed(
  week: OwnWeek,
  day: Weekday,
  change: (items: readonly RoutineItem[]) => readonly RoutineItem[],
): OwnWeek {
  return week.map((one) => (one.day === day ? { ...one, items: change(one.items) } : one));
}
