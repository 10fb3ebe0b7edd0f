// What are hinges, back extensions, planks and carries of the FIT profile called?
import { numberedNames } from "./numbered-names.ts";

export const DEADLIFTS = numberedNames(`
  Barbell Deadlift
  Barbell Straight Leg Deadlift
  Dumbbell Deadlift
  Dumbbell Single Leg Deadlift To Row
  Dumbbell Straight Leg Deadlift
  Kettlebell Floor To Shelf
  One Arm One Leg Deadlift
  Rack Pull
  Rotational Dumbbell Straight Leg Deadlift
  Single Arm Deadlift
  Single Leg Barbell Deadlift
  Single Leg Barbell Straight Leg Deadlift
  Single Leg Deadlift With Barbell
  Single Leg RDL Circuit
  Single Leg Romanian Deadlift With Dumbbell
  Sumo Deadlift
  Sumo Deadlift High Pull
  Trap Bar Deadlift
  Wide Grip Barbell Deadlift
  20: Kettlebell Deadlift
  Kettlebell Sumo Deadlift
  23: Romanian Deadlift
  Single Leg Romanian Deadlift Circuit
  Straight Leg Deadlift
`);

export const HYPEREXTENSIONS = numberedNames(`
  Back Extension With Opposite Arm And Leg Reach +
  Base Rotations +
  Bent Knee Reverse Hyperextension +
  Hollow Hold And Roll +
  Kicks +
  Knee Raises +
  Kneeling Superman +
  Lat Pull Down With Row
  Medicine Ball Deadlift To Reach
  One Arm One Leg Row
  One Arm Row With Band
  Overhead Lunge With Medicine Ball
  Plank Knee Tucks +
  Side Step +
  Single Leg Back Extension +
  Spine Extension +
  Static Back Extension +
  Superman From Floor +
  Swiss Ball Back Extension +
  Swiss Ball Hyperextension +
  Swiss Ball Opposite Arm And Leg Lift +
  Superman On Swiss Ball
  Cobra
  Supine Floor Barre
`);

export const CARRIES = numberedNames(`
  Bar Holds
  Farmers Walk
  Farmers Walk On Toes
  Hex Dumbbell Hold
  Overhead Carry
  Dumbbell Waiter Carry
  Farmers Carry Walk Lunge
  Farmers Carry
  Farmers Carry On Toes
`);

export const PLANKS = numberedNames(`
  45 Degree Plank +
  90 Degree Static Hold +
  Bear Crawl +
  Cross Body Mountain Climber +
  Elbow Plank Pike Jacks +
  Elevated Feet Plank +
  Elevator Abs +
  Extended Plank +
  Full Plank Passe Twist +
  Inching Elbow Plank +
  Inchworm To Side Plank +
  Kneeling Plank +
  Kneeling Side Plank With Leg Lift +
  Lateral Roll +
  Lying Reverse Plank +
  Medicine Ball Mountain Climber +
  Modified Mountain Climber And Extension +
  Mountain Climber +
  Mountain Climber On Sliding Discs +
  Mountain Climber With Feet On Bosu Ball +
  Mountain Climber With Hands On Bench
  Mountain Climber With Hands On Swiss Ball +
  Plank
  Plank Jacks With Feet On Sliding Discs +
  Plank Knee Twist +
  Plank Pike Jumps +
  Plank Pikes +
  Plank To Stand Up +
  Plank With Arm Raise +
  Plank With Knee To Elbow +
  Plank With Oblique Crunch +
  Plyometric Side Plank +
  Rolling Side Plank +
  Side Kick Plank +
  Side Plank +
  Side Plank And Row +
  Side Plank Lift +
  Side Plank With Elbow On Bosu Ball +
  Side Plank With Feet On Bench +
  Side Plank With Knee Circle +
  Side Plank With Knee Tuck +
  Side Plank With Leg Lift +
  Side Plank With Reach Under +
  Single Leg Elevated Feet Plank +
  Single Leg Flex And Extend +
  Single Leg Side Plank +
  Spiderman Plank +
  Straight Arm Plank +
  Straight Arm Plank With Shoulder Touch +
  Swiss Ball Plank +
  Swiss Ball Plank Leg Lift +
  Swiss Ball Plank Leg Lift And Hold
  Swiss Ball Plank With Feet On Bench +
  Swiss Ball Prone Jackknife +
  Swiss Ball Side Plank +
  Three Way Plank +
  Towel Plank And Knee In +
  T Stabilization +
  Turkish Get Up To Side Plank +
  Two Point Plank +
  Weighted Plank
  Wide Stance Plank With Diagonal Arm Lift +
  Wide Stance Plank With Diagonal Leg Lift +
  Wide Stance Plank With Leg Lift +
  Wide Stance Plank With Opposite Arm And Leg Lift
  Weighted Mountain Climber With Hands On Bench
  Weighted Swiss Ball Plank Leg Lift And Hold
  Weighted Wide Stance Plank With Opposite Arm And Leg Lift
  Plank With Feet On Swiss Ball
  Side Plank To Plank With Reach Under
  Bridge With Glute Lower Lift
  Bridge One Leg Bridge
  Plank With Arm Variations
  Plank With Leg Lift
  Reverse Plank With Leg Pull
  Ring Plank Sprawls
`);
