// How is each catalogue entry called? Its name and other names, read like the names of other apps.
import type { Exercise } from "@dorsal/content";
import { STYLES, TOOLS } from "../movements/traits.ts";
import { type NameReading, readName } from "../reading/name-reading.ts";

/** One of the names of one entry. */
export interface Profile {
  readonly exercise: Exercise;
  readonly reading: NameReading;
  readonly isOwnName: boolean;
  /** Fit for likenesses; the other names are names only for themselves: "home row". */
  readonly isClear: boolean;
  /** Tools that the entry is done with: those in its names, else those of its equipment. */
  readonly entryTools: ReadonlySet<string>;
  /** Tools of this name; of the entry's own name where this one has none. Empty: the tool goes without saying. */
  readonly tools: ReadonlySet<string>;
}

export function profilesOf(exercise: Exercise): readonly Profile[] {
  const names = [exercise.name, ...exercise.alsoKnownAs];
  const readings = names.map((name) => readName(name, "en"));
  const own = readings[0]?.tools ?? new Set<string>();
  const named = readings.flatMap(({ tools }) => [...tools]);
  // "Meadows row" says the tool by itself: the barbell in the landmine may be named instead of it.
  const isNamedByTool = own.size > 0 && ![...(readings[0]?.decisive ?? [])].some((word) => STYLES.has(word));
  const entryTools = new Set(
    isNamedByTool ? named : [...(own.size > 0 ? named : []), ...fromEquipment(exercise)],
  );
  return readings.map((reading, at) => ({
    exercise,
    isClear: isClear(reading, readings[0] ?? reading),
    reading: readings[0] ? likeOwn(reading, readings[0]) : reading,
    isOwnName: at === 0,
    entryTools,
    tools: reading.tools.size > 0 ? reading.tools : own,
  }));
}

/** Wholly understood, and of the same movement as the entry's own name. */
function isClear(reading: NameReading, own: NameReading): boolean {
  if (reading.isWeak || reading.isCombination || reading.unknown.length > 0) return false;
  return (
    own.movement === null || (own.movement === reading.movement && isSameSet(own.decisive, reading.decisive))
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** An exercise for one arm is one under its other names too. */
function likeOwn(reading: NameReading, own: NameReading): NameReading {
  const sides = own.axes.get("sides");
  return sides === undefined ? reading : { ...reading, axes: new Map([["sides", sides], ...reading.axes]) };
}

function fromEquipment({ equipmentAnyOf }: Exercise): readonly string[] {
  const things = new Set(equipmentAnyOf.flat());
  const isFree = equipmentAnyOf.some((all) => all.length === 0);
  return Object.entries(TOOLS).flatMap(([tool, ids]) =>
    ids.some((id) => things.has(id as never)) || (tool === "bodyweight" && isFree) ? [tool] : [],
  );
}
