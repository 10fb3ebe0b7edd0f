// The plan is being made: what is weighed, and where it stopped if it did.
import { screeningOutcome } from "@dorsal/engine";
import { counted, GOAL_WORDS, GROUP_WORDS, inSentence } from "@dorsal/words";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { useCatalog } from "../../state/catalog.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./MakingPlan.module.css";
import { makePlan, type PlanStop } from "./make-plan.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";
import { forgetDraft } from "./stored-draft.ts";

const STOPPED: PlanStop = {
  sentences: ["The planner stopped. Your answers are kept; try again."],
  isAboutAnswers: false,
};

export function MakingPlan({ draft, goTo }: StepProps) {
  const journal = useJournalStore();
  const catalog = useCatalog();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<PlanStop | null>(null);
  const unclear = !draft.cleared && screeningOutcome(draft.yes).outcome === "stop";
  const begun = useRef(-1);
  useEffect(() => {
    if (begun.current === attempt) return;
    begun.current = attempt;
    setStop(null);
    makePlan(journal, draft, catalog)
      .catch(() => STOPPED)
      .then((stopped) => {
        if (stopped !== null) return setStop(stopped);
        forgetDraft();
        return navigate({ to: "/plan", replace: true });
      });
  }, [attempt, journal, catalog, draft, navigate]);

  if (stop !== null) {
    const tryAgain = { words: "Try again", go: () => setAttempt(attempt + 1) };
    const change = unclear
      ? { words: "I have been cleared", go: () => goTo("outcome") }
      : { words: "Change my answers", go: () => goTo(stop.isAboutAnswers ? "body-facts" : "goal") };
    return (
      <StepPage
        question="There is no plan yet"
        help="Nothing is lost: your answers are kept."
        onward={stop.isAboutAnswers ? change : tryAgain}
        aside={
          !stop.isAboutAnswers && (
            <Button wide onClick={change.go}>
              {change.words}
            </Button>
          )
        }
      >
        <ul role="alert" className={css.problems}>
          {stop.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Link to="/learn">Read about exercises</Link>
      </StepPage>
    );
  }
  const exercises = Object.keys(catalog.exercises).length;
  const groups = Object.keys(GROUP_WORDS).length;
  return (
    <StepPage question="Making your plan">
      <div className={css.making} role="status">
        <progress aria-label="Making your plan" />
        <p>
          {exercises} exercises and {groups} muscle groups, weighed for{" "}
          {inSentence(GOAL_WORDS[draft.goal].name)} on {counted(draft.days.length, "day")} of {draft.minutes}{" "}
          minutes.
        </p>
      </div>
    </StepPage>
  );
}
