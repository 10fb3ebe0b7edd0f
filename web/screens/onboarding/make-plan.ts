// How do answers become a plan in the log? Parsed, stored, planned in a worker, adopted; each step says why it stopped.
import type { Catalog } from "@dorsal/content";
import { type JournalState, type Profile, parseProfile } from "@dorsal/engine";
import { profileProblemSentence } from "@dorsal/words";
import { designInWorker } from "../../device/planner.ts";
import { actionRefusalSentence } from "../../parts/action-refusal.ts";
import { namesIn } from "../../parts/names.ts";
import type { Outcome } from "../../state/actions/action.ts";
import { chooseUnit, recordBodyMass, saveProfile } from "../../state/actions/person.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { readClock } from "../../state/clock.ts";
import type { ActionRefusal, JournalStore } from "../../state/journal-store.ts";
import { sparing } from "../../state/sparing.ts";
import { type Draft, profileInput } from "./draft.ts";
import { lastBlock } from "./last-block.ts";

/** What stands in the way. */
export interface PlanStop {
  readonly sentences: readonly string[];
  /** Trying again brings nothing: an answer has to change. */
  readonly isAboutAnswers: boolean;
}

/** Null once the plan is adopted. */
export async function makePlan(
  journal: JournalStore,
  draft: Draft,
  catalog: Catalog,
): Promise<PlanStop | null> {
  const parsed = profileOf(draft, journal.state(), catalog);
  if (!parsed.ok) return { sentences: parsed.refusal.map(profileProblemSentence), isAboutAnswers: true };
  const profile = parsed.value;
  for (const keep of answersOf(journal, draft, profile)) {
    const kept = await keep();
    if (!kept.ok) return stoppedBy(kept.refusal, draft);
  }
  const adopted = await adoptPlan(journal, await designInWorker(sparing(profile, journal.state()), catalog));
  return adopted.ok ? null : stoppedBy(adopted.refusal, draft);
}

function stoppedBy(refusal: ActionRefusal, { unit }: Draft): PlanStop {
  return { sentences: [actionRefusalSentence(refusal, namesIn(unit))], isAboutAnswers: false };
}

function profileOf(draft: Draft, state: JournalState, catalog: Catalog) {
  const { today } = readClock();
  const before = lastBlock(state).filter((id) => id in catalog.exercises);
  const input = { ...profileInput(draft, state.profile ?? {}), lastBlock: before };
  return parseProfile(input, catalog, today);
}

/** What changed, in the order in which it is written. */
function answersOf(journal: JournalStore, draft: Draft, profile: Profile): readonly (() => Outcome)[] {
  const { unit, profile: before } = journal.state();
  const { bodyMassKg } = profile;
  const answers: (() => Outcome)[] = [];
  if (draft.unit !== unit) answers.push(() => chooseUnit(journal, draft.unit));
  if (bodyMassKg !== undefined && bodyMassKg !== before?.bodyMassKg)
    answers.push(() => recordBodyMass(journal, { bodyMassKg }));
  return [...answers, () => saveProfile(journal, profile)];
}
