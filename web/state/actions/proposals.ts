// What did the lifter answer? Yes or no to a proposal; it is not made again on the same evidence.
import type { Command, Proposal } from "@dorsal/engine";
import type { Now } from "../clock.ts";
import type { JournalStore } from "../journal-store.ts";
import { act, type Outcome } from "./action.ts";

type Asked = Pick<Proposal, "proposalId" | "about">;
type Answer = "accepted" | "refused";

/** A yes that changes the plan is written with the change: `revisePlan`. */
export function answerProposal(journal: JournalStore, proposal: Asked, answer: Answer): Outcome {
  return act(journal, (now) => answerCommand(proposal, answer, now));
}

export function answerCommand({ proposalId, about }: Asked, answer: Answer, { instant }: Now): Command {
  return { type: "AnswerProposal", data: { proposalId, answeredAt: instant, about, answer } };
}
