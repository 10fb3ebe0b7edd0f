// How does a plan that is under way change? As it was shown; what the change says of the lifter holds for later plans, too.
import { type PlanRevision, profileAfter } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, type Outcome } from "./action.ts";
import { saveProfile } from "./person.ts";

export async function revisePlan(journal: JournalStore, revision: PlanRevision): Outcome {
  const { plan, fromDate, change, differences } = revision;
  const revised = await act(journal, ({ ms, instant }) => ({
    type: "RevisePlan",
    data: { revisionId: newId(ms), revisedAt: instant, fromDate, change, differences, plan },
  }));
  const { profile } = journal.state();
  if (!revised.ok || profile === null) return revised;
  return saveProfile(journal, profileAfter(profile, change));
}
