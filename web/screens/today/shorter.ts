// What is left when there is less time? The session with its least important parts left out, until it fits.
// First the cool-down goes, then smaller exercises from the end, then lifts from the end; the first lift always stays.
import type { Catalog } from "@dorsal/content";
import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { sessionS } from "@dorsal/engine";

export interface Shorter {
  readonly kept: PlannedSession;
  readonly leftOut: readonly PlanItem[];
  /** Of what is kept, by the plan's own time model. */
  readonly minutes: number;
}

export function shorten(session: PlannedSession, minutes: number, catalog: Catalog): Shorter {
  const limitS = minutes * 60;
  let kept: PlannedSession = session;
  const leftOut: PlanItem[] = [];
  for (const item of leavingOrder(session, catalog)) {
    if (sessionS(kept, catalog) <= limitS) break;
    kept = without(kept, item.id);
    leftOut.push(item);
  }
  return { kept, leftOut, minutes: Math.round(sessionS(kept, catalog) / 60) };
}

/** What goes first, first. The first lift and its ramp sets never go. */
function leavingOrder(session: PlannedSession, catalog: Catalog): readonly PlanItem[] {
  const fromTheEnd = session.items.slice(1).reverse();
  const isSmall = (item: PlanItem) => catalog.exercises[item.exercise]?.class !== "compound";
  return [
    ...session.coolDown,
    ...fromTheEnd.filter(isSmall),
    ...session.warmUp.filter(({ kind }) => kind !== "ramp").reverse(),
    ...fromTheEnd.filter((item) => !isSmall(item)),
  ];
}

function without(session: PlannedSession, itemId: string): PlannedSession {
  const rest = (items: readonly PlanItem[]) => items.filter(({ id }) => id !== itemId);
  return {
    ...session,
    warmUp: rest(session.warmUp),
    items: rest(session.items).map((item) => (item.supersetWith === itemId ? alone(item) : item)),
    coolDown: rest(session.coolDown),
  };
}

function alone({ supersetWith, ...item }: PlanItem): PlanItem {
  return { ...item, technique: "straight" };
}
