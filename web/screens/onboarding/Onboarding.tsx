// How does somebody begin? Consent, safety, a profile in short steps, a plan. Each step is an address: back works.
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { lazy, useEffect, useState } from "react";
import { whenIdle } from "../../device/when-idle.ts";
import { focusHeading } from "../../frame/focus.ts";
import { useJournal } from "../../state/use-journal.ts";
import { ConsentStep } from "./ConsentStep.tsx";
import { type Draft, draftOf, FRESH } from "./draft.ts";
import css from "./Onboarding.module.css";
import { isAfterSafety, isStep, nextStep, type Step, stepBefore, stepsOf } from "./steps.ts";
import { storeDraft, storedDraft } from "./stored-draft.ts";

const route = getRouteApi("/welcome");

const fetchLaterStep = () => import("./LaterStep.tsx");
const LaterStep = lazy(fetchLaterStep);

export function Onboarding() {
  const consented = useJournal((state) => state.consent !== null);
  const screened = useJournal((state) => state.screening !== null);
  const [draft, setDraft] = useDraft();
  const { step: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const step = allowed(asked ?? (isStep(draft.step) ? draft.step : "consent"), consented, screened);
  useEffect(() => focusHeading(step), [step]);
  useEffect(() => {
    // Should it fail, it is fetched again when it is needed.
    whenIdle(() => fetchLaterStep().catch(() => {}));
  }, []);

  const change = (next: Draft) => {
    setDraft(next);
    if (consented) storeDraft(next);
  };
  const goTo = (to: Step) => navigate({ search: { step: to } });
  const onward = (next: Draft = draft) => {
    const to = nextStep(next, step);
    change({ ...next, step: to });
    goTo(to);
  };
  const page = { draft, change, onward, goTo };
  return (
    <div className={css.onboarding}>
      <Trail draft={draft} step={step} goTo={goTo} />
      {step === "consent" ? <ConsentStep {...page} /> : <LaterStep step={step} {...page} />}
    </div>
  );
}

/** Where the last visit stopped, else the profile in use, else the defaults. */
function useDraft() {
  const profile = useJournal((state) => state.profile);
  const screening = useJournal((state) => state.screening);
  const unit = useJournal((state) => state.unit);
  return useState<Draft>(() => {
    const begun = storedDraft();
    if (begun) return begun;
    const answers = screening ? { yes: screening.yes, cleared: screening.cleared } : {};
    return { ...(profile ? draftOf(profile, unit) : { ...FRESH, unit }), ...answers };
  });
}

function allowed(step: Step, consented: boolean, screened: boolean): Step {
  if (!consented) return "consent";
  if (step === "consent") return "heart";
  return !screened && isAfterSafety(step) ? "heart" : step;
}

interface TrailProps {
  readonly draft: Draft;
  readonly step: Step;
  readonly goTo: (step: Step) => void;
}

function Trail({ draft, step, goTo }: TrailProps) {
  const router = useRouter();
  const steps = stepsOf(draft, step);
  const place = steps.indexOf(step);
  const before = stepBefore(draft, step);
  return (
    <header className={css.trail}>
      {before && before !== "consent" ? (
        <button type="button" className={css.back} aria-label="Back" onClick={() => router.history.back()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5 8 12l7 7" />
          </svg>
        </button>
      ) : (
        <span className={css.back} />
      )}
      <progress className={css.progress} max={steps.length - 1} value={place} aria-label="Progress">
        Step {place + 1} of {steps.length}
      </progress>
      {isAfterSafety(step) && step !== "making" ? (
        <button type="button" className={css.skip} onClick={() => goTo("making")}>
          Skip the rest
        </button>
      ) : (
        <span className={css.place}>
          {place + 1} of {steps.length}
        </span>
      )}
    </header>
  );
}
