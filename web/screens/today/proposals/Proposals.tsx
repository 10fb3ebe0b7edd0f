// What does the coach propose? Three at most, folded to a line each: why, what it would change, yes or not now. A plan that
// changed by a yes has its way back in the same place.
import { type JournalState, lastStanding, type Proposal, proposals } from "@dorsal/engine";
import { useMemo, useState } from "react";
import { useNames } from "../../../parts/names.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { answerProposal } from "../../../state/actions/proposals.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { useLearned } from "../../../state/use-learned.ts";
import { UndoChange } from "../../plan/undo/UndoChange.tsx";
import { ProposalCard } from "./ProposalCard.tsx";
import css from "./Proposals.module.css";

export interface ProposalsProps {
  readonly state: JournalState;
  readonly today: string;
}

export default function Proposals({ state, today }: ProposalsProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [after, setAfter] = useState<keyof typeof AFTER | null>(null);
  const open = useProposals(state, today);
  const answer = async (proposal: Proposal, given: "accepted" | "refused") => {
    if (await run(answerProposal(journal, proposal, given))) setAfter(given);
  };
  const changed = after === "changed" && state.plan !== null ? lastStanding(state.plan) : null;
  return (
    <>
      {open.length > 0 && (
        <section className={css.proposals} aria-label="Proposals">
          {open.map((proposal) => (
            <ProposalCard
              key={proposal.proposalId}
              proposal={proposal}
              onAnswer={(given) => answer(proposal, given)}
              onChanged={() => setAfter("changed")}
            />
          ))}
        </section>
      )}
      <Trouble sentence={trouble} />
      <div className={after === null ? "spoken" : css.after}>
        <p role="status">{after !== null && AFTER[after]}</p>
        {changed && <UndoChange revision={changed} onUndone={() => setAfter("undone")} />}
      </div>
    </>
  );
}

const AFTER = {
  accepted: "Agreed. You are reminded when it is time.",
  refused: "Not now, then. Your plan stays as it is.",
  changed: "Your plan has changed. Under Plan you can read what is different, and why.",
  undone: "Taken back. Your plan is as it was before; what you trained stays.",
};

function useProposals(state: JournalState, today: string): readonly Proposal[] {
  const catalog = useCatalog();
  const learned = useLearned(state);
  return useMemo(() => {
    if (learned === null) return [];
    const { knowledge } = learned;
    return proposals({ state, catalog, today, ...(knowledge && { knowledge }) });
  }, [state, catalog, today, learned]);
}
