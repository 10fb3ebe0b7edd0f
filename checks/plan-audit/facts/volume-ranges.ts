// How many weekly hard sets does a group want? Science 3.2: the row of the level times the modifier of the group.
// Every edge is scaled (minimum, productive low and high, cap) and none is rounded; cap-only groups have modifier 1.
// The cap of a single session is not scaled. All of it design choices guided by Pelland 2025.
import type { GroupId } from "@dorsal/content";

export interface VolumeRange {
  readonly min: number;
  readonly low: number;
  readonly high: number;
  readonly cap: number;
}

type Row = VolumeRange & { readonly sessionCap: number };

const FIRST_ROW: Row = { min: 4, low: 5, high: 9, cap: 12, sessionCap: 6 };
const ROWS: readonly Row[] = [
  FIRST_ROW,
  { min: 4, low: 7, high: 12, cap: 16, sessionCap: 8 },
  { min: 6, low: 9, high: 16, cap: 20, sessionCap: 10 },
  { min: 8, low: 11, high: 20, cap: 25, sessionCap: 11 },
  { min: 8, low: 12, high: 24, cap: 30, sessionCap: 11 },
];

const MODIFIERS: Readonly<Partial<Record<GroupId, number>>> = {
  lats: 1,
  mid_back: 1,
  rear_delts: 0.8,
  lower_traps: 0.6,
  upper_traps: 0.5,
  external_rotators: 0.4,
  elbow_flexors: 0.7,
  erectors: 0.6,
  grip: 0.5,
  serratus: 0.3,
};

function rowOf(level: number): Row {
  return ROWS[level - 1] ?? FIRST_ROW;
}

export function volumeRange(level: number, group: GroupId): VolumeRange {
  const { min, low, high, cap } = rowOf(level);
  const times = MODIFIERS[group] ?? 1;
  return { min: min * times, low: low * times, high: high * times, cap: cap * times };
}

export function sessionCap(level: number): number {
  return rowOf(level).sessionCap;
}

/** Sum of spineLoad x sets that one session may hold, by level (science 4.8, design choice). */
export function spineBudget(level: number): number {
  return [12, 12, 18, 24, 24][level - 1] ?? 12;
}
