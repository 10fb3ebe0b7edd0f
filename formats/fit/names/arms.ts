// What are the curls and triceps extensions of the FIT profile called?
import { numberedNames } from "./numbered-names.ts";

export const CURLS = numberedNames(`
  Alternating Dumbbell Biceps Curl
  Alternating Dumbbell Biceps Curl On Swiss Ball
  Alternating Incline Dumbbell Biceps Curl
  Barbell Biceps Curl
  Barbell Reverse Wrist Curl
  Barbell Wrist Curl
  Behind The Back Barbell Reverse Wrist Curl
  Behind The Back One Arm Cable Curl
  Cable Biceps Curl
  Cable Hammer Curl
  Cheating Barbell Biceps Curl
  Close Grip EZ Bar Biceps Curl
  Cross Body Dumbbell Hammer Curl
  Dead Hang Biceps Curl
  Decline Hammer Curl
  Dumbbell Biceps Curl With Static Hold
  Dumbbell Hammer Curl
  Dumbbell Reverse Wrist Curl
  Dumbbell Wrist Curl
  EZ Bar Preacher Curl
  Forward Bend Biceps Curl
  Hammer Curl To Press
  Incline Dumbbell Biceps Curl
  Incline Offset Thumb Dumbbell Curl
  Kettlebell Biceps Curl
  Lying Concentration Cable Curl
  One Arm Preacher Curl
  Plate Pinch Curl
  Preacher Curl With Cable
  Reverse EZ Bar Curl
  Reverse Grip Wrist Curl
  Reverse Grip Barbell Biceps Curl
  Seated Alternating Dumbbell Biceps Curl
  Seated Dumbbell Biceps Curl
  Seated Reverse Dumbbell Curl
  Split Stance Offset Pinky Dumbbell Curl
  Standing Alternating Dumbbell Curls
  Standing Dumbbell Biceps Curl
  Standing EZ Bar Biceps Curl
  Static Curl
  Swiss Ball Dumbbell Overhead Triceps Extension
  Swiss Ball EZ Bar Preacher Curl
  Twisting Standing Dumbbell Biceps Curl
  Wide Grip EZ Bar Biceps Curl
  One Arm Concentration Curl
  Standing Zottman Biceps Curl
  Dumbbell Biceps Curl
  Drag Curl In A Wheelchair
  Dumbbell Biceps Curl In A Wheelchair
  Bottle Curl
  Seated Bottle Curl
`);

export const TRICEPS_EXTENSIONS = numberedNames(`
  Bench Dip +
  Body Weight Dip
  Cable Kickback
  Cable Lying Triceps Extension
  Cable Overhead Triceps Extension
  Dumbbell Kickback
  Dumbbell Lying Triceps Extension
  EZ Bar Overhead Triceps Extension
  Incline Dip +
  Incline EZ Bar Lying Triceps Extension
  Lying Dumbbell Pullover To Extension
  Lying EZ Bar Triceps Extension
  Lying Triceps Extension To Close Grip Bench Press
  Overhead Dumbbell Triceps Extension
  Reclining Triceps Press
  Reverse Grip Pressdown
  Reverse Grip Triceps Pressdown
  Rope Pressdown
  Seated Barbell Overhead Triceps Extension
  Seated Dumbbell Overhead Triceps Extension
  Seated EZ Bar Overhead Triceps Extension
  Seated Single Arm Overhead Dumbbell Extension
  Single Arm Dumbbell Overhead Triceps Extension
  Single Dumbbell Seated Overhead Triceps Extension
  Single Leg Bench Dip And Kick +
  Single Leg Dip +
  Static Lying Triceps Extension
  Suspended Dip +
  Swiss Ball Dumbbell Lying Triceps Extension
  Swiss Ball EZ Bar Lying Triceps Extension
  Swiss Ball EZ Bar Overhead Triceps Extension
  Tabletop Dip +
  Triceps Extension On Floor
  Triceps Pressdown
  Weighted Dip
  Alternating Dumbbell Lying Triceps Extension
  Triceps Press
  Dumbbell Kickback In A Wheelchair
  Overhead Dumbbell Triceps Extension In A Wheelchair
`);
