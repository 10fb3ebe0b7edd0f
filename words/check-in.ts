// How does the lifter come to the session, and what does that change? Little: it trims, and it says so.
import type { Illness, Readiness } from "@dorsal/engine";
import { counted, listed, percent } from "./amounts.ts";

type ScaleId = "sleep" | "energy" | "soreness" | "stress";

export interface ScaleWords {
  readonly id: ScaleId;
  readonly name: string;
  /** From 1 to 5. */
  readonly points: readonly [string, string, string, string, string];
}

export const CHECK_IN_SCALES: readonly ScaleWords[] = [
  { id: "sleep", name: "Sleep", points: ["very badly", "badly", "as usual", "well", "very well"] },
  { id: "energy", name: "Energy", points: ["empty", "low", "as usual", "good", "full"] },
  { id: "stress", name: "Stress", points: ["calm", "a little", "as usual", "tense", "very tense"] },
  { id: "soreness", name: "Soreness", points: ["none", "a little", "some", "sore", "very sore"] },
];

export const ILLNESS_WORDS: Readonly<Record<Illness, string>> = {
  none: "I am well",
  cold: "A cold",
  fever: "A fever",
};

/** Said before any question: nobody has to answer. */
export const CHECK_IN_EXPLAINED =
  "Answer what you like. A bad day takes a little off; a good one adds nothing. The effect is small.";

/** `freeDays`: to wait after the last day with it. */
export function feverAdvice(freeDays: number): string {
  return `With a fever, do not train. Wait until you have been free of it for ${counted(freeDays, "day")}; then you start lighter.`;
}

export const COLD_ADVICE = "With a cold, train lighter or rest. Days ill count for more than rest days.";

/** What the answers change today. */
export function readinessWords({ loadFactor, fewerSets, moreRir }: Readiness): string {
  const trims = [
    loadFactor < 1 && `up to ${percent(100 * (1 - loadFactor))} less load`,
    fewerSets > 0 && "one set fewer of each exercise",
    moreRir > 0 && "one more left in reserve",
  ].filter((trim) => typeof trim === "string");
  if (trims.length === 0) return "Nothing changes: train as you meant to.";
  return `Today takes off a little: ${listed(trims)}. The effect of a bad day is small, and a warm-up that goes well overrules it.`;
}

export const AS_PLANNED = "You train as planned: the check-in takes nothing off.";
