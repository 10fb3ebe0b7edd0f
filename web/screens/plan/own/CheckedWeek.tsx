// Does the week hold? What would be trimmed or raised, and why; then it is taken up, or written anew.
import type { Profile, Result, ReviseRefusal, RoutinePlan } from "@dorsal/engine";
import { counted, listed, reviseRefusalSentence, trimSentences } from "@dorsal/words";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { routineInWorker } from "../../../device/planner.ts";
import { dropWeekInWriting } from "../../../device/week-in-writing.ts";
import { Button } from "../../../parts/Button.tsx";
import { longDay } from "../../../parts/day-words.ts";
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
import { inShort } from "../compare-plans.ts";
import { nextMonday } from "./next-monday.ts";
import type { OwnWeek } from "./own-week.ts";

export interface CheckedWeekProps {
  readonly profile: Profile;
  readonly week: OwnWeek;
  readonly isTraining: boolean;
  readonly onBack: () => void;
}

export function CheckedWeek({ profile, week, isTraining, onBack }: CheckedWeekProps) {
  const journal = useJournalStore();
  const navigate = useNavigate();
  const names = useNames();
  const { run, trouble } = useAction(names);
  const checked = useChecked(profile, week);
  const ready = typeof checked === "object" && checked.ok ? checked.value : null;
  const adopt = async ({ plan }: RoutinePlan) => {
    const saved = { ...profile, days: plan.profile.days, startDate: plan.profile.startDate };
    if (!(await run(adoptPlan(journal, plan, saved)))) return;
    dropWeekInWriting();
    await navigate({ to: "/plan" });
  };
  return (
    <>
      <PageHeader title="My week, checked" />
      <div className={css.preview}>
        <div role="status">
          {checked === "making" && <progress className={css.making} aria-label="Checking your week" />}
          {typeof checked === "object" && !checked.ok && (
            <p className={css.refused}>{reviseRefusalSentence(checked.refusal, names)}</p>
          )}
          {ready && <Findings {...ready} />}
        </div>
        {checked === "failed" && (
          <p role="alert">The planner stopped. Your week is kept; go back and try again.</p>
        )}
        {isTraining && <p>A session is under way. Finish it first; then take the new plan up.</p>}
        <Trouble sentence={trouble} />
        {ready && (
          <Button kind="primary" wide disabled={isTraining} onClick={() => adopt(ready)}>
            Take this plan
          </Button>
        )}
        <Button wide onClick={onBack}>
          Back to my week
        </Button>
      </div>
    </>
  );
}

function Findings({ plan, trims, raised }: RoutinePlan) {
  const names = useNames();
  const { minutes, workingSets } = inShort(plan);
  const gave = trimSentences(trims, names);
  return (
    <div className={css.differences}>
      <p>
        From {longDay(plan.profile.startDate)}, {counted(plan.weeks.length, "week")}:{" "}
        {counted(workingSets, "set")} and {minutes} min in a usual week.
      </p>
      <h2>What gives way</h2>
      {gave.length + raised.length === 0 && (
        <p className={css.quiet}>Nothing: your week holds as it is written.</p>
      )}
      <ul className={css.sentences}>
        {gave.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {raised.map(({ exercise, to }) => (
          <li key={exercise}>
            {exerciseName(exercise)}: {to} in reserve at least - a safety rule comes first.
          </li>
        ))}
      </ul>
      <p className={css.quiet}>
        The first week: {listed(plan.weeks[0]?.sessions.map(({ date }) => longDay(date)) ?? [])}.
      </p>
    </div>
  );
}

function useChecked(profile: Profile, week: OwnWeek) {
  const catalog = useCatalog();
  const today = useToday();
  const state = useJournal((whole) => whole);
  const [checked, setChecked] = useState<Result<RoutinePlan, ReviseRefusal> | "making" | "failed">("making");
  useEffect(() => {
    let left = false;
    const from = sparing({ ...profile, startDate: nextMonday(today) }, state);
    routineInWorker({ profile: from, routine: week, catalog }).then(
      (answer) => !left && setChecked(answer),
      () => !left && setChecked("failed"),
    );
    return () => {
      left = true;
    };
  }, [profile, week, catalog, today, state]);
  return checked;
}
