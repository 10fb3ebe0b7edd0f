// How does a plan that is under way change? As it was shown; what the change says of the lifter holds for later plans, too,
// and the proposal that it came from is answered: all of it in one write, so that no half of a yes can be left.
import {
  type Command,
  type PlanChange,
  type PlanRevision,
  type Profile,
  type Proposal,
  profileAfter,
  profileBefore,
  type UndoneChange,
} from "@dorsal/engine";
import type { Now } from "../clock.ts";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, type Outcome } from "./action.ts";
import { answerCommand } from "./proposals.ts";

/** `proposed`: what the lifter said yes to. */
export function revisePlan(
  journal: JournalStore,
  revision: PlanRevision,
  proposed?: Pick<Proposal, "proposalId" | "about">,
): Outcome {
  const { profile } = journal.state();
  return act(journal, (now) => [
    reviseCommand(revision, now),
    ...(profile === null ? [] : [saveCommand(profileAfter(profile, revision.change))]),
    ...(proposed === undefined ? [] : [answerCommand(proposed, "accepted", now)]),
  ]);
}

/** `then`: what the lifter had said of themselves before the change. */
export function takeBack(
  journal: JournalStore,
  revision: PlanRevision<UndoneChange>,
  then: Profile | null,
): Outcome {
  const { profile } = journal.state();
  const isKept = profile === null || then === null;
  return act(journal, (now) => [
    reviseCommand(revision, now),
    ...(isKept ? [] : [saveCommand(profileBefore(profile, revision.change.undone, then))]),
  ]);
}

function reviseCommand(
  { plan, fromDate, change, differences }: PlanRevision<PlanChange | UndoneChange>,
  { ms, instant }: Now,
): Command {
  return {
    type: "RevisePlan",
    data: { revisionId: newId(ms), revisedAt: instant, fromDate, change, differences, plan },
  };
}

function saveCommand(profile: Profile): Command {
  return { type: "SaveProfile", data: { profile } };
}
