// What are the muscle groups called, and where are they?
import type { GroupId } from "@dorsal/content";

export interface GroupWords {
  readonly name: string;
  readonly where: string;
}

export const GROUP_WORDS: Readonly<Record<GroupId, GroupWords>> = {
  lats: { name: "Lats", where: "The broad muscles from your lower back and ribs to the upper arms." },
  mid_back: { name: "Mid back", where: "Middle trapezius and rhomboids, between the shoulder blades." },
  lower_traps: { name: "Lower traps", where: "The lowest part of the trapezius, below the shoulder blades." },
  upper_traps: { name: "Upper traps", where: "From the neck to the tops of the shoulders." },
  rear_delts: { name: "Rear delts", where: "The backs of the shoulders." },
  external_rotators: {
    name: "External rotators",
    where: "The part of the rotator cuff that turns the arm outwards.",
  },
  elbow_flexors: { name: "Elbow flexors", where: "Biceps and its neighbours, which bend the elbow." },
  erectors: { name: "Erectors", where: "The long muscles on both sides of the spine." },
  grip: { name: "Grip", where: "The finger flexors in the forearm." },
  serratus: { name: "Serratus", where: "On the side of the ribs, under the shoulder blade." },
  chest: { name: "Chest", where: "The front of the upper body: your pushing muscles." },
  front_delts: { name: "Front delts", where: "The fronts of the shoulders." },
  triceps: { name: "Triceps", where: "The backs of the upper arms." },
  hips: { name: "Hips", where: "Glutes, hamstrings and thighs." },
  core: { name: "Core", where: "The muscles around your middle." },
};

export function groupName(group: GroupId): string {
  return GROUP_WORDS[group].name;
}
