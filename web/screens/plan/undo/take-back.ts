// How is the newest change of the plan taken back with one tap? The log tells how the plan stood before it, the planner what of
// that may stand again from today on; then it is written. What stops it is a sentence.
import type { Catalog } from "@dorsal/content";
import {
  dueSessions,
  type JournalState,
  planBefore,
  ruledOutByPain,
  type StandingRevision,
} from "@dorsal/engine";
import { type Names, reviseRefusalSentence } from "@dorsal/words";
import { undoInWorker } from "../../../device/planner.ts";
import { actionRefusalSentence } from "../../../parts/action-refusal.ts";
import { takeBack } from "../../../state/actions/revision.ts";
import type { JournalStore } from "../../../state/journal-store.ts";
import { withWishes } from "../change/revise-request.ts";

export interface TakingBack {
  readonly journal: JournalStore;
  readonly revision: StandingRevision;
  readonly today: string;
  readonly catalog: Catalog;
  readonly names: Names;
}

const PLANNER_STOPPED = "The planner stopped. Your plan is unchanged; try again.";

/** Null once the plan stands as it did before the change. */
export async function takeBackChange(asked: TakingBack): Promise<string | null> {
  const { journal, revision, today, catalog, names } = asked;
  const before = planBefore(await journal.events(), revision.revisionId);
  const state = journal.state();
  if (before === null || state.plan === null) return PLANNER_STOPPED;
  const answer = await undoInWorker({
    plan: withWishes(state.plan.plan, state, today),
    before: before.plan,
    revisionId: revision.revisionId,
    undone: revision.change,
    fromDate: today,
    catalog,
    done: begunDates(state),
    hurting: ruledOutByPain(state),
  }).catch(() => null);
  if (answer === null) return PLANNER_STOPPED;
  if (!answer.ok) return reviseRefusalSentence(answer.refusal, names);
  const done = await takeBack(journal, answer.value, before.profile);
  return done.ok ? null : actionRefusalSentence(done.refusal, names);
}

function begunDates(state: JournalState): readonly string[] {
  return dueSessions(state).flatMap(({ status, plannedDate }) => (status === "due" ? [] : [plannedDate]));
}
