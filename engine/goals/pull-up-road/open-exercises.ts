// Which exercises of the road can this lifter do at all? Kit, limits and wishes decide; the gates, not the level, decide
// when. What stands in the way is kept, so that it can be said.
import type { Catalog, ContraindicationTag, EquipmentId, Exercise } from "@dorsal/content";
import { ruledOutBy } from "../../plan/candidates/safety-filter.ts";
import { availableKit, impliedTags } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";

export type RoadBarrier =
  | { readonly why: "kit"; readonly missing: readonly EquipmentId[] }
  | { readonly why: "limit"; readonly tag: ContraindicationTag }
  | { readonly why: "not_wanted" };

export interface RoadLifter {
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** Exercises that rest today, for pain or another reason. */
  readonly notToday?: ReadonlySet<string>;
}

/** Those without a caution for this lifter first; otherwise in the given order. */
export function openExercises(ids: readonly string[], lifter: RoadLifter): readonly string[] {
  const tags = impliedTags(lifter.profile.contraindications);
  const open = ids.flatMap((id) => {
    const exercise = lifter.catalog.exercises[id];
    return exercise !== undefined && barrierOf(exercise, lifter) === null ? [exercise] : [];
  });
  const cautions = ({ contraindications }: Exercise) =>
    contraindications.filter(({ tag }) => tags.has(tag)).length;
  return [...open].sort((a, b) => cautions(a) - cautions(b)).map(({ id }) => id);
}

/** What stands in the way of all of them; null where one is open. Kit is named first: it can be had. */
export function barrierTo(ids: readonly string[], lifter: RoadLifter): RoadBarrier | null {
  const barriers = ids.flatMap((id) => {
    const exercise = lifter.catalog.exercises[id];
    return exercise === undefined ? [] : [barrierOf(exercise, lifter)];
  });
  if (barriers.includes(null)) return null;
  return barriers.find((barrier) => barrier?.why === "kit") ?? barriers[0] ?? null;
}

function barrierOf(exercise: Exercise, { profile, notToday }: RoadLifter): RoadBarrier | null {
  const missing = missingKit(exercise, profile);
  if (missing.length > 0) return { why: "kit", missing };
  if (profile.exclude.includes(exercise.id) || notToday?.has(exercise.id)) return { why: "not_wanted" };
  const tags = impliedTags(profile.contraindications);
  const avoided = exercise.contraindications.find(({ tag, level }) => level === "avoid" && tags.has(tag));
  if (avoided !== undefined) return { why: "limit", tag: avoided.tag };
  const ruledOut = ruledOutBy(exercise, { tags, level: profile.level, ageYears: profile.ageYears });
  // "older" speaks of the spine's load alone, and nothing that hangs has any.
  return ruledOut === null || ruledOut === "older" ? null : { why: "limit", tag: ruledOut };
}

function missingKit({ equipmentAnyOf }: Exercise, profile: Profile): readonly EquipmentId[] {
  const kit = availableKit(profile);
  const lacking = equipmentAnyOf.map((all) => all.filter((one) => !kit.has(one)));
  const least = Math.min(...lacking.map(({ length }) => length));
  return lacking.find(({ length }) => length === least) ?? [];
}
