// When does rest run, and for how long? After the last stored set, unless the next set follows at once.
import type { SetRecord } from "@dorsal/engine";
import type { SessionLine } from "../steps/session-lines.ts";
import { partnerDue, type Step } from "../steps/session-steps.ts";

export interface RestDue {
  readonly afterSetId: string;
  readonly startedMs: number;
  readonly askedS: number;
}

export function lastSet(lines: readonly SessionLine[]): { line: SessionLine; set: SetRecord } | null {
  const all = lines.flatMap((line) => line.sets.map((set) => ({ line, set })));
  return all.reduce<{ line: SessionLine; set: SetRecord } | null>(
    (latest, one) =>
      latest === null || Date.parse(one.set.performedAt) >= Date.parse(latest.set.performedAt) ? one : latest,
    null,
  );
}

/** Null before the first set, after the last, between the halves of a superset, before a drop and before the other side. */
export function restDue(lines: readonly SessionLine[], next: Step | null): RestDue | null {
  const last = lastSet(lines);
  if (last === null || next === null) return null;
  if (next.kind === "drop" || next.side !== null || partnerDue(lines, last.line)) return null;
  const askedS = last.set.prescribed?.restS ?? last.line.item.restS;
  if (askedS <= 0) return null;
  return { afterSetId: last.set.setId, startedMs: Date.parse(last.set.performedAt), askedS };
}
