// What was trained? Sports and kinds of sport of the FIT profile, as far as a training log meets them.

const SPORTS: Readonly<Record<number, string>> = {
  1: "Running",
  2: "Cycling",
  4: "Fitness Equipment",
  5: "Swimming",
  6: "Basketball",
  7: "Soccer",
  8: "Tennis",
  9: "American Football",
  10: "Training",
  11: "Walking",
  12: "Cross-Country Skiing",
  13: "Alpine Skiing",
  14: "Snowboarding",
  15: "Rowing",
  16: "Mountaineering",
  17: "Hiking",
  18: "Multisport",
  19: "Paddling",
  21: "E-Biking",
  30: "Inline Skating",
  31: "Rock Climbing",
  32: "Sailing",
  33: "Ice Skating",
  37: "Stand-Up Paddleboarding",
  41: "Kayaking",
  47: "Boxing",
  48: "Floor Climbing",
  53: "Diving",
  62: "HIIT",
  64: "Racket Sport",
  67: "Meditation",
  80: "Mixed Martial Arts",
  83: "Dance",
  84: "Jump Rope",
};

/** Kinds that say more than their sport. */
const SUB_SPORTS: Readonly<Record<number, string>> = {
  1: "Treadmill Running",
  3: "Trail Running",
  6: "Indoor Cycling",
  8: "Mountain Biking",
  14: "Indoor Rowing",
  15: "Elliptical",
  16: "Stair Climbing",
  17: "Lap Swimming",
  18: "Open Water Swimming",
  19: "Flexibility Training",
  20: "Strength Training",
  21: "Warm-Up",
  26: "Cardio Training",
  27: "Indoor Walking",
  43: "Yoga",
  44: "Pilates",
  45: "Indoor Running",
  62: "Breathing",
  68: "Indoor Climbing",
  69: "Bouldering",
  70: "HIIT",
  94: "Squash",
  95: "Badminton",
};

export const TRAINING = 10;
export const STRENGTH_TRAINING = 20;

/** "Strength Training"; "Workout" where the numbers say nothing. */
export function sportName(sport: number | null, subSport: number | null): string {
  return SUB_SPORTS[subSport ?? -1] ?? SPORTS[sport ?? -1] ?? "Workout";
}
