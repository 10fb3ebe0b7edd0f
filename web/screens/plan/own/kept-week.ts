// Can a week that was kept on this device be gone on with? What does not read as a week any more is left out.
import type { Catalog } from "@dorsal/content";
import { type RoutineDay, type RoutineItem, WEEKDAYS } from "@dorsal/engine";
import { MOST_DAYS, MOST_SETS, type OwnWeek } from "./own-week.ts";

/** Null where nothing was kept, or nothing of it can be read. */
export function keptWeek(kept: unknown, catalog: Catalog): OwnWeek | null {
  if (!Array.isArray(kept)) return null;
  const days = kept.flatMap((one) => dayOf(one, catalog));
  const week = WEEKDAYS.flatMap((day) => days.find((one) => one.day === day) ?? []).slice(0, MOST_DAYS);
  return week.length === 0 ? null : week;
}

function dayOf(kept: unknown, catalog: Catalog): readonly RoutineDay[] {
  const { day, items } = fieldsOf(kept);
  const weekday = WEEKDAYS.find((one) => one === day);
  if (weekday === undefined || !Array.isArray(items)) return [];
  const read = items.flatMap((item) => itemOf(item, catalog));
  const isFirst = ({ exercise }: RoutineItem, at: number) =>
    read.findIndex((one) => one.exercise === exercise) === at;
  return [{ day: weekday, items: read.filter(isFirst) }];
}

function itemOf(kept: unknown, catalog: Catalog): readonly RoutineItem[] {
  const { exercise, sets, reps, seconds, metres } = fieldsOf(kept);
  if (typeof exercise !== "string" || !Object.hasOwn(catalog.exercises, exercise)) return [];
  if (!isCount(sets) || sets > MOST_SETS) return [];
  const range = Array.isArray(reps) && reps.length === 2 ? reps : [];
  const [lo, hi] = range;
  return [
    {
      exercise,
      sets,
      ...(isCount(lo) && isCount(hi) && lo <= hi && { reps: [lo, hi] as const }),
      ...(isAmount(seconds) && { seconds }),
      ...(isAmount(metres) && { metres }),
    },
  ];
}

function fieldsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

function isCount(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
