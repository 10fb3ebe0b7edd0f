// Why is an exercise, or everything, over for today?
import type { PainStop } from "@dorsal/engine";
import { RED_TWICE_WORDS } from "@dorsal/words";

export const PAIN_STOP_WORDS: Readonly<Record<PainStop, string>> = {
  red_today: "It hurts, so this exercise is over for today. What you did is stored.",
  red_twice: RED_TWICE_WORDS,
  red_flag_today: "You noted a warning sign today: no training, and have it looked at.",
};
