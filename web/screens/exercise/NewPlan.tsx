// No plan is under way: a new one is made with the wish, compared with what was, and taken up only when asked.
import type { Plan, Profile } from "@dorsal/engine";
import { openSession } from "@dorsal/engine";
import { useEffect, useState } from "react";
import { designInWorker } from "../../device/planner.ts";
import { Button } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useToday } from "../../parts/use-today.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { useCatalog } from "../../state/catalog.ts";
import { sparing } from "../../state/sparing.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import { nextMonday } from "../plan/own/next-monday.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import type { PlanChangeProps } from "./PlanChange.tsx";
import { PlanDifference } from "./PlanDifference.tsx";

export function NewPlan({ exercise, profile, onDone }: PlanChangeProps) {
  const journal = useJournalStore();
  const today = useToday();
  const isTraining = useJournal((state) => openSession(state) !== null);
  const { run, trouble } = useAction(useNames());
  const next = useMade(profile, today);
  if (next === "failed") {
    return <p role="alert">The planner stopped. Your plan is unchanged; close this and try again.</p>;
  }
  // A plan that cannot fulfil the wish is not worth a change.
  const isInVain =
    next !== "making" && profile.prefer.includes(exercise) && firstUseOf(next, exercise, today) === null;
  const adopt = async (plan: Plan) => {
    const saved = { ...profile, startDate: plan.profile.startDate };
    if (await run(adoptPlan(journal, plan, saved))) onDone();
  };
  return (
    <>
      {next === "making" ? (
        <progress className={css.making} aria-label="Making a plan" />
      ) : (
        <PlanDifference exercise={exercise} next={next} />
      )}
      {isTraining && <p>A session is under way. Finish it first; then take the new plan up.</p>}
      {!isInVain && (
        <Button
          kind="primary"
          wide
          disabled={next === "making" || isTraining}
          onClick={() => next !== "making" && adopt(next)}
        >
          Take this plan
        </Button>
      )}
      <Trouble sentence={trouble} />
    </>
  );
}

/** From next Monday: the dates of the plan before are over. */
function useMade(profile: Profile, today: string): Plan | "making" | "failed" {
  const catalog = useCatalog();
  const state = useJournal((whole) => whole);
  const [made, setMade] = useState<Plan | "making" | "failed">("making");
  useEffect(() => {
    let left = false;
    designInWorker(sparing({ ...profile, startDate: nextMonday(today) }, state), catalog).then(
      (plan) => !left && setMade(plan),
      () => !left && setMade("failed"),
    );
    return () => {
      left = true;
    };
  }, [profile, catalog, today, state]);
  return made;
}
