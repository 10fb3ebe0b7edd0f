// What is done with the whole body, with a band or to get warm called in the FIT profile?
import { numberedNames } from "./numbered-names.ts";

export const OLYMPIC_LIFTS = numberedNames(`
  Barbell Hang Power Clean
  Barbell Hang Squat Clean
  Barbell Power Clean
  Barbell Power Snatch
  Barbell Squat Clean
  Clean And Jerk
  Barbell Hang Power Snatch
  Barbell Hang Pull
  Barbell High Pull
  Barbell Snatch
  Barbell Split Jerk
  Clean
  Dumbbell Clean
  Dumbbell Hang Pull
  One Hand Dumbbell Split Snatch
  Push Jerk
  Single Arm Dumbbell Snatch
  Single Arm Hang Snatch
  Single Arm Kettlebell Snatch
  Split Jerk
  Squat Clean And Jerk
  Dumbbell Hang Snatch
  Dumbbell Power Clean And Jerk
  Dumbbell Power Clean And Push Press
  Dumbbell Power Clean And Strict Press
  Dumbbell Snatch
  Medicine Ball Clean
  Clean And Press
  Snatch
`);

export const TOTAL_BODY = numberedNames(`
  Burpee +
  Burpee Box Jump +
  High Pull Burpee
  Man Makers
  One Arm Burpee
  Squat Thrusts +
  Squat Plank Push Up +
  Standing T Rotation Balance +
  Barbell Burpee
  15: Burpee Box Jump All The Way Over
  Burpee Box Jump Step Up Over
  Lateral Barbell Burpee
  Burpee Over Bar
  Burpee Box Jump Over
  Burpee In A Wheelchair
`);

export const BANDED_EXERCISES = numberedNames(`
  1: Banded Ab Twist
  Banded Back Extension
  Banded Bicycle Crunch
  Banded Calf Raises
  Banded Chest Press
  Banded Clam Shells
  Banded Curl
  Banded Dead Bug
  Banded Deadlift
  Banded Donkey Kick
  Banded External Rotation
  Banded External Rotation At 90 Degree Abduction
  Banded Face Pull
  Banded Fire Hydrant
  Banded Fly
  Banded Front Raise
  Banded Glute Bridge
  Banded Hamstring Curls
  Banded High Plank Leg Lifts
  Banded Hip Extension
  Banded Internal Rotation
  Banded Jumping Jack
  Banded Kneeling Crunch
  Lateral Band Walks
  Banded Lateral Raise
  Banded Lat Pull
  Banded Leg Abduction
  Banded Leg Adduction
  Banded Leg Extension
  Banded Lunge
  Banded Plank
  Banded Pull Apart
  Banded Push Ups
  Banded Reverse Crunch
  Banded Row
  Banded Shoulder Abduction
  Banded Shoulder Extension
  Banded Shoulder External Rotation
  Banded Shoulder Flexion To 90 Degrees
  Banded Side Plank Leg Lifts
  Banded Side Raise
  Banded Squat
  Banded Squat To Press
  Banded Triceps Extension
  Banded Triceps Kickback
  Banded Upright Row
  Banded Wall Crawl With External Rotation
`);

export const WARM_UPS = numberedNames(`
  Quadruped Rocking
  Neck Tilts
  Ankle Circles
  Ankle Dorsiflexion With Band
  Ankle Internal Rotation
  Arm Circles
  Bent Over Reach To Sky
  Cat Camel
  Elbow To Foot Lunge
  Forward And Backward Leg Swings
  Groiners
  Inverted Hamstring Stretch
  Lateral Duck Under
  Neck Rotations
  Opposite Arm And Leg Balance
  Reach Roll And Lift
  Scorpion
  Shoulder Circles
  Side To Side Leg Swings
  Sleeper Stretch
  Slide Out
  Swiss Ball Hip Crossover
  Swiss Ball Reach Roll And Lift
  Swiss Ball Windshield Wipers
  Thoracic Rotation
  Walking High Kicks
  Walking High Knees
  Walking Knee Hugs
  Walking Leg Cradles
  Walkout
  Walkout From Push Up Position
  Biceps Stretch
  Glutes Stretch
  Standing Hamstring Stretch
  90 90 Stretch
  Abs Stretch
  Butterfly Stretch
  Calf Stretch
  Cat Cow Stretch
  Child's Pose Stretch
  Cobra Stretch
  Forearms Stretch
`);
