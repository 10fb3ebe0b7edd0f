// Which exercise of the ladder comes next? The first neighbour that the lifter has the kit, the level and the body for.
import type { Catalog, Exercise } from "@dorsal/content";
import { availableKit, impliedTags } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";

interface Lifter {
  readonly profile: Profile;
  readonly catalog: Catalog;
}

export function harderRung({ progressions }: Exercise, lifter: Lifter): string | null {
  return progressions.find((id) => suits(id, lifter)) ?? null;
}

export function easierRung({ regressions }: Exercise, lifter: Lifter): string | null {
  return regressions.find((id) => suits(id, lifter)) ?? null;
}

export function suits(id: string, { profile, catalog }: Lifter): boolean {
  const exercise = catalog.exercises[id];
  if (exercise === undefined || profile.exclude.includes(id) || exercise.level > profile.level + 1)
    return false;
  const kit = availableKit(profile);
  const tags = impliedTags(profile.contraindications);
  const hasKit = exercise.equipmentAnyOf.some((needs) => needs.every((thing) => kit.has(thing)));
  return hasKit && !exercise.contraindications.some(({ tag, level }) => level === "avoid" && tags.has(tag));
}
