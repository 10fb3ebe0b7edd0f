// Which question comes next? One list; what does not concern this lifter is left out.
import { LEVEL_QUESTION_IDS, screeningOutcome } from "@dorsal/engine";
import type { Draft } from "./draft.ts";

export const SAFETY_STEPS = ["heart", "bones", "health"] as const;
export type SafetyStep = (typeof SAFETY_STEPS)[number];

export type Step =
  | "consent"
  | SafetyStep
  | "outcome"
  | "goal"
  | "days"
  | "minutes"
  | "kit"
  | "loads"
  | "limits"
  | "level"
  | `test-${(typeof LEVEL_QUESTION_IDS)[number]}`
  | "tested"
  | "body-facts"
  | "making";

const TEST_STEPS = LEVEL_QUESTION_IDS.map((id) => `test-${id}` as const);

/** Kit whose loads differ from owner to owner. */
const LOADED = ["dumbbell", "kettlebell", "barbell", "cable"] as const;

export function loadedKit({ equipment }: Pick<Draft, "equipment">): readonly (typeof LOADED)[number][] {
  return LOADED.filter((id) => equipment.includes(id));
}

/** The answers that decide which steps there are. */
type Answers = Pick<Draft, "yes" | "equipment">;

/** The steps of this lifter in order. The level test is a branch: entered from `level`, it ends in `tested`. */
export function stepsOf(draft: Answers, current: Step): readonly Step[] {
  const testing = current.startsWith("test");
  return [
    "consent",
    ...SAFETY_STEPS,
    ...(screeningOutcome(draft.yes).outcome === "go" ? [] : (["outcome"] as const)),
    "goal",
    "days",
    "minutes",
    "kit",
    ...(loadedKit(draft).length === 0 ? [] : (["loads"] as const)),
    "limits",
    "level",
    ...(testing ? [...TEST_STEPS, "tested" as const] : []),
    "body-facts",
    "making",
  ];
}

export function nextStep(draft: Answers, current: Step): Step {
  const steps = stepsOf(draft, current);
  return steps[steps.indexOf(current) + 1] ?? "making";
}

export function stepBefore(draft: Answers, current: Step): Step | null {
  const steps = stepsOf(draft, current);
  return steps[steps.indexOf(current) - 1] ?? null;
}

/** A lifter whom every question concerns. */
const EVERY_STEP: readonly unknown[] = stepsOf({ yes: ["chest_pain"], equipment: ["dumbbell"] }, "tested");

export function isStep(text: unknown): text is Step {
  return EVERY_STEP.includes(text);
}

/** Nobody may jump over the pre-screen by typing an address. */
export function isAfterSafety(step: Step): boolean {
  return step !== "consent" && step !== "outcome" && !SAFETY_STEPS.some((safety) => safety === step);
}
