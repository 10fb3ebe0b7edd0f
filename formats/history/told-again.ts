// Does a file say more of a workout than is known? Told again, or told in part by an older file, it adds nothing.
import type { ImportedSet } from "@dorsal/engine";
import type { CollectedWorkout } from "./collect-workouts.ts";

/** A set with what its entry says of it. */
type ToldSet = ImportedSet & { readonly superset?: string };

/** True where all that `told` says of the workout is in `known` already. */
export function saysNothingNew(told: CollectedWorkout, known: CollectedWorkout): boolean {
  return (
    fits(told.endedAt, known.endedAt) &&
    isWithin(told.note, known.note) &&
    isWithin(entryNotes(told), entryNotes(known)) &&
    setsAreWithin(setsByName(told), setsByName(known))
  );
}

function setsByName({ entries }: CollectedWorkout): ReadonlyMap<string, readonly ToldSet[]> {
  const byName = new Map<string, ToldSet[]>();
  for (const { name, superset, sets } of entries) {
    const all = byName.get(name) ?? [];
    byName.set(name, all);
    for (const set of sets) all.push(superset === undefined ? set : { ...set, superset });
  }
  return byName;
}

function setsAreWithin(
  told: ReadonlyMap<string, readonly ToldSet[]>,
  known: ReadonlyMap<string, readonly ToldSet[]>,
): boolean {
  for (const [name, sets] of told) {
    const others = known.get(name) ?? [];
    if (!areInOrderWithin(sets, others) && !areSameWithin(sets, others)) return false;
  }
  return true;
}

/** Each set fits a later one of those known: an older file knows fewer, another dialect less of each. */
function areInOrderWithin(told: readonly ToldSet[], known: readonly ToldSet[]): boolean {
  let next = 0;
  for (const set of told) {
    while (next < known.length && !fits(set, known[next])) next += 1;
    if (next === known.length) return false;
    next += 1;
  }
  return true;
}

/** The same sets in another order: a file sorted by hand. */
function areSameWithin(told: readonly ToldSet[], known: readonly ToldSet[]): boolean {
  const left = new Map<string, number>();
  for (const set of known) left.set(inWords(set), (left.get(inWords(set)) ?? 0) + 1);
  return told.every((set) => {
    const count = left.get(inWords(set)) ?? 0;
    left.set(inWords(set), count - 1);
    return count > 0;
  });
}

function inWords(set: ToldSet): string {
  return JSON.stringify(Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every field that is told has the same value in what is known. */
function fits(told: unknown, known: unknown): boolean {
  if (told === undefined || told === known) return true;
  if (typeof told === "string" && typeof known === "string") return areOneMoment(told, known);
  if (typeof told !== "object" || told === null || typeof known !== "object" || known === null) return false;
  return Object.entries(told).every(([key, value]) => fits(value, (known as Record<string, unknown>)[key]));
}

/** The lifter was in another time zone when the file was imported before. */
function areOneMoment(told: string, known: string): boolean {
  return WITH_OFFSET.test(told) && WITH_OFFSET.test(known) && Date.parse(told) === Date.parse(known);
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

function entryNotes({ entries }: CollectedWorkout): string {
  return entries.map(({ name, note }) => (note ? `${name}: ${note}` : "")).join("\n");
}

function isWithin(told: string | undefined, known: string | undefined): boolean {
  if (!told) return true;
  const lines = new Set((known ?? "").split("\n"));
  return told.split("\n").every((line) => line === "" || lines.has(line));
}
