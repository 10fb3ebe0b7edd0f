// What are the pulls of the FIT profile called? Pull-ups, rows and what is done in straps.
import { numberedNames } from "./numbered-names.ts";

export const PULL_UPS = numberedNames(`
  Banded Pull Ups
  30 Degree Lat Pulldown
  Band Assisted Chin Up
  Close Grip Chin Up +
  Close Grip Lat Pulldown
  Crossover Chin Up +
  EZ Bar Pullover
  Hanging Hurdle +
  Kneeling Lat Pulldown
  Kneeling Underhand Grip Lat Pulldown
  Lat Pulldown
  Mixed Grip Chin Up +
  Mixed Grip Pull Up +
  Reverse Grip Pulldown
  Standing Cable Pullover
  Straight Arm Pulldown
  Swiss Ball EZ Bar Pullover
  Towel Pull Up +
  Weighted Pull Up
  Wide Grip Lat Pulldown
  Wide Grip Pull Up +
  Burpee Pull Up +
  Jumping Pull Ups +
  Kipping Pull Up +
  L Pull Up +
  Suspended Chin Up +
  Pull Up
  Chin Up
  Neutral Grip Chin Up
  Weighted Chin Up
  Band Assisted Pull Up
  Neutral Grip Pull Up
  Weighted Neutral Grip Chin Up
  Weighted Neutral Grip Pull Up
`);

export const ROWS = numberedNames(`
  Barbell Straight Leg Deadlift To Row
  Cable Row Standing
  Dumbbell Row
  Elevated Feet Inverted Row +
  Face Pull
  Face Pull With External Rotation
  Inverted Row With Feet On Swiss Ball +
  Kettlebell Row
  Modified Inverted Row +
  Neutral Grip Alternating Dumbbell Row
  One Arm Bent Over Row
  One Legged Dumbbell Row
  Renegade Row
  Reverse Grip Barbell Row
  Rope Handle Cable Row
  Seated Cable Row
  Seated Dumbbell Row
  Single Arm Cable Row
  Single Arm Cable Row And Rotation
  Single Arm Inverted Row +
  Single Arm Neutral Grip Dumbbell Row
  Single Arm Neutral Grip Dumbbell Row And Rotation
  Suspended Inverted Row +
  T-Bar Row
  Towel Grip Inverted Row +
  Underhand Grip Cable Row
  V Grip Cable Row
  Wide Grip Seated Cable Row
  Alternating Dumbbell Row
  Inverted Row
  Row +
  Indoor Row
  Banded Face Pulls
  Chest Supported Dumbbell Row
  Decline Ring Row
  Elevated Ring Row
  RDL Bent Over Row With Barbell Or Dumbbell
  Ring Row
  Barbell Row
  Bent Over Row With Barbell
  Bent Over Row With Dumbbell
  Seated Underhand Grip Cable Row
  TRX Inverted Row
  Weighted Inverted Row
  Weighted TRX Inverted Row
  Dumbbell Row In A Wheelchair
`);

export const SUSPENSION = numberedNames(`
  Suspension Chest Fly
  Suspension Chest Press
  Suspension Crunch
  Suspension Curl
  Suspension Dip
  Suspension Face Pull
  Suspension Glute Bridge
  Suspension Hamstring Curl
  Suspension Hip Drop
  Suspension Inverted Row
  Suspension Knee Drive Jump
  Suspension Knee To Chest
  Suspension Lat Pullover
  Suspension Lunge
  Suspension Mountain Climber
  Suspension Pendulum
  Suspension Pike
  Suspension Plank
  Suspension Power Pull
  Suspension Pull Up
  Suspension Push Up
  Suspension Reverse Mountain Climber
  Suspension Reverse Plank
  Suspension Rollout
  Suspension Row
  Suspension Side Lunge
  Suspension Side Plank
  Suspension Single Leg Deadlift
  Suspension Single Leg Squat
  Suspension Sit Up
  Suspension Split
  Suspension Squat
  Suspension Squat Jump
  Suspension Triceps Press
  Suspension Y Fly
`);
