// The plan is being made: what is weighed, and where it stopped if it did.
import { screeningOutcome } from "@dorsal/engine";
import { counted, GOAL_WORDS, GROUP_WORDS, inSentence } from "@dorsal/words";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "../../parts/Button.tsx";
import { useCatalog } from "../../state/catalog.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./MakingPlan.module.css";
import { makePlan } from "./make-plan.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";
import { forgetDraft } from "./stored-draft.ts";

const STOPPED = "The planner stopped. Your answers are kept; try again.";

export function MakingPlan({ draft, goTo }: StepProps) {
  const journal = useJournalStore();
  const catalog = useCatalog();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const unclear = !draft.cleared && screeningOutcome(draft.yes).outcome === "stop";
  const begun = useRef(-1);
  useEffect(() => {
    if (begun.current === attempt) return;
    begun.current = attempt;
    setProblems([]);
    makePlan(journal, draft, catalog)
      .catch(() => [STOPPED])
      .then((stopped) => {
        if (stopped.length > 0) return setProblems(stopped);
        forgetDraft();
        return navigate({ to: "/plan", replace: true });
      });
  }, [attempt, journal, catalog, draft, navigate]);

  if (problems.length > 0) {
    return (
      <StepPage
        question="There is no plan yet"
        help="Nothing is lost: your answers are kept."
        onward={{ words: "Try again", go: () => setAttempt(attempt + 1) }}
        aside={
          <button
            type="button"
            className={buttonClass("quiet", true)}
            onClick={() => goTo(unclear ? "outcome" : "goal")}
          >
            {unclear ? "I have been cleared" : "Change my answers"}
          </button>
        }
      >
        <ul role="alert" className={css.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
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
