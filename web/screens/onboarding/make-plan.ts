// How do answers become a plan in the log? Parsed, stored, planned in a worker, adopted; each step says why it stopped.
import type { Catalog } from "@dorsal/content";
import { type JournalState, type Profile, parseProfile } from "@dorsal/engine";
import { profileProblemSentence } from "@dorsal/words";
import { designInWorker } from "../../device/planner.ts";
import { chooseUnit, recordBodyMass, saveProfile } from "../../state/actions/person.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { readClock } from "../../state/clock.ts";
import type { JournalStore } from "../../state/journal-store.ts";
import { type Draft, profileInput } from "./draft.ts";
import { lastBlock } from "./last-block.ts";

/** Sentences of what stands in the way; empty once the plan is adopted. */
export async function makePlan(
  journal: JournalStore,
  draft: Draft,
  catalog: Catalog,
): Promise<readonly string[]> {
  const parsed = profileOf(draft, journal.state(), catalog);
  if (!parsed.ok) return parsed.refusal.map(profileProblemSentence);
  const profile = parsed.value;
  if (!(await keepAnswers(journal, draft, profile))) return [NOT_SAVED];
  const adopted = await adoptPlan(journal, await designInWorker(profile, catalog));
  return adopted.ok ? [] : [NOT_SAVED];
}

const NOT_SAVED = "Your answers could not be saved on this device. They are still here; try again.";

function profileOf(draft: Draft, state: JournalState, catalog: Catalog) {
  const { today } = readClock();
  const before = lastBlock(state).filter((id) => id in catalog.exercises);
  const input = { ...profileInput(draft, state.profile ?? {}), lastBlock: before };
  return parseProfile(input, catalog, today);
}

async function keepAnswers(journal: JournalStore, draft: Draft, profile: Profile): Promise<boolean> {
  const state = journal.state();
  const mass = profile.bodyMassKg;
  const kept = [
    draft.unit === state.unit || (await chooseUnit(journal, draft.unit)).ok,
    mass === undefined || mass === state.profile?.bodyMassKg || (await weigh(journal, mass)),
    (await saveProfile(journal, profile)).ok,
  ];
  return kept.every(Boolean);
}

async function weigh(journal: JournalStore, bodyMassKg: number): Promise<boolean> {
  return (await recordBodyMass(journal, { bodyMassKg })).ok;
}
