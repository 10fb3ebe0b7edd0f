// Which groups were sore lately? Soreness is a poor marker of performance, so it only ever holds back what would be added, and
// speaks for less only beside a fall in strength. Science 3.2 and 4.5.
import type { GroupId } from "@dorsal/content";
import { lately, type Reading, SIGNAL_DAYS } from "./reading.ts";

/** Points of 5 from which nothing is added. Science 3.2: soreness up to 3. */
const TOO_SORE = 4;

/** Check-ins of two weeks that name the group. */
export function timesSore(reading: Reading, group: GroupId): number {
  return lately(reading, SIGNAL_DAYS).filter(({ soreGroups = [] }) => soreGroups.includes(group)).length;
}

/** The group, or the lifter as a whole. */
export function isSore(reading: Reading, group: GroupId): boolean {
  const isVerySore = lately(reading, SIGNAL_DAYS).some(({ soreness = 0 }) => soreness >= TOO_SORE);
  return isVerySore || timesSore(reading, group) > 0;
}
