// Where is the lifter on the road to pull-ups, and is it worth showing? For whoever wants the first one, and for whoever has
// set foot on it, until load hangs on the belt.
import type { Catalog } from "@dorsal/content";
import {
  bodyMassOn,
  type JournalState,
  type Profile,
  type PullUpRoad,
  pullUpRoad,
  ruledOutByPain,
} from "@dorsal/engine";
import type { Learned } from "../../../state/knowledge.ts";

export interface RoadQuestion {
  readonly state: JournalState;
  readonly profile: Profile;
  readonly learned: Learned;
  readonly catalog: Catalog;
  readonly today: string;
}

/** Null where it would tell this lifter nothing. */
export function roadOf({ state, profile, learned, catalog, today }: RoadQuestion): PullUpRoad | null {
  const { days, knowledge } = learned;
  const bodyMassKg = bodyMassOn(state, today);
  const road = pullUpRoad({
    days,
    profile,
    catalog,
    today,
    bodyMassOn: (date) => bodyMassOn(state, date),
    notToday: new Set(ruledOutByPain(state)),
    ...(bodyMassKg !== undefined && { bodyMassKg }),
    ...(knowledge && { knowledge }),
  });
  return isWorthShowing(road, profile) ? road : null;
}

export function isWorthShowing({ stages, current }: PullUpRoad, { goal }: Pick<Profile, "goal">): boolean {
  if (current === null) return false;
  return goal === "first_pull_up" || stages.some(({ best }) => best !== null);
}
