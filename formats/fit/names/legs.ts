// What are squats, lunges, leg curls and calf raises of the FIT profile called?
import { numberedNames } from "./numbered-names.ts";

export const SQUATS = numberedNames(`
  Leg Press
  Back Squat With Body Bar
  Back Squats +
  Balancing Squat +
  Barbell Back Squat
  Barbell Box Squat
  Barbell Front Squat
  Barbell Hack Squat
  Barbell Hang Squat Snatch
  Barbell Lateral Step Up
  Barbell Quarter Squat
  Barbell Siff Squat
  Barbell Squat Snatch
  Barbell Squat With Heels Raised
  Barbell Stepover
  Barbell Step Up
  Bench Squat With Rotational Chop +
  Body Weight Wall Squat
  Weighted Wall Squat
  Box Step Squat +
  Braced Squat
  Crossed Arm Barbell Front Squat
  Crossover Dumbbell Step Up
  Dumbbell Front Squat
  Dumbbell Split Squat
  Dumbbell Squat
  Dumbbell Squat Clean
  Dumbbell Stepover
  Dumbbell Step Up
  Elevated Single Leg Squat +
  Figure Four Squats +
  Goblet Squat
  Kettlebell Squat
  Kettlebell Swing Overhead
  Kettlebell Swing With Flip To Squat
  Lateral Dumbbell Step Up
  One Legged Squat
  Overhead Dumbbell Squat
  Overhead Squat
  Partial Single Leg Squat +
  Pistol Squat +
  Plie Slides +
  Plie Squat +
  Prisoner Squat +
  Single Leg Bench Get Up +
  Single Leg Bench Squat +
  Single Leg Squat On Swiss Ball +
  Squat +
  Squats With Band
  Staggered Squat +
  Step Up +
  Suitcase Squats
  Sumo Squat
  Sumo Squat Slide In +
  Sumo Squat To High Pull
  Sumo Squat To Stand +
  Sumo Squat With Rotation +
  Swiss Ball Body Weight Wall Squat
  Weighted Swiss Ball Wall Squat
  Thrusters
  Uneven Squat +
  Waist Slimming Squat
  Wall Ball
  Wide Stance Barbell Squat
  Wide Stance Goblet Squat
  Zercher Squat
  Kettlebell Swing To Overhead
  Squat And Side Kick
  Squat Jumps In And Out
  Pilates Plie Squats
  Releve With One Leg Variation
  Alternating Box Dumbbell Step Ups
  Single Arm Dumbbell Overhead Squat
  Dumbbell Squat Snatch
  Medicine Ball Squat
  97: Wall Ball Squat And Press
  Squat American Swing
  100: Air Squat
  Dumbbell Thrusters
  Overhead Barbell Squat
`);

export const LUNGES = numberedNames(`
  Overhead Lunge
  Lunge Matrix +
  Alternating Barbell Forward Lunge
  Alternating Dumbbell Lunge With Reach
  Back Foot Elevated Dumbbell Split Squat
  Barbell Box Lunge
  Barbell Bulgarian Split Squat
  Barbell Crossover Lunge
  Barbell Front Split Squat
  Barbell Lunge
  Barbell Reverse Lunge
  Barbell Side Lunge
  Barbell Split Squat
  Core Control Rear Lunge
  Diagonal Lunge
  Drop Lunge
  Dumbbell Box Lunge
  Dumbbell Bulgarian Split Squat
  Dumbbell Crossover Lunge
  Dumbbell Diagonal Lunge
  Dumbbell Lunge
  Dumbbell Lunge And Rotation
  Dumbbell Overhead Bulgarian Split Squat
  Dumbbell Reverse Lunge To High Knee And Press
  Dumbbell Side Lunge
  Elevated Front Foot Barbell Split Squat
  Front Foot Elevated Dumbbell Split Squat
  Gunslinger Lunge
  Lawnmower Lunge
  Low Lunge With Isometric Adduction
  Low Side To Side Lunge
  Lunge +
  Lunge With Arm Reach
  Lunge With Diagonal Reach
  Lunge With Side Bend
  Offset Dumbbell Lunge
  Offset Dumbbell Reverse Lunge
  Overhead Bulgarian Split Squat
  Overhead Dumbbell Reverse Lunge
  Overhead Dumbbell Split Squat
  Overhead Lunge With Rotation
  Reverse Barbell Box Lunge
  Reverse Box Lunge
  Reverse Dumbbell Box Lunge
  Reverse Dumbbell Crossover Lunge
  Reverse Dumbbell Diagonal Lunge
  Reverse Lunge With Reach Back +
  Reverse Lunge With Twist And Overhead Reach +
  Reverse Sliding Box Lunge +
  Reverse Sliding Lunge +
  Runners Lunge To Balance +
  Shifting Side Lunge
  Side And Crossover Lunge +
  Side Lunge +
  Side Lunge And Press
  Side Lunge Jump Off
  Side Lunge Sweep +
  Side Lunge To Crossover Tap +
  Side To Side Lunge Chops +
  Siff Jump Lunge +
  Single Arm Reverse Lunge And Press
  Sliding Lateral Lunge +
  Walking Barbell Lunge
  Walking Dumbbell Lunge
  Walking Lunge +
  Wide Grip Overhead Barbell Split Squat
  Alternating Dumbbell Lunge
  Dumbbell Reverse Lunge
  Overhead Dumbbell Lunge
  Scissor Power Switch
  Dumbbell Overhead Walking Lunge
  Curtsy Lunge +
  Weighted Shifting Side Lunge
  Weighted Side Lunge And Press
  Weighted Side Lunge Jump Off
`);

export const LEG_CURLS = numberedNames(`
  Leg Curl +
  Good Morning
  Seated Barbell Good Morning
  Single Leg Barbell Good Morning
  Single Leg Sliding Leg Curl
  Sliding Leg Curl
  Split Barbell Good Morning
  Split Stance Extension
  Staggered Stance Good Morning
  Swiss Ball Hip Raise And Leg Curl
  Zercher Good Morning
  Band Good Morning
  Bar Good Morning
`);

export const CALF_RAISES = numberedNames(`
  3 Way Calf Raise +
  3 Way Single Leg Calf Raise +
  Donkey Calf Raise +
  Seated Calf Raise +
  Seated Dumbbell Toe Raise
  Single Leg Bent Knee Calf Raise +
  Single Leg Decline Push Up
  Single Leg Donkey Calf Raise +
  Single Leg Hip Raise With Knee Hold
  Single Leg Standing Calf Raise
  Single Leg Standing Dumbbell Calf Raise
  Standing Barbell Calf Raise
  Standing Calf Raise +
  Standing Dumbbell Calf Raise
`);
