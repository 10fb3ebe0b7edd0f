// When does a session stop, and what else must be said before lifting? (science 6.3 to 6.6)

export const STOP_RULES: readonly string[] = [
  "Two repetitions running lose their form: end the set.",
  "Pain of 6 or more, or sharp pain: end the exercise.",
  "You feel dizzy: sit down, and end the session if it does not pass.",
  "Your grip slips while hanging or carrying: put it down.",
  "Three repetitions short of what was asked: end the exercise or go lighter.",
  "Pulling on a home anchor or a wobbly bar: never to your limit.",
];

export const STOP_BUTTON = "Stop";

/** Said once in the app and in every printed plan. */
export const INTENDED_PURPOSE =
  "Dorsal is for training and general fitness. It is not a medical device and does not replace a clinician.";

export const DISCOMFORT_OR_PAIN =
  "Effort and a stretched feeling are part of training. Sharp, rising or spreading pain is not.";
