// Which lines does this session have? The plan's items as they stand now: swapped, skipped, added, with their sets.
import type { Catalog, Level } from "@dorsal/content";
import type { PlanItem, PlannedSession, SetFacts, SetPrescription } from "@dorsal/engine";
import { freeItem, swappedItem } from "./free-item.ts";

export type Phase = "warmUp" | "main" | "coolDown";

export interface LoggedSet {
  readonly setId: string;
  readonly performedAt: string;
  readonly facts: SetFacts;
  readonly prescribed: SetPrescription | null;
}

export interface SessionLine {
  readonly phase: Phase;
  /** What is asked now; after a swap the exercise is the new one. */
  readonly item: PlanItem;
  readonly sets: readonly LoggedSet[];
  readonly skipped: boolean;
  /** The exercise that the plan had here. */
  readonly swappedFrom?: string;
  readonly added: boolean;
}

/** What was changed and done in one session, as the journal tells it. */
export interface SessionRecord {
  readonly swaps: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
  readonly added: readonly { readonly itemId: string; readonly exercise: string }[];
  readonly setsByItem: ReadonlyMap<string, readonly LoggedSet[]>;
}

export interface LineSources {
  readonly planned: PlannedSession | null;
  readonly record: SessionRecord;
  readonly catalog: Catalog;
  readonly level: Level;
}

export function sessionLines({ planned, record, catalog, level }: LineSources): readonly SessionLine[] {
  const line = (phase: Phase, added: boolean) => (item: PlanItem) =>
    lineOf({ phase, added, item }, record, { catalog, level });
  const free = record.added
    .filter(({ exercise }) => catalog.exercises[exercise] !== undefined)
    .map(({ itemId, exercise }) => freeItem(itemId, catalog.exercises[exercise], level));
  return [
    ...(planned?.warmUp ?? []).map(line("warmUp", false)),
    ...(planned?.items ?? []).map(line("main", false)),
    ...free.filter((item) => item !== null).map(line("main", true)),
    ...(planned?.coolDown ?? []).map(line("coolDown", false)),
  ];
}

interface Asked {
  readonly phase: Phase;
  readonly added: boolean;
  readonly item: PlanItem;
}

function lineOf(
  asked: Asked,
  record: SessionRecord,
  known: { readonly catalog: Catalog; readonly level: Level },
): SessionLine {
  const { id, exercise } = asked.item;
  const swap = record.swaps.get(id);
  const replacement = swap === undefined ? undefined : known.catalog.exercises[swap];
  const swapped = replacement !== undefined && swap !== exercise;
  return {
    phase: asked.phase,
    added: asked.added,
    item: swapped ? swappedItem(asked.item, replacement, known.level) : asked.item,
    sets: record.setsByItem.get(id) ?? [],
    skipped: record.skipped.has(id),
    ...(swapped ? { swappedFrom: exercise } : {}),
  };
}
