// In which order does a watch lead through a planned session? A step for each set, partners in turn, rests between.
import type { PlanItem, PlannedSession } from "@dorsal/engine";

export type PlannedStep =
  | { readonly kind: "set"; readonly item: PlanItem; readonly drop: number }
  | { readonly kind: "rest"; readonly seconds: number };

/** After the last set there is no rest. */
export function plannedSteps({ warmUp, items, coolDown }: PlannedSession): readonly PlannedStep[] {
  const steps = pairedItems([...warmUp, ...items, ...coolDown]).flatMap(roundsOf);
  return steps.at(-1)?.kind === "rest" ? steps.slice(0, -1) : steps;
}

/** Partners of a superset stand together where the first of them stands. */
function pairedItems(items: readonly PlanItem[]): readonly (readonly PlanItem[])[] {
  const taken = new Set<string>();
  return items.flatMap((item) => {
    if (taken.has(item.id)) return [];
    const partner = items.find(({ id }) => id === item.supersetWith && !taken.has(id));
    const together = partner === undefined || partner === item ? [item] : [item, partner];
    for (const { id } of together) taken.add(id);
    return [together];
  });
}

function roundsOf(together: readonly PlanItem[]): readonly PlannedStep[] {
  const rounds = Math.max(...together.map(({ sets }) => sets));
  const restS = Math.max(...together.map((item) => item.restS));
  return Array.from({ length: rounds }, (_, round) => [
    ...together.filter(({ sets }) => round < sets).flatMap((item) => setAndDrops(item, round)),
    ...(restS > 0 ? [{ kind: "rest" as const, seconds: restS }] : []),
  ]).flat();
}

/** Drops follow the last set at once. */
function setAndDrops(item: PlanItem, round: number): readonly PlannedStep[] {
  const drops = round === item.sets - 1 ? (item.drops ?? 0) : 0;
  return Array.from({ length: 1 + drops }, (_, drop) => ({ kind: "set", item, drop }));
}
