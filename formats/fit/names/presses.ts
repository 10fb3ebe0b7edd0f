// What are the presses of the FIT profile called? From the bench, overhead and from the floor.
import { numberedNames } from "./numbered-names.ts";

export const BENCH_PRESSES = numberedNames(`
  Alternating Dumbbell Chest Press On Swiss Ball
  Barbell Bench Press
  Barbell Board Bench Press
  Barbell Floor Press
  Close Grip Barbell Bench Press
  Decline Dumbbell Bench Press
  Dumbbell Bench Press
  Dumbbell Floor Press
  Incline Barbell Bench Press
  Incline Dumbbell Bench Press
  Incline Smith Machine Bench Press
  Isometric Barbell Bench Press
  Kettlebell Chest Press
  Neutral Grip Dumbbell Bench Press
  Neutral Grip Dumbbell Incline Bench Press
  One Arm Floor Press +
  Partial Lockout
  Reverse Grip Barbell Bench Press
  Reverse Grip Incline Bench Press
  Single Arm Cable Chest Press
  Single Arm Dumbbell Bench Press
  Smith Machine Bench Press
  Swiss Ball Dumbbell Chest Press
  Triple Stop Barbell Bench Press
  Wide Grip Barbell Bench Press
  Alternating Dumbbell Chest Press
`);

export const SHOULDER_PRESSES = numberedNames(`
  Alternating Dumbbell Shoulder Press
  Arnold Press
  Barbell Front Squat To Push Press
  Barbell Push Press
  Barbell Shoulder Press
  Dead Curl Press
  Dumbbell Alternating Shoulder Press And Twist
  Dumbbell Hammer Curl To Lunge To Press
  Dumbbell Push Press
  Floor Inverted Shoulder Press +
  Inverted Shoulder Press +
  One Arm Push Press
  Overhead Barbell Press
  Overhead Dumbbell Press
  Seated Barbell Shoulder Press
  Seated Dumbbell Shoulder Press
  Single Arm Dumbbell Shoulder Press
  Single Arm Step Up And Press
  Smith Machine Overhead Press
  Split Stance Hammer Curl To Press
  Swiss Ball Dumbbell Shoulder Press
  Weight Plate Front Raise
  Dumbbell Shoulder Press
  Military Press
  27: Strict Press
  Dumbbell Front Raise
  Dumbbell Curl To Overhead Press In A Wheelchair
  Arnold Press In A Wheelchair
  Overhead Dumbbell Press In A Wheelchair
`);

export const PUSH_UPS = numberedNames(`
  Chest Press With Band
  Alternating Staggered Push Up +
  Alternating Hands Medicine Ball Push Up +
  Bosu Ball Push Up +
  Clapping Push Up +
  Close Grip Medicine Ball Push Up +
  Close Hands Push Up +
  Decline Push Up +
  Diamond Push Up +
  Explosive Crossover Push Up +
  Explosive Push Up +
  Feet Elevated Side To Side Push Up +
  Hand Release Push Up +
  Handstand Push Up +
  Incline Push Up +
  Isometric Explosive Push Up +
  Judo Push Up +
  Kneeling Push Up +
  Medicine Ball Chest Pass
  Medicine Ball Push Up +
  One Arm Push Up +
  Weighted Push Up
  Push Up And Row +
  Push Up Plus +
  Push Up With Feet On Swiss Ball +
  Push Up With One Hand On Medicine Ball +
  Shoulder Push Up +
  Single Arm Medicine Ball Push Up +
  Spiderman Push Up +
  Stacked Feet Push Up +
  Staggered Hands Push Up +
  Suspended Push Up +
  Swiss Ball Push Up +
  Swiss Ball Push Up Plus +
  T Push Up +
  Triple Stop Push Up +
  Wide Hands Push Up +
  Parallette Handstand Push Up +
  Ring Handstand Push Up +
  Ring Push Up +
  Push Up
  Pilates Push Up
  Dynamic Push Up
  Kipping Handstand Push Up
  Shoulder Tapping Push Up
  Biceps Push Up
  Hindu Push Up
  Pike Push Up
  Wide Grip Push Up
  Weighted Biceps Push Up
  Weighted Hindu Push Up
  Weighted Pike Push Up
  Kipping Parallette Handstand Push Up
  Wall Push Up
`);
