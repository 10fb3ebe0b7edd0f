// Which exercise do two numbers mean? Categories of the FIT profile, and the names within those of strength training.
import { CURLS, TRICEPS_EXTENSIONS } from "./names/arms.ts";
import { CARRIES, DEADLIFTS, HYPEREXTENSIONS, PLANKS } from "./names/hinges-and-holds.ts";
import { CALF_RAISES, LEG_CURLS, LUNGES, SQUATS } from "./names/legs.ts";
import { numberedNames } from "./names/numbered-names.ts";
import { BENCH_PRESSES, PUSH_UPS, SHOULDER_PRESSES } from "./names/presses.ts";
import { PULL_UPS, ROWS, SUSPENSION } from "./names/pulls.ts";
import { FLYES, LATERAL_RAISES, SHOULDER_STABILITY, SHRUGS } from "./names/shoulders.ts";
import { CRUNCHES, HIP_RAISES, HIP_STABILITY, LEG_RAISES } from "./names/trunk.ts";
import { BANDED_EXERCISES, OLYMPIC_LIFTS, TOTAL_BODY, WARM_UPS } from "./names/whole-body.ts";

const CATEGORIES = numberedNames(`
  Bench Press
  Calf Raise
  Cardio
  Carry
  Chop
  Core
  Crunch
  Curl
  Deadlift
  Flye
  Hip Raise
  Hip Stability
  Hip Swing
  Hyperextension
  Lateral Raise
  Leg Curl
  Leg Raise
  Lunge
  Olympic Lift
  Plank
  Plyo
  Pull Up
  Push Up
  Row
  Shoulder Press
  Shoulder Stability
  Shrug
  Sit Up
  Squat
  Total Body
  Triceps Extension
  Warm Up
  Run
  Bike
  Cardio Sensors
  Move
  Pose
  Banded Exercise
  Battle Rope
  Elliptical
  Floor Climb
  Indoor Bike
  Indoor Row
  Ladder
  Sandbag
  Sled
  Sledge Hammer
  Stair Stepper
  49: Suspension
  Tire
  52: Run Indoor
  Bike Outdoor
`);

const NAMES = new Map<number, ReadonlyMap<number, string>>([
  [0, BENCH_PRESSES],
  [1, CALF_RAISES],
  [3, CARRIES],
  [6, CRUNCHES],
  [7, CURLS],
  [8, DEADLIFTS],
  [9, FLYES],
  [10, HIP_RAISES],
  [11, HIP_STABILITY],
  [13, HYPEREXTENSIONS],
  [14, LATERAL_RAISES],
  [15, LEG_CURLS],
  [16, LEG_RAISES],
  [17, LUNGES],
  [18, OLYMPIC_LIFTS],
  [19, PLANKS],
  [21, PULL_UPS],
  [22, PUSH_UPS],
  [23, ROWS],
  [24, SHOULDER_PRESSES],
  [25, SHOULDER_STABILITY],
  [26, SHRUGS],
  [28, SQUATS],
  [29, TOTAL_BODY],
  [30, TRICEPS_EXTENSIONS],
  [31, WARM_UPS],
  [37, BANDED_EXERCISES],
  [49, SUSPENSION],
]);

export const UNKNOWN_EXERCISE = "Unknown exercise";

/** Numbers that the tables do not know stay in the name, so that two exercises never become one. */
export function fitExerciseName(category: number | null, exercise: number | null): string {
  const group = category === null ? undefined : CATEGORIES.get(category);
  if (category === null || group === undefined) return UNKNOWN_EXERCISE;
  if (exercise === null) return group;
  return NAMES.get(category)?.get(exercise) ?? `${group} (exercise ${exercise})`;
}
