// A profile becomes a plan, or all its problems at once: the same call that the app and the terminal make.
import type { Catalog } from "@dorsal/content";
import { designPlan, parseProfile } from "@dorsal/engine";
import { profileProblemSentence } from "@dorsal/words";
import type { PlanOutcome, PlanTask } from "./task.ts";

export function makePlan(task: PlanTask, catalog: Catalog): PlanOutcome {
  const parsed = parseProfile(task.profile, catalog, task.today);
  if (!parsed.ok) {
    const problems = parsed.refusal.map((problem) => ({
      ...problem,
      sentence: profileProblemSentence(problem),
    }));
    return { kind: "problems", problems };
  }
  return { kind: "plan", json: JSON.stringify(designPlan(parsed.value, catalog, task.variant)) };
}
