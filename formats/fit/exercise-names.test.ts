import { describe, expect, it } from "vitest";
import { fitExerciseName } from "./exercise-names.ts";
import { numberedNames } from "./names/numbered-names.ts";

describe("the name of an exercise in FIT", () => {
  // One from the middle and one from the end of each list: a slip in between would move them.
  it.each([
    [0, 17, "Partial Lockout"],
    [0, 26, "Alternating Dumbbell Chest Press"],
    [1, 11, "Single Leg Decline Push Up"],
    [1, 20, "Standing Dumbbell Calf Raise"],
    [3, 8, "Farmers Carry On Toes"],
    [6, 46, "Reverse Crunch"],
    [6, 86, "Leg Climb Crunch"],
    [7, 24, "Kettlebell Biceps Curl"],
    [7, 50, "Seated Bottle Curl"],
    [8, 17, "Trap Bar Deadlift"],
    [8, 25, "Straight Leg Deadlift"],
    [9, 12, "Rear Delt Fly In A Wheelchair"],
    [10, 23, "Kettlebell Swing"],
    [10, 49, "Leg Lift In External Rotation"],
    [11, 16, "Quadruped"],
    [11, 34, "Lying Abduction Stretch"],
    [13, 29, "Superman From Floor"],
    [13, 39, "Supine Floor Barre"],
    [14, 23, "Scaption"],
    [14, 41, "Pole Straight Arm Overhead In A Wheelchair"],
    [15, 2, "Good Morning"],
    [15, 13, "Bar Good Morning"],
    [16, 10, "Medicine Ball Leg Drops"],
    [16, 21, "Weighted Lateral Stepover"],
    [17, 32, "Lunge"],
    [17, 78, "Walking Lunge"],
    [17, 90, "Weighted Side Lunge Jump Off"],
    [18, 11, "Clean"],
    [18, 28, "Snatch"],
    [19, 43, "Plank"],
    [19, 117, "Weighted Plank"],
    [19, 135, "Ring Plank Sprawls"],
    [21, 26, "Wide Grip Pull Up"],
    [21, 38, "Pull Up"],
    [21, 45, "Weighted Neutral Grip Pull Up"],
    [22, 40, "Weighted Push Up"],
    [22, 77, "Push Up"],
    [22, 90, "Wall Push Up"],
    [23, 28, "T-Bar Row"],
    [23, 35, "Inverted Row"],
    [23, 45, "Barbell Row"],
    [23, 52, "Dumbbell Row In A Wheelchair"],
    [24, 25, "Military Press"],
    [24, 31, "Overhead Dumbbell Press In A Wheelchair"],
    [25, 22, "Lying External Rotation"],
    [25, 35, "Seated Dumbbell Internal Rotation"],
    [26, 11, "Scapular Retraction"],
    [26, 24, "Upright Row"],
    [28, 6, "Barbell Back Squat"],
    [28, 37, "Goblet Squat"],
    [28, 61, "Squat"],
    [28, 86, "Zercher Squat"],
    [28, 102, "Overhead Barbell Squat"],
    [29, 13, "Barbell Burpee"],
    [29, 20, "Burpee In A Wheelchair"],
    [30, 19, "Rope Pressdown"],
    [30, 44, "Overhead Dumbbell Triceps Extension In A Wheelchair"],
    [31, 24, "Thoracic Rotation"],
    [31, 41, "Forearms Stretch"],
    [37, 13, "Banded Face Pull"],
    [37, 32, "Banded Pull Apart"],
    [37, 47, "Banded Wall Crawl With External Rotation"],
    [49, 24, "Suspension Row"],
    [49, 34, "Suspension Y Fly"],
  ])("is, for %i and %i, %s", (category, exercise, name) => {
    expect(fitExerciseName(category, exercise)).toBe(name);
  });

  it("is the category's where nothing more is known, with the number that would tell it", () => {
    expect(fitExerciseName(23, null)).toBe("Row");
    expect(fitExerciseName(4, 12)).toBe("Chop (exercise 12)");
    expect(fitExerciseName(65_534, 3)).toBe("Unknown exercise");
    expect(fitExerciseName(null, null)).toBe("Unknown exercise");
  });
});

describe("a list of names", () => {
  it("counts from zero, follows a name with its weighted twin, and goes on from a number", () => {
    expect([...numberedNames("  Row +\n\n  7: Plank\n  Carry\n")]).toEqual([
      [0, "Row"],
      [1, "Weighted Row"],
      [7, "Plank"],
      [8, "Carry"],
    ]);
  });
});
