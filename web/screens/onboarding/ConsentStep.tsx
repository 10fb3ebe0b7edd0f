// May anything be kept? Asked before everything else; no is a full answer, and then nothing stays on the device.
import {
  CONSENT_NO,
  CONSENT_POINTS,
  CONSENT_POLICY,
  CONSENT_QUESTION,
  CONSENT_REFUSED,
  CONSENT_YES,
  INTENDED_PURPOSE,
} from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { forgetOwnTraces } from "../../device/own-traces.ts";
import { askToPersist } from "../../device/store/persistence.ts";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName, useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { giveConsent } from "../../state/actions/person.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./ConsentStep.module.css";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

export function ConsentStep({ goTo }: StepProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [refused, setRefused] = useState(false);
  const agree = async () => {
    if (!(await run(giveConsent(journal, { policy: CONSENT_POLICY })))) return;
    goTo("heart");
    await askToPersist();
  };
  const refuse = async () => {
    if (!(await run(journal.erase()))) return;
    forgetOwnTraces();
    setRefused(true);
  };
  if (refused) return <Refused onBack={() => setRefused(false)} />;
  return (
    <StepPage
      question="Train your upper back"
      help="A plan that says why, sessions that work without signal, and a log that stays with you."
      onward={{ words: CONSENT_YES, go: agree }}
      aside={
        <>
          <Button kind="plain" wide onClick={refuse}>
            {CONSENT_NO}
          </Button>
          <Link to="/account" className={buttonClass("plain", true)}>
            I have an account
          </Link>
        </>
      }
    >
      <div className={css.emblem}>
        <MuscleMap label="The muscles of the back" heat={EMBLEM} nameOf={muscleName} />
      </div>
      <Trouble sentence={trouble} />
      <h2>{CONSENT_QUESTION}</h2>
      <dl className={css.points}>
        {CONSENT_POINTS.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={css.purpose}>{INTENDED_PURPOSE}</p>
    </StepPage>
  );
}

const EMBLEM = {
  lats: 3,
  traps_middle: 4,
  traps_lower: 3,
  rhomboids: 4,
  rear_delt: 2,
  traps_upper: 2,
} as const;

function Refused({ onBack }: { readonly onBack: () => void }) {
  return (
    <StepPage
      question="Nothing is kept"
      help={CONSENT_REFUSED}
      onward={{ words: "Decide again", go: onBack }}
      aside={
        <Link to="/learn" className={buttonClass("plain", true)}>
          Read about exercises without keeping anything
        </Link>
      }
    />
  );
}
