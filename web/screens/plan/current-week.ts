// Which week of the plan is it?
import { addDays, type Plan } from "@dorsal/engine";

/** The week that holds the day; before the plan its first, after it its last. */
export function currentWeek({ weeks, profile }: Pick<Plan, "weeks" | "profile">, today: string): number {
  const begun = weeks.filter(({ number }) => addDays(profile.startDate, (number - 1) * 7) <= today);
  return begun.at(-1)?.number ?? 1;
}
