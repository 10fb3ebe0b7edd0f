// When does a session stop, and what else must be said before lifting? (science 6.3 to 6.6)

export const STOP_RULE = {
  form: "Two repetitions running lose their form: end the set.",
  pain: "Pain of 6 or more, or sharp pain: end the exercise.",
  dizzy: "You feel dizzy: sit down, and end the session if it does not pass.",
  grip: "Your grip slips while hanging or carrying: put it down.",
  short: "Three repetitions short of what was asked: end the exercise or go lighter.",
  anchor: "Pulling on a home anchor or a wobbly bar: never to your limit.",
} as const;

export const STOP_RULES: readonly string[] = Object.values(STOP_RULE);

/** A set that measures: what ends it, said before it begins. */
export const CALIBRATION_HEADING = "Go on until no clean repetition goes up";
export const CALIBRATION_RULES: readonly string[] = [
  "The repetition that does not go up is not counted. Put the load down at once.",
  STOP_RULE.form,
  "Your grip slips, you feel dizzy or anything hurts: end the set there. That counts as done.",
];

export const STOP_BUTTON = "Stop";

/** Said once in the app and in every printed plan. */
export const INTENDED_PURPOSE =
  "Dorsal is for training and general fitness. It is not a medical device and does not replace a clinician.";

export const DISCOMFORT_OR_PAIN =
  "Effort and a stretched feeling are part of training. Sharp, rising or spreading pain is not.";
