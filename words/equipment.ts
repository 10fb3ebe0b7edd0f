// What is the kit called, and how does somebody know whether they have it?
import type { EquipmentId } from "@dorsal/content";

export interface EquipmentWords {
  readonly name: string;
  /** Inside a sentence: "a pull-up bar". */
  readonly phrase: string;
  readonly hint: string;
}

export const EQUIPMENT_WORDS: Readonly<Record<EquipmentId, EquipmentWords>> = {
  assisted_pullup_machine: {
    name: "Assisted pull-up machine",
    phrase: "an assisted pull-up machine",
    hint: "A platform that carries part of your weight.",
  },
  back_extension_bench: {
    name: "Back extension bench",
    phrase: "a back extension bench",
    hint: "Holds your hips while you lower your trunk.",
  },
  backpack: { name: "Backpack", phrase: "a backpack", hint: "Any sturdy one; fill it with books." },
  band: { name: "Resistance band", phrase: "a band", hint: "Loop or tube, any strength." },
  barbell: { name: "Barbell", phrase: "a barbell", hint: "With plates." },
  bench: { name: "Bench", phrase: "a bench", hint: "Flat or adjustable." },
  box: { name: "Box or step", phrase: "a box", hint: "Knee high and stable." },
  cable: { name: "Cable", phrase: "a cable", hint: "A pulley with a weight stack." },
  cardio_machine: {
    name: "Cardio machine",
    phrase: "a cardio machine",
    hint: "Rower, bike, cross-trainer or treadmill.",
  },
  chair: { name: "Chair", phrase: "a chair", hint: "Stable, without wheels." },
  dip_belt: { name: "Dip belt", phrase: "a dip belt", hint: "Hangs a weight from your hips." },
  door: { name: "Door", phrase: "a door", hint: "Latches firmly and opens away from you." },
  dowel: { name: "Stick", phrase: "a stick", hint: "A broomstick will do." },
  dumbbell: { name: "Dumbbells", phrase: "dumbbells", hint: "One pair or more." },
  foam_roller: { name: "Foam roller", phrase: "a foam roller", hint: "A rolled-up blanket can stand in." },
  household_weights: {
    name: "Household weights",
    phrase: "something heavy from the house",
    hint: "Bottles, buckets, bags with a handle.",
  },
  kettlebell: { name: "Kettlebell", phrase: "a kettlebell", hint: "One or more." },
  landmine: { name: "Landmine", phrase: "a landmine", hint: "Holds one end of a barbell to the floor." },
  low_bar: {
    name: "Low bar",
    phrase: "a bar at hip height",
    hint: "In a rack or a park, rated for your weight.",
  },
  mat: { name: "Mat", phrase: "a mat", hint: "Or a carpet." },
  pullup_bar: {
    name: "Pull-up bar",
    phrase: "a pull-up bar",
    hint: "Rated for your weight and firmly mounted.",
  },
  pulldown_machine: {
    name: "Pulldown machine",
    phrase: "a pulldown machine",
    hint: "A seat with a pad over the thighs and a bar overhead.",
  },
  reverse_fly_machine: {
    name: "Reverse fly machine",
    phrase: "a reverse fly machine",
    hint: "The pec deck, used facing the pad.",
  },
  row_machine: { name: "Row machine", phrase: "a row machine", hint: "Seated, often with a chest pad." },
  suspension: {
    name: "Suspension trainer",
    phrase: "a suspension trainer",
    hint: "Two straps with handles.",
  },
  table: { name: "Table", phrase: "a sturdy table", hint: "Heavy enough that it cannot tip." },
  tbar_machine: {
    name: "T-bar row machine",
    phrase: "a T-bar row machine",
    hint: "With or without a chest pad.",
  },
  towel: { name: "Towel", phrase: "a towel", hint: "Long and strong." },
  trap_bar: { name: "Trap bar", phrase: "a trap bar", hint: "You stand inside it." },
  wall: { name: "Wall", phrase: "a wall", hint: "A free stretch as wide as your arms." },
};
