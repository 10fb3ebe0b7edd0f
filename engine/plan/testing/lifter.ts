// Who trains in the planner's tests? A lifter as a file would hold them, read by the one parser there is.
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import { parseProfile } from "../profile/parse-profile.ts";

export const catalog: Catalog = loadCatalog();
/** A Saturday: week 1 starts two days later. */
export const TODAY = "2026-11-21";

export type ProfileFile = Readonly<Record<string, unknown>>;

/** Level 2, all-round, Monday and Thursday, 45 minutes, nothing at hand; `changes` lays other values over it. */
export function lifter(changes: ProfileFile = {}): Profile {
  return parsed({ level: 2, goal: "general", days: ["mon", "thu"], minutes: 45, ...changes });
}

export function parsed(file: ProfileFile): Profile {
  const read = parseProfile(file, catalog, TODAY);
  if (!read.ok) throw new Error(`not a profile: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

export const GYM = [
  "barbell",
  "bench",
  "box",
  "cable",
  "dip_belt",
  "dumbbell",
  "pullup_bar",
  "pulldown_machine",
  "reverse_fly_machine",
  "row_machine",
  "tbar_machine",
];
