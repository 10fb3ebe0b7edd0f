// Which loads does a gym have where people lift in pounds? Stands in for a profile: usual bars, plates, pairs and stacks.
import type { EquipmentId } from "@dorsal/content";
import type { LoadsKg, OwnedLoads, Profile } from "@dorsal/engine";

/** International avoirdupois pound, exact by definition. */
export const KG_PER_LB = 0.45359237;

const PLATES_LB = [2.5, 5, 10, 25, 35, 45];
/** Pounds: step and heaviest. Design choice, as the kilograms of the engine where nothing is declared. */
const STEPS_LB: Readonly<Partial<Record<EquipmentId, readonly [number, number]>>> = {
  assisted_pullup_machine: [10, 220],
  pulldown_machine: [10, 330],
  row_machine: [10, 330],
  tbar_machine: [10, 330],
  reverse_fly_machine: [10, 220],
  cable: [5, 220],
  dip_belt: [5, 175],
  dumbbell: [5, 120],
  kettlebell: [5, 105],
};
const BARS_LB: Readonly<Partial<Record<EquipmentId, number>>> = { barbell: 45, trap_bar: 55 };

const POUND_LOADS: LoadsKg = Object.fromEntries([
  ...Object.entries(STEPS_LB).map(([id, [step, max]]): [string, OwnedLoads] => [
    id,
    { step: kg(step), max: kg(max) },
  ]),
  ...Object.entries(BARS_LB).map(([id, bar]): [string, OwnedLoads] => [
    id,
    { bar: kg(bar), plates: PLATES_LB.map(kg) },
  ]),
]);

/** What the profile declares stands; the rest of its kit is as a gym in pounds has it. */
export function ownedInPounds(profile: Profile): Profile {
  const usual = profile.equipment.flatMap((id) => (POUND_LOADS[id] ? [[id, POUND_LOADS[id]] as const] : []));
  return { ...profile, loadsKg: { ...Object.fromEntries(usual), ...profile.loadsKg } };
}

function kg(pounds: number): number {
  return pounds * KG_PER_LB;
}
