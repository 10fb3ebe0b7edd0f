// Which backups can go? All but the newest of each of the last days, and the newest of each of the last weeks.
import { backupTime } from "./backup-format.ts";

export interface Retention {
  /** Of so many days that have one, the newest is kept; 1 or more. */
  readonly days: number;
  readonly weeks: number;
}

const DAY_MS = 86_400_000;
/** The first Monday of the calendar that computers count in: weeks begin on Mondays. */
const FIRST_MONDAY = 4;

/** Names of backups that are needed no longer; files of other names are not ours to judge. */
export function outdated(names: readonly string[], { days, weeks }: Retention): readonly string[] {
  const backups = names
    .map((name) => ({ name, day: Math.floor((backupTime(name) ?? Number.NaN) / DAY_MS) }))
    .filter(({ day }) => !Number.isNaN(day))
    // The names sort by time.
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  const newestOf = (count: number, period: (day: number) => number) => {
    const newest = new Map<number, string>();
    for (const { name, day } of backups) {
      if (!newest.has(period(day)) && newest.size < count) newest.set(period(day), name);
    }
    return [...newest.values()];
  };
  const kept = new Set([
    ...newestOf(days, (day) => day),
    ...newestOf(weeks, (day) => Math.floor((day - FIRST_MONDAY) / 7)),
  ]);
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
}
