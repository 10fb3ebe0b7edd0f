// Which tool is meant where a name has none? Other apps leave it out only where everybody knows it: "Bench Press" is done
// with a barbell. Design choice, from the 470 names of real logs in the fixtures.
import type { NameReading } from "../reading/name-reading.ts";

const ANY = "any";

const BY_MOVEMENT: Readonly<Record<string, string>> = {
  deadlift: "barbell",
  romanian_deadlift: "barbell",
  rack_pull: "barbell",
  good_morning: "barbell",
  bench_press: "barbell",
  chest_press: "machine",
  pulldown: "cable",
  straight_arm_pulldown: "cable",
  face_pull: "cable",
  pullover: "dumbbell",
  reverse_fly: "dumbbell",
  hammer_curl: "dumbbell",
  shrug: "dumbbell",
};

/** `ANY`, where the name alone does not tell. */
export function usualTool({ movement, meanings }: NameReading): string {
  const has = (meaning: string) => meanings.has(meaning);
  if (movement === "row") return usualInRows(has);
  if (movement === "overhead_press" && has("military")) return "barbell";
  if (movement === "chest_press" && has("standing")) return ANY;
  if (movement === "pull_up" && has("assisted")) return "machine";
  if (movement === "deadlift" && has("snatch")) return "barbell";
  return BY_MOVEMENT[movement ?? ""] ?? ANY;
}

function usualInRows(has: (meaning: string) => boolean): string {
  if (has("chest_supported")) return "dumbbell";
  if (has("bent_over") || has("yates")) return "barbell";
  if (has("seated")) return "cable";
  if (has("single_arm") && !has("standing")) return "dumbbell";
  return ANY;
}

export function isTold(tool: string): boolean {
  return tool !== ANY;
}
