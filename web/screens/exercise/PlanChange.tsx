// What would change in the plan? A new one is made with the wish; it is taken up only when the lifter says so.
import { openSession, type Plan, type Profile } from "@dorsal/engine";
import { counted, listed } from "@dorsal/words";
import { useEffect, useState } from "react";
import { designInWorker } from "../../device/planner.ts";
import { Button } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { exerciseName, useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useToday } from "../../parts/use-today.ts";
import { saveProfile } from "../../state/actions/person.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import { exchange } from "../plan/compare-plans.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import { whyNot } from "./why-not.ts";

export interface PlanChangeProps {
  readonly exercise: string;
  /** With the wish, or without it. */
  readonly profile: Profile;
  readonly onDone: () => void;
}

export function PlanChange({ exercise, profile, onDone }: PlanChangeProps) {
  const journal = useJournalStore();
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
        <Difference exercise={exercise} next={next} />
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
      <Button wide onClick={keepOnly}>
        Keep my plan, remember this for the next
      </Button>
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

function Difference({ exercise, next }: { readonly exercise: string; readonly next: Plan }) {
  const names = useNames();
  const now = useJournal((state) => state.plan?.plan ?? null);
  const use = firstUseOf(next, exercise, useToday());
  const { comes, goes } = now ? exchange(now, next) : { comes: [], goes: [] };
  const isAsked = next.profile.prefer.includes(exercise);
  return (
    <div className={css.difference} role="status">
      {use ? (
        <p>
          The new plan has it from {longDay(use.date)}, with {counted(use.sets, "set")}.
        </p>
      ) : (
        <p>The new plan does without it.</p>
      )}
      {!use && isAsked && whyNot(next, exercise, names).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {comes.length > 0 && <p className={css.quiet}>Comes in: {listed(comes.map(exerciseName))}.</p>}
      {goes.length > 0 && <p className={css.quiet}>Goes: {listed(goes.map(exerciseName))}.</p>}
      {now && comes.length + goes.length === 0 && (
        <p className={css.quiet}>The exercises stay as they are.</p>
      )}
    </div>
  );
}
