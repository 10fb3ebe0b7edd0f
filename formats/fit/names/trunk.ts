// What are crunches, leg raises and hip raises of the FIT profile called?
import { numberedNames } from "./numbered-names.ts";

export const CRUNCHES = numberedNames(`
  Bicycle Crunch
  Cable Crunch
  Circular Arm Crunch
  Crossed Arms Crunch +
  Cross Leg Reverse Crunch +
  Crunch Chop +
  Double Crunch +
  Elbow To Knee Crunch +
  Flutter Kicks +
  Foam Roller Reverse Crunch On Bench +
  Foam Roller Reverse Crunch With Dumbbell
  Foam Roller Reverse Crunch With Medicine Ball
  Frog Press
  Hanging Knee Raise Oblique Crunch +
  Hip Crossover +
  Hollow Rock +
  Incline Reverse Crunch +
  Kneeling Cable Crunch
  Kneeling Cross Crunch +
  Kneeling Oblique Cable Crunch
  Knees To Elbow
  Leg Extensions +
  Leg Levers
  McGill Curl Up +
  Modified Pilates Roll Up With Ball +
  Pilates Crunch +
  Pilates Roll Up With Ball +
  Raised Legs Crunch +
  Reverse Crunch +
  Reverse Crunch On A Bench +
  Reverse Curl And Lift +
  Rotational Lift +
  Seated Alternating Reverse Crunch +
  Seated Leg U +
  Side To Side Crunch And Weave +
  Single Leg Reverse Crunch +
  Skater Crunch Cross +
  Standing Cable Crunch
  Standing Side Crunch
  Step Climb +
  Swiss Ball Crunch
  Swiss Ball Reverse Crunch +
  Swiss Ball Russian Twist +
  Swiss Ball Side Crunch +
  Thoracic Crunches On Foam Roller +
  Triceps Crunch
  Weighted Bicycle Crunch
  Weighted Crunch
  Weighted Swiss Ball Crunch
  Toes To Bar +
  Crunch
  Straight Leg Crunch With Ball
  86: Leg Climb Crunch
`);

export const LEG_RAISES = numberedNames(`
  Hanging Knee Raise
  Hanging Leg Raise +
  Hanging Single Leg Raise +
  Kettlebell Leg Raises
  Leg Lowering Drill +
  Lying Straight Leg Raise +
  Medicine Ball Leg Drops
  Quadruped Leg Raise +
  Reverse Leg Raise +
  Reverse Leg Raise On Swiss Ball +
  Single Leg Lowering Drill +
  Weighted Hanging Knee Raise
  Lateral Stepover +
`);

export const HIP_RAISES = numberedNames(`
  Barbell Hip Thrust On Floor
  Barbell Hip Thrust With Bench
  Bent Knee Swiss Ball Reverse Hip Raise +
  Bridge With Leg Extension +
  Clam Bridge
  Front Kick Tabletop +
  Hip Extension And Cross +
  Hip Raise +
  Hip Raise With Feet On Swiss Ball +
  Hip Raise With Head On Bosu Ball +
  Hip Raise With Head On Swiss Ball +
  Hip Raise With Knee Squeeze +
  Incline Rear Leg Extension +
  Kettlebell Swing
  Marching Hip Raise +
  Marching Hip Raise With Feet On A Swiss Ball +
  Reverse Hip Raise +
  Single Leg Hip Raise +
  Single Leg Hip Raise With Foot On Bench +
  Single Leg Hip Raise With Foot On Bosu Ball +
  Single Leg Hip Raise With Foot On Foam Roller +
  Single Leg Hip Raise With Foot On Medicine Ball +
  Single Leg Hip Raise With Head On Bosu Ball +
  Weighted Clam Bridge
  Single Leg Swiss Ball Hip Raise And Leg Curl
  Clams
  Inner Thigh Circles
  Inner Thigh Side Lift
  Leg Circles
  Leg Lift
  Leg Lift In External Rotation
`);

export const HIP_STABILITY = numberedNames(`
  Band Side Lying Leg Raise
  Dead Bug +
  External Hip Raise +
  Fire Hydrant Kicks +
  Hip Circles +
  Inner Thigh Lift +
  Lateral Walks With Band At Ankles
  Pretzel Side Kick +
  Prone Hip Internal Rotation +
  Quadruped
  Quadruped Hip Extension +
  Quadruped With Leg Lift +
  Side Lying Leg Raise +
  Sliding Hip Adduction +
  Standing Adduction +
  Standing Cable Hip Abduction
  Standing Hip Abduction +
  Standing Rear Leg Raise +
  Supine Hip Internal Rotation +
  Lying Abduction Stretch
`);
