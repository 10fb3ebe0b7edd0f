// Is `unmet` the whole truth? The true shortfalls are recomputed and compared with the rows as sets:
// every row true, none missing, exactly one per week, rule and (group or date). Numbers may be rounded to one decimal.
import type { Plan, Unmet } from "@dorsal/engine";
import type { WeekFacts } from "../facts/week-facts.ts";
import { type Violation, violation } from "../violation.ts";
import { balanceShortfalls } from "./balance.ts";
import { courseShortfalls } from "./course.ts";
import { keyOf, type Shortfall } from "./shortfall.ts";
import { volumeShortfalls } from "./volume.ts";

/** Half of the last shown decimal, and a little. */
const ROUNDING = 0.06;

export function trueShortfalls(plan: Plan, weeks: readonly WeekFacts[]): readonly Shortfall[] {
  return [
    ...volumeShortfalls(plan, weeks),
    ...balanceShortfalls(plan, weeks),
    ...courseShortfalls(plan, weeks),
  ];
}

export function unmetViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const truth = new Map(trueShortfalls(plan, weeks).map((shortfall) => [keyOf(shortfall), shortfall]));
  const stated = new Set<string>();
  const wrong = plan.unmet.flatMap((row) => {
    const key = keyOf(row);
    const again = stated.has(key);
    stated.add(key);
    return again ? [violation("unmet_twice", key, "is stated twice")] : rowViolations(row, truth.get(key));
  });
  const missing = [...truth.entries()].filter(([key]) => !stated.has(key));
  return [
    ...wrong,
    ...missing.map(([key, owed]) =>
      violation("unmet_missing", key, `wanted ${owed.wanted ?? "?"}, got ${owed.got ?? "?"}`),
    ),
  ];
}

function rowViolations(row: Unmet, owed: Shortfall | undefined): Violation[] {
  const key = keyOf(row);
  if (!owed) return [violation("unmet_false", key, `wanted ${row.wanted}, got ${row.got}: not so`)];
  const differs = (stated: number | string, counted: number | undefined) =>
    typeof stated === "number" && counted !== undefined && !(Math.abs(stated - counted) <= ROUNDING);
  if (!differs(row.wanted, owed.wanted) && !differs(row.got, owed.got)) return [];
  const stated = `wanted ${row.wanted}, got ${row.got}`;
  return [violation("unmet_numbers", key, `${stated}; counts ${owed.wanted} and ${owed.got}`)];
}
