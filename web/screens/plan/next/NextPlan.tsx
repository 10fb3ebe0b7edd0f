// The plan is done: what does the next one start from, and what would be different? Shown first, taken up when asked.
import { nextMesocycle, openSession, type Plan, trainingDays } from "@dorsal/engine";
import { counted, mesocycleReasonSentence } from "@dorsal/words";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { designInWorker } from "../../../device/planner.ts";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { exerciseName, useNames } from "../../../parts/names.ts";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { useToday } from "../../../parts/use-today.ts";
import { adoptPlan } from "../../../state/actions/plan.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { sparing } from "../../../state/sparing.ts";
import { useJournal, useJournalStore } from "../../../state/use-journal.ts";
import css from "../change/Change.module.css";
import { exchange, inShort } from "../compare-plans.ts";
import { pastMesocycle } from "./past-mesocycle.ts";

export function NextPlan() {
  const names = useNames();
  const journal = useJournalStore();
  const navigate = useNavigate();
  const { run, trouble } = useAction(names);
  const now = useJournal((state) => state.plan?.plan ?? null);
  const isTraining = useJournal((state) => openSession(state) !== null);
  const next = useNext();
  const made = useMade(next?.designed ?? null);
  if (now === null || next === null) return <Navigate to="/plan" replace />;
  const adopt = async (plan: Plan) => {
    if (await run(adoptPlan(journal, plan, next.profile))) await navigate({ to: "/plan" });
  };
  return (
    <>
      <PageHeader title="Your next plan" />
      <div className={css.preview}>
        <section className={css.differences} aria-label="What it starts from">
          <h2>What it starts from</h2>
          <ul className={css.sentences}>
            {next.reasons.map((reason) => {
              const sentence = mesocycleReasonSentence(reason, names);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </section>
        <div role="status">
          {made === "making" && <progress className={css.making} aria-label="Making the next plan" />}
          {typeof made === "object" && <Compared now={now} next={made} />}
        </div>
        {made === "failed" && (
          <p role="alert">The planner stopped. Nothing is lost; go back and try again.</p>
        )}
        {isTraining && <p>A session is under way. Finish it first; then take the new plan up.</p>}
        <Trouble sentence={trouble} />
        <Button
          kind="primary"
          wide
          disabled={typeof made !== "object" || isTraining}
          onClick={() => typeof made === "object" && adopt(made)}
        >
          Take this plan
        </Button>
        <Link to="/welcome" search={{ step: "goal" }} className={buttonClass("quiet", true)}>
          Answer the questions anew instead
        </Link>
        <Link to="/plan" className={buttonClass("plain", true)}>
          Not now
        </Link>
      </div>
    </>
  );
}

function useNext() {
  const state = useJournal((whole) => whole);
  const catalog = useCatalog();
  const today = useToday();
  return useMemo(() => {
    const { plan: adopted } = state;
    if (adopted === null) return null;
    const days = trainingDays(state);
    const next = nextMesocycle(pastMesocycle({ state, adopted, days, catalog, today }));
    return { ...next, designed: sparing(next.profile, state) };
  }, [state, catalog, today]);
}

function useMade(profile: Plan["profile"] | null): Plan | "making" | "failed" {
  const catalog = useCatalog();
  const [made, setMade] = useState<Plan | "making" | "failed">("making");
  const asked = JSON.stringify(profile);
  useEffect(() => {
    const wanted = JSON.parse(asked) as Plan["profile"] | null;
    if (wanted === null) return;
    let left = false;
    designInWorker(wanted, catalog).then(
      (plan) => !left && setMade(plan),
      () => !left && setMade("failed"),
    );
    return () => {
      left = true;
    };
  }, [asked, catalog]);
  return made;
}

function Compared({ now, next }: { readonly now: Plan; readonly next: Plan }) {
  const { exercises, minutes, workingSets } = inShort(next);
  const { comes, goes } = exchange(now, next);
  const stays = exercises - comes.length;
  return (
    <div className={css.differences}>
      <h2>The plan</h2>
      <p>
        {counted(next.weeks.length, "week")}, {counted(exercises, "exercise")}, {counted(workingSets, "set")}{" "}
        and {minutes} min in a usual week.{" "}
        {stays > 0 && `${counted(stays, "exercise stays", "exercises stay")}.`}
      </p>
      <div className={css.two}>
        <Exercises title="Comes in" ids={comes} />
        <Exercises title="Goes" ids={goes} />
      </div>
    </div>
  );
}

/** One name a line: many names have commas of their own. */
function Exercises({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={css.quiet}>
        {ids.length === 0 && <li>Nothing</li>}
        {ids.map((id) => (
          <li key={id}>{exerciseName(id)}</li>
        ))}
      </ul>
    </div>
  );
}
