// Who lifts in the tests? Somebody of 80 kg, in a gym.
import { loadCatalog } from "@dorsal/content";
import { PROFILE } from "../../../journal/testing/two-week-plan.ts";
import type { Profile } from "../../../training/profile.ts";
import { type LearningContext, learnLifter } from "../learn-lifter.ts";
import type { LifterKnowledge } from "../lifter-knowledge.ts";
import { log } from "./log.ts";

export const CATALOG = loadCatalog();

export function lifterOf(bodyMassKg: number | undefined): LearningContext {
  const profile = bodyMassKg === undefined ? null : { bodyMassKg };
  return { catalog: CATALOG, profile, bodyMassOn: () => undefined };
}

export const LIFTER = lifterOf(80);

export function learned(text: string, context: LearningContext = LIFTER): LifterKnowledge {
  return learnLifter(log(text), context);
}

export const GYM_GOER: Profile = {
  ...PROFILE,
  sex: "m",
  bodyMassKg: 80,
  equipment: ["barbell", "dumbbell", "cable", "bench", "pulldown_machine", "row_machine", "pullup_bar"],
};
