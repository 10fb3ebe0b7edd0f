// What does the coach propose? Three at most, folded to a line each: why, what it would change, yes or not now.
import { type JournalState, type Proposal, proposals } from "@dorsal/engine";
import { useMemo, useState } from "react";
import { useNames } from "../../../parts/names.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { answerProposal } from "../../../state/actions/proposals.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { useLearned } from "../../../state/use-learned.ts";
import { ProposalCard } from "./ProposalCard.tsx";
import css from "./Proposals.module.css";

export interface ProposalsProps {
  readonly state: JournalState;
  readonly today: string;
}

export default function Proposals({ state, today }: ProposalsProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [said, setSaid] = useState("");
  const open = useProposals(state, today);
  const answer = async (proposal: Proposal, given: "accepted" | "refused") => {
    if (await run(answerProposal(journal, proposal, given))) setSaid(wordsAfter(proposal, given));
  };
  return (
    <>
      {open.length > 0 && (
        <section className={css.proposals} aria-label="Proposals">
          {open.map((proposal) => (
            <ProposalCard
              key={proposal.proposalId}
              proposal={proposal}
              onAnswer={(given) => answer(proposal, given)}
            />
          ))}
        </section>
      )}
      <Trouble sentence={trouble} />
      <p role="status" className={said ? css.quiet : "spoken"}>
        {said}
      </p>
    </>
  );
}

function useProposals(state: JournalState, today: string): readonly Proposal[] {
  const catalog = useCatalog();
  const learned = useLearned(state);
  return useMemo(() => {
    if (learned === null) return [];
    const { knowledge } = learned;
    return proposals({ state, catalog, today, ...(knowledge && { knowledge }) });
  }, [state, catalog, today, learned]);
}

function wordsAfter({ change }: Proposal, given: "accepted" | "refused"): string {
  if (given === "refused") return "Not now, then. Your plan stays as it is.";
  return change === null
    ? "Agreed. You are reminded when it is time."
    : "Your plan has changed. Under Plan you can read what is different, and why.";
}
