// Which groups may a name mean that names no movement, but a part of the body or the app's own category?
import type { GroupId } from "@dorsal/content";

const PARTS: Readonly<Record<string, readonly GroupId[]>> = {
  lat: ["lats"],
  back: ["mid_back", "lats"],
  lower_back: ["erectors"],
  rear_delt: ["rear_delts"],
  trap: ["upper_traps"],
  chest: ["chest"],
  shoulder: ["front_delts"],
  delt: ["front_delts"],
  biceps: ["elbow_flexors"],
  triceps: ["triceps"],
  forearm: ["grip"],
  arm: ["elbow_flexors", "triceps"],
  glute: ["hips"],
  hip: ["hips"],
  leg: ["hips"],
  quad: ["hips"],
  hamstring: ["hips"],
  ab: ["core"],
  core: ["core"],
  trunk: ["core"],
  pull: ["mid_back", "lats"],
};

export function groupsOfParts(meanings: ReadonlySet<string>): readonly GroupId[] {
  for (const [part, groups] of Object.entries(PARTS)) if (meanings.has(part)) return groups;
  return [];
}
