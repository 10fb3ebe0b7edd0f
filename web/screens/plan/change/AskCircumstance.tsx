// One changed circumstance: the same questions as at the beginning, then what the answers would change.
import type { Profile } from "@dorsal/engine";
import { useState } from "react";
import { useJournal } from "../../../state/use-journal.ts";
import type { Draft } from "../../onboarding/draft.ts";
import { STEP_PAGES } from "../../onboarding/step-pages.ts";
import type { Step } from "../../onboarding/steps.ts";
import { type Circumstance, changeOf, draftNow, stepAfter } from "./circumstance.ts";
import { PreviewPage } from "./PreviewPage.tsx";

export interface AskCircumstanceProps {
  readonly what: Circumstance;
  readonly profile: Profile;
  readonly onDone: () => void;
}

export function AskCircumstance({ what, profile, onDone }: AskCircumstanceProps) {
  const unit = useJournal((state) => state.unit);
  const yes = useJournal((state) => state.screening?.yes ?? NOTHING);
  const [draft, setDraft] = useState<Draft>(() => draftNow(profile, unit, yes));
  const [step, setStep] = useState<Step | null>(what);
  if (step === null || step === "consent")
    return (
      <PreviewPage
        change={changeOf(what, draft, profile)}
        onAccepted={onDone}
        onDiscard={() => setStep(what)}
        discard="Back to the question"
      />
    );
  const Page = STEP_PAGES[step];
  const onward = (next: Draft = draft) => {
    setDraft(next);
    setStep(stepAfter(next, step));
  };
  return <Page key={step} draft={draft} change={setDraft} onward={onward} goTo={setStep} />;
}

const NOTHING: readonly string[] = [];
