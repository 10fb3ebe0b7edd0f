// What did the lifter answer? Yes or no to a proposal; it is not made again on the same evidence.
import type { Proposal } from "@dorsal/engine";
import type { JournalStore } from "../journal-store.ts";
import { act, type Outcome } from "./action.ts";

export function answerProposal(
  journal: JournalStore,
  { proposalId, about }: Pick<Proposal, "proposalId" | "about">,
  answer: "accepted" | "refused",
): Outcome {
  return act(journal, ({ instant }) => ({
    type: "AnswerProposal",
    data: { proposalId, answeredAt: instant, about, answer },
  }));
}
