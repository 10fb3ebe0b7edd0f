// How many whole sets is that? Left and right of a one-sided exercise make one round; the weaker side speaks for it.
// One working set per side counts once (science 3.9 counts both sides of a unilateral set without rest between).
import type { SetFacts, Side } from "@dorsal/engine";

export interface Rounds {
  /** One entry per whole set, in the order in which they were completed. */
  readonly whole: readonly SetFacts[];
  /** The side still owed by a half-done round. */
  readonly owed: Side | null;
}

type Half = "left" | "right";

const OTHER: Readonly<Record<Half, Half>> = { left: "right", right: "left" };

export function roundsOf(working: readonly SetFacts[]): Rounds {
  const whole: SetFacts[] = [];
  const waiting: SetFacts[] = [];
  for (const set of working) {
    const side = halfOf(set);
    if (side === null) {
      whole.push(set);
      continue;
    }
    const partner = waiting.findIndex((half) => halfOf(half) === OTHER[side]);
    if (partner === -1) {
      waiting.push(set);
    } else {
      const [half] = waiting.splice(partner, 1);
      whole.push(half === undefined ? set : weakerOf(half, set));
    }
  }
  const first = waiting[0];
  const side = first === undefined ? null : halfOf(first);
  return { whole, owed: side === null ? null : OTHER[side] };
}

function halfOf(set: SetFacts): Half | null {
  return set.side === "left" || set.side === "right" ? set.side : null;
}

/** What both sides managed: the next prescription must not outrun the weaker one. */
function weakerOf(a: SetFacts, b: SetFacts): SetFacts {
  return {
    ...a,
    ...least("loadKg", a, b),
    ...least("reps", a, b),
    ...least("seconds", a, b),
    ...least("metres", a, b),
    ...least("rir", a, b),
    side: "both",
  };
}

type Amount = "loadKg" | "reps" | "seconds" | "metres" | "rir";

function least(key: Amount, a: SetFacts, b: SetFacts): Partial<Record<Amount, number>> {
  const values = [a[key], b[key]].filter((value) => value !== undefined);
  return values.length === 0 ? {} : { [key]: Math.min(...values) };
}
