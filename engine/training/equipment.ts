// What can be trained with? The kit that a profile names, and what a household adds by itself.
import type { ContraindicationTag, EquipmentId } from "@dorsal/content";

export const EQUIPMENT: readonly EquipmentId[] = [
  "assisted_pullup_machine",
  "back_extension_bench",
  "backpack",
  "band",
  "barbell",
  "bench",
  "box",
  "cable",
  "cardio_machine",
  "chair",
  "dip_belt",
  "door",
  "dowel",
  "dumbbell",
  "foam_roller",
  "household_weights",
  "kettlebell",
  "landmine",
  "low_bar",
  "mat",
  "pullup_bar",
  "pulldown_machine",
  "reverse_fly_machine",
  "row_machine",
  "suspension",
  "table",
  "tbar_machine",
  "towel",
  "trap_bar",
  "wall",
];

export const CONTRAINDICATIONS: readonly ContraindicationTag[] = [
  "elbow",
  "hypertension_valsalva",
  "knee",
  "low_back",
  "neck",
  "osteoporosis_flexion",
  "pregnancy_late",
  "pregnancy_prone",
  "pregnancy_supine",
  "shoulder_instability",
  "shoulder_pain",
  "wrist",
];

const HOUSEHOLD: readonly EquipmentId[] = [
  "wall",
  "chair",
  "table",
  "door",
  "mat",
  "towel",
  "backpack",
  "household_weights",
];
/** Where machines stand there is a gym: nobody ties a towel to its door. */
const HOUSEHOLD_OF_A_GYM: readonly EquipmentId[] = ["wall", "chair", "mat"];

/** A machine, a cable station included: it means a gym rather than a home. */
export function isMachine(id: EquipmentId): boolean {
  return id === "cable" || id.endsWith("_machine");
}

export function trainsInGym(equipment: readonly EquipmentId[]): boolean {
  return equipment.some(isMachine);
}

/** Everything that is at hand: the kit named, and the household where it counts. */
export function availableKit(profile: {
  readonly equipment: readonly EquipmentId[];
  readonly household: boolean;
}): ReadonlySet<EquipmentId> {
  const kit = new Set(profile.equipment);
  const household = trainsInGym(profile.equipment) ? HOUSEHOLD_OF_A_GYM : HOUSEHOLD;
  if (profile.household) for (const id of household) kit.add(id);
  return kit;
}

/** Late pregnancy rules out lying on the front and on the back as well. */
export function impliedTags(tags: readonly ContraindicationTag[]): ReadonlySet<ContraindicationTag> {
  const all = new Set(tags);
  if (all.has("pregnancy_late")) all.add("pregnancy_prone").add("pregnancy_supine");
  return all;
}
