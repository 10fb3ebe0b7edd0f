// What has the journal taught about its lifter? Its training days, read with the body mass of each day.
import { type LearningContext, learnLifter } from "../progression/learned/learn-lifter.ts";
import type { LifterKnowledge } from "../progression/learned/lifter-knowledge.ts";
import { bodyMassOn } from "./body-mass-on.ts";
import type { JournalState } from "./state.ts";
import { trainingDays } from "./training-days.ts";

export function learningContext(state: JournalState, catalog: LearningContext["catalog"]): LearningContext {
  return { catalog, profile: state.profile, bodyMassOn: (date) => bodyMassOn(state, date) };
}

/** From the whole journal at once. */
export function knowledgeOf(state: JournalState, catalog: LearningContext["catalog"]): LifterKnowledge {
  return learnLifter(trainingDays(state), learningContext(state, catalog));
}
