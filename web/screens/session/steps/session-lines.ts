// Which lines does this session have? The plan's items as they stand now: swapped, skipped, added, with their sets.
import type { Catalog } from "@dorsal/content";
import type { ItemRecord, PlanItem, PlannedSession, Profile, SetRecord } from "@dorsal/engine";
import { freeItem, swappedItem } from "./free-item.ts";

export type Phase = "warmUp" | "main" | "coolDown";

export interface SessionLine {
  readonly phase: Phase;
  /** What is asked now; after a swap the exercise is the new one. */
  readonly item: PlanItem;
  /** What was done here, oldest first; sets taken back are left out. */
  readonly sets: readonly SetRecord[];
  readonly skipped: boolean;
  readonly note: string;
  /** The exercise that the plan had here. */
  readonly swappedFrom?: string;
  readonly added: boolean;
}

export interface LineSources {
  readonly planned: PlannedSession | null;
  /** What was touched so far, as the journal tells it. */
  readonly touched: readonly ItemRecord[];
  readonly catalog: Catalog;
  readonly profile: Profile;
}

/** What the plan no longer names (the plan was replaced meanwhile) stays a line of its own, like an addition. */
export function sessionLines({ planned, touched, catalog, profile }: LineSources): readonly SessionLine[] {
  const records = new Map(touched.map((record) => [record.itemId, record]));
  const line = (phase: Phase, added: boolean) => (item: PlanItem) =>
    lineOf({ phase, added, item }, records.get(item.id), { catalog, profile });
  const asked = new Set(itemsOf(planned).map(({ id }) => id));
  const free = touched
    .filter(({ itemId }) => !asked.has(itemId))
    .map(({ itemId, exercise }) => freeItem(itemId, catalog.exercises[exercise ?? ""], profile))
    .filter((item) => item !== null);
  return [
    ...(planned?.warmUp ?? []).map(line("warmUp", false)),
    ...(planned?.items ?? []).map(line("main", false)),
    ...free.map(line("main", true)),
    ...(planned?.coolDown ?? []).map(line("coolDown", false)),
  ];
}

function itemsOf(planned: PlannedSession | null): readonly PlanItem[] {
  return planned === null ? [] : [...planned.warmUp, ...planned.items, ...planned.coolDown];
}

interface Asked {
  readonly phase: Phase;
  readonly added: boolean;
  readonly item: PlanItem;
}

function lineOf(
  asked: Asked,
  record: ItemRecord | undefined,
  known: Pick<LineSources, "catalog" | "profile">,
): SessionLine {
  const planned = asked.item.exercise;
  const now = record?.swaps.at(-1)?.exercise ?? planned;
  const replacement = known.catalog.exercises[now];
  const swapped = replacement !== undefined && now !== planned;
  return {
    ...asked,
    item: swapped ? swappedItem(asked.item, replacement, known.profile) : asked.item,
    sets: (record?.sets ?? []).filter(({ voided }) => !voided),
    skipped: (record?.skipped ?? null) !== null,
    note: record?.note ?? "",
    ...(swapped ? { swappedFrom: planned } : {}),
  };
}
