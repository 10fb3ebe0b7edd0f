// What are the exercises for shoulders and shoulder blades called? Shrugs, raises, rotations and flyes of the FIT profile.
import { numberedNames } from "./numbered-names.ts";

export const SHRUGS = numberedNames(`
  Barbell Jump Shrug
  Barbell Shrug
  Barbell Upright Row
  Behind The Back Smith Machine Shrug
  Dumbbell Jump Shrug
  Dumbbell Shrug
  Dumbbell Upright Row
  Incline Dumbbell Shrug
  Overhead Barbell Shrug
  Overhead Dumbbell Shrug
  Scaption And Shrug
  Scapular Retraction
  Serratus Chair Shrug +
  Serratus Shrug +
  Wide Grip Jump Shrug
  Wide Grip Barbell Shrug
  Behind The Back Shrug
  Dumbbell Shrug In A Wheelchair
  Shrug In A Wheelchair
  Shrug With Arms Down In A Wheelchair
  Shrug With Arms At Mid Height In A Wheelchair
  Shrug With Arms Up In A Wheelchair
  Upright Row
`);

export const LATERAL_RAISES = numberedNames(`
  45 Degree Cable External Rotation
  Alternating Lateral Raise With Static Hold
  Bar Muscle Up
  Bent Over Lateral Raise
  Cable Diagonal Raise
  Cable Front Raise
  Calorie Row
  Combo Shoulder Raise
  Dumbbell Diagonal Raise
  Dumbbell V Raise
  Front Raise
  Leaning Dumbbell Lateral Raise
  Lying Dumbbell Raise
  Muscle Up
  One Arm Cable Lateral Raise
  Overhand Grip Rear Lateral Raise
  Plate Raises
  Ring Dip +
  Ring Muscle Up +
  Rope Climb +
  Scaption
  Seated Lateral Raise
  Seated Rear Lateral Raise
  Side Lying Lateral Raise
  Standing Lift
  Suspended Row
  Underhand Grip Rear Lateral Raise
  Wall Slide +
  Arm Circles
  Shaving The Head
  Dumbbell Lateral Raise
  36: Ring Dip Kipping
  Wall Walk
  Dumbbell Front Raise In A Wheelchair
  Dumbbell Lateral Raise In A Wheelchair
  Pole Double Arm Overhead And Forward In A Wheelchair
  Pole Straight Arm Overhead In A Wheelchair
`);

export const SHOULDER_STABILITY = numberedNames(`
  90 Degree Cable External Rotation
  Band External Rotation
  Band Internal Rotation
  Bent Arm Lateral Raise And External Rotation
  Cable External Rotation
  Dumbbell Face Pull With External Rotation
  Floor I Raise +
  Floor T Raise +
  Floor Y Raise +
  Incline I Raise +
  Incline L Raise +
  Incline T Raise +
  Incline W Raise +
  Incline Y Raise +
  Lying External Rotation
  Seated Dumbbell External Rotation
  Standing L Raise
  Swiss Ball I Raise +
  Swiss Ball T Raise +
  Swiss Ball W Raise +
  Swiss Ball Y Raise +
  Cable Internal Rotation
  Lying Internal Rotation
  Seated Dumbbell Internal Rotation
`);

export const FLYES = numberedNames(`
  Cable Crossover
  Decline Dumbbell Flye
  Dumbbell Flye
  Incline Dumbbell Flye
  Kettlebell Flye
  Kneeling Rear Flye
  Single Arm Standing Cable Reverse Flye
  Swiss Ball Dumbbell Flye
  Arm Rotations
  Hug A Tree
  Face Down Incline Reverse Flye
  Incline Reverse Flye
  Rear Delt Fly In A Wheelchair
`);
