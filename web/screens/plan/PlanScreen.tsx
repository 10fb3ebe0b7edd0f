// What is planned, and why? One week at a time, each choice with its reason, and what could not be had.
import type { AdoptedPlan } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useJournal } from "../../state/use-journal.ts";
import { PlanInUse } from "./PlanInUse.tsx";

export function PlanScreen() {
  const plan = useJournal<AdoptedPlan | null>((state) => state.plan);
  const profiled = useJournal((state) => state.profile !== null);
  if (plan !== null) return <PlanInUse key={plan.planId} adopted={plan} />;
  return (
    <>
      <PageHeader title="Plan" />
      <EmptyState
        title="No plan yet"
        action={
          <Link to="/welcome" search={profiled ? { step: "goal" } : {}} className={buttonClass("primary")}>
            Make a plan
          </Link>
        }
      >
        <p>
          A few questions, most of them optional, and you have a plan for six weeks that says why each
          exercise is in it. You can also train freely from Today, without a plan.
        </p>
      </EmptyState>
    </>
  );
}
