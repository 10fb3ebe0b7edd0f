// One proposal: a question to open, then its reasons and what a yes would change.
import type { Proposal } from "@dorsal/engine";
import { proposalAdvice, proposalTitle, reasonSentence } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { useNames } from "../../../parts/names.ts";
import { ReasonList } from "../../../parts/ReasonList.tsx";
import { Preview } from "../../plan/change/Preview.tsx";
import css from "./Proposals.module.css";

export interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly onAnswer: (given: "accepted" | "refused") => void;
  /** The plan has changed, and the proposal is answered. */
  readonly onChanged: () => void;
}

export function ProposalCard(props: ProposalCardProps) {
  const { proposal } = props;
  const names = useNames();
  // The planner is asked only by who wants to know.
  const [isOpen, setOpen] = useState(false);
  const { about, reasons } = proposal;
  return (
    <details className={css.card} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{proposalTitle(about, names)}</summary>
      {isOpen && (
        <div className={css.body}>
          <ReasonList sentences={reasons.map((reason) => reasonSentence(reason, names))} />
          <WhatAYesDoes {...props} />
        </div>
      )}
    </details>
  );
}

function WhatAYesDoes({ proposal, onAnswer, onChanged }: ProposalCardProps) {
  const { about, change } = proposal;
  const names = useNames();
  if (change !== null)
    return (
      <Preview
        change={change}
        proposed={proposal}
        onAccepted={onChanged}
        onDiscard={() => onAnswer("refused")}
        discard="Not now"
      />
    );
  return (
    <>
      <p>{proposalAdvice(about, names)}</p>
      {about.kind === "next_mesocycle" ? (
        <Link to="/plan/next" className={buttonClass("primary", true)}>
          See the next plan
        </Link>
      ) : (
        <Button kind="primary" wide onClick={() => onAnswer("accepted")}>
          Yes
        </Button>
      )}
      <Button wide onClick={() => onAnswer("refused")}>
        Not now
      </Button>
    </>
  );
}
