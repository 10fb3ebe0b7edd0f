// What is a past visit called? Like its planned session while that is known, else after what was trained.

import { catalog } from "virtual:dorsal-catalog";
import { type JournalState, type PlanItem, type SessionRecord, summarise } from "@dorsal/engine";
import { sessionName } from "../../parts/session-name.ts";
import { plannedOf } from "../session/live/lifter.ts";

export function visitName(state: JournalState, record: SessionRecord): string {
  const planned = plannedOf(state, record);
  if (planned !== null) return sessionName(planned, catalog);
  const items = summarise(record).exercises.map((exercise) => ({ exercise }) as PlanItem);
  return items.length === 0 ? "Nothing logged" : sessionName({ items }, catalog);
}
