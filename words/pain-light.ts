// What does a pain score mean for the next set? The traffic light of science 6.3, the same for everyone.

export type PainLight = "green" | "amber" | "red";

/** Red on two days: the rule of the light, said where it applies. */
export const RED_TWICE_WORDS =
  "It was red on two days. It stays out until you say that it is fine again; have it looked at.";

export interface PainLightWords {
  readonly name: string;
  readonly meaning: string;
  readonly change: string;
}

export const PAIN_SCALE =
  "0 is no pain, 10 the worst you can imagine. Count the larger of now and next morning.";

export const PAIN_LIGHT_IN_SHORT =
  "Pain 0-2: go on. 3-5: keep the load and shorten the range. 6 or more, or sharp: stop this exercise.";

export const PAIN_LIGHT_WORDS: Readonly<Record<PainLight, PainLightWords>> = {
  green: { name: "Go on", meaning: "0 to 2 of 10.", change: "Nothing changes." },
  amber: {
    name: "Hold",
    meaning: "3 to 5 of 10, back to your usual by next morning and not rising from week to week.",
    change: "The load stays; shorten the range or swap the exercise.",
  },
  red: {
    name: "Stop this exercise",
    meaning: "6 or more of 10, or sharp, or with numbness, tingling or weakness.",
    change: "Stop it for today and take an easier version. If it happens twice, have it looked at.",
  },
};
