// What would change in the plan? A new one is made with the wish; it is taken up only when the lifter says so.
import { openSession, type Plan, type Profile } from "@dorsal/engine";
import { useEffect, useState } from "react";
import { designInWorker } from "../../device/planner.ts";
import { Button } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useToday } from "../../parts/use-today.ts";
import { saveProfile } from "../../state/actions/person.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import { PlanDifference } from "./PlanDifference.tsx";

export interface PlanChangeProps {
  readonly exercise: string;
  /** With the wish, or without it. */
  readonly profile: Profile;
  readonly onDone: () => void;
}

export function PlanChange({ exercise, profile, onDone }: PlanChangeProps) {
  const journal = useJournalStore();
  const isToKeep = useJournal((state) => state.profile !== profile);
  const isTraining = useJournal((state) => openSession(state) !== null);
  const { run, trouble } = useAction(useNames());
  const next = usePlanFor(profile);
  const today = useToday();
  if (next === "failed") {
    return <p role="alert">The planner stopped. Your plan is unchanged; close this and try again.</p>;
  }
  // A plan that cannot fulfil the wish is not worth a change.
  const isInVain =
    next !== "making" && profile.prefer.includes(exercise) && firstUseOf(next, exercise, today) === null;
  const keep = async () => (await run(saveProfile(journal, profile))) !== null;
  const keepOnly = async () => (await keep()) && onDone();
  const adopt = async (plan: Plan) => {
    if ((await keep()) && (await run(adoptPlan(journal, plan)))) onDone();
  };
  return (
    <>
      {next === "making" ? (
        <progress className={css.making} aria-label="Making a plan" />
      ) : (
        <PlanDifference exercise={exercise} next={next} />
      )}
      {!isInVain && (
        <>
          {isTraining && <p>A session is under way. Finish it first; then take the new plan up.</p>}
          <Button
            kind="primary"
            wide
            disabled={next === "making" || isTraining}
            onClick={() => next !== "making" && adopt(next)}
          >
            Take this plan
          </Button>
        </>
      )}
      {isToKeep && (
        <Button wide onClick={keepOnly}>
          Keep my plan, remember this for the next
        </Button>
      )}
      <Trouble sentence={trouble} />
    </>
  );
}

function usePlanFor(profile: Profile): Plan | "making" | "failed" {
  const catalog = useCatalog();
  const [made, setMade] = useState<Plan | "making" | "failed">("making");
  useEffect(() => {
    let left = false;
    designInWorker(profile, catalog).then(
      (plan) => !left && setMade(plan),
      () => !left && setMade("failed"),
    );
    return () => {
      left = true;
    };
  }, [profile, catalog]);
  return made;
}
