// What does an elastic rule owe? One shortfall per week, rule and (group or date), with its numbers where it has any.
import type { GroupId } from "@dorsal/content";
import type { ElasticRule, Unmet } from "@dorsal/engine";

export interface Shortfall {
  readonly week: number;
  readonly rule: ElasticRule;
  readonly group?: GroupId;
  readonly date?: string;
  /** Compared with the row only where both are numbers. */
  readonly wanted?: number;
  readonly got?: number;
}

/** What makes two rows the same shortfall. */
export function keyOf({ week, rule, group, date }: Shortfall | Unmet): string {
  return [`w${week}`, rule, group, date].filter((part) => part !== undefined).join(" ");
}
