// What can be trained with? The kit that a profile names, and what a household adds by itself.
import type { ContraindicationTag, EquipmentId } from "@dorsal/content";

// Records, so that an id which the catalogue gains does not compile until it stands here.
const EVERY_EQUIPMENT: Readonly<Record<EquipmentId, true>> = {
  assisted_pullup_machine: true,
  back_extension_bench: true,
  backpack: true,
  band: true,
  barbell: true,
  bench: true,
  box: true,
  cable: true,
  cardio_machine: true,
  chair: true,
  dip_belt: true,
  door: true,
  dowel: true,
  dumbbell: true,
  foam_roller: true,
  household_weights: true,
  kettlebell: true,
  landmine: true,
  low_bar: true,
  mat: true,
  pullup_bar: true,
  pulldown_machine: true,
  reverse_fly_machine: true,
  row_machine: true,
  suspension: true,
  table: true,
  tbar_machine: true,
  towel: true,
  trap_bar: true,
  wall: true,
};
export const EQUIPMENT = Object.keys(EVERY_EQUIPMENT) as readonly EquipmentId[];

const EVERY_TAG: Readonly<Record<ContraindicationTag, true>> = {
  elbow: true,
  hypertension_valsalva: true,
  knee: true,
  low_back: true,
  neck: true,
  osteoporosis_flexion: true,
  pregnancy_late: true,
  pregnancy_prone: true,
  pregnancy_supine: true,
  shoulder_instability: true,
  shoulder_pain: true,
  wrist: true,
};
export const CONTRAINDICATIONS = Object.keys(EVERY_TAG) as readonly ContraindicationTag[];

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
