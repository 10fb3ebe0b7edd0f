// Would another plan suit better? Two are made beside this one, with the same answers, to compare and take up.
import type { Plan, PlanVariant } from "@dorsal/engine";
import { counted, listed } from "@dorsal/words";
import { useEffect, useState } from "react";
import { designInWorker } from "../../device/planner.ts";
import { Button } from "../../parts/Button.tsx";
import { exerciseName, useNames } from "../../parts/names.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { adoptPlan } from "../../state/actions/plan.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./Alternatives.module.css";
import { exchange, inShort } from "./compare-plans.ts";

const VARIANTS: readonly { readonly id: PlanVariant; readonly name: string; readonly idea: string }[] = [
  { id: "fewer_exercises", name: "Fewer exercises", idea: "Less to learn and to set up; more sets of each." },
  { id: "more_variety", name: "More variety", idea: "More different exercises; fewer sets of each." },
];

export interface AlternativesProps {
  readonly plan: Plan;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function Alternatives({ plan, open, onClose }: AlternativesProps) {
  const { others, failed } = useOthers(plan, open);
  return (
    <Sheet open={open} title="Two other plans" onClose={onClose}>
      <p className={css.idea}>
        Same answers, same safety rules. Your log stays; only what comes next changes.
      </p>
      <Summary name="This plan" plan={plan} />
      {VARIANTS.map(({ id, name, idea }) => (
        <section key={id} className={css.other} aria-label={name}>
          <h3>{name}</h3>
          <p className={css.idea}>{idea}</p>
          <Other now={plan} next={others[id]} failed={failed} onAdopted={onClose} />
        </section>
      ))}
    </Sheet>
  );
}

/** Planned only once the sheet is opened. */
function useOthers(plan: Plan, open: boolean) {
  const catalog = useCatalog();
  const [others, setOthers] = useState<Partial<Record<PlanVariant, Plan>>>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return;
    setFailed(false);
    for (const { id } of VARIANTS) {
      designInWorker(plan.profile, catalog, id).then(
        (made) => setOthers((before) => ({ ...before, [id]: made })),
        () => setFailed(true),
      );
    }
  }, [open, plan, catalog]);
  return { others, failed };
}

interface OtherProps {
  readonly now: Plan;
  readonly next: Plan | undefined;
  readonly failed: boolean;
  readonly onAdopted: () => void;
}

function Other({ now, next, failed, onAdopted }: OtherProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  if (next === undefined) {
    return failed ? (
      <p role="alert">The planner stopped. Your plan is unchanged; close this and try again.</p>
    ) : (
      <progress className={css.making} aria-label="Making this plan" />
    );
  }
  const { comes, goes } = exchange(now, next);
  const adopt = async () => {
    if (await run(adoptPlan(journal, next))) onAdopted();
  };
  return (
    <>
      <Summary plan={next} />
      {comes.length > 0 && <p className={css.idea}>Comes in: {listed(comes.map(exerciseName))}.</p>}
      {goes.length > 0 && <p className={css.idea}>Goes: {listed(goes.map(exerciseName))}.</p>}
      {comes.length + goes.length === 0 ? (
        <p className={css.idea}>Your kit and limits leave the same exercises: there is nothing to change.</p>
      ) : (
        <Button wide onClick={adopt}>
          Take this plan
        </Button>
      )}
      <Trouble sentence={trouble} />
    </>
  );
}

function Summary({ name, plan }: { readonly name?: string; readonly plan: Plan }) {
  const { exercises, minutes, workingSets, unmet } = inShort(plan);
  const facts = [
    counted(exercises, "exercise"),
    `${counted(workingSets, "set")} and ${minutes} min a week`,
    unmet === 0
      ? "everything fits"
      : `${counted(unmet, "shortfall")} over ${counted(plan.weeks.length, "week")}`,
  ];
  return (
    <p>
      {name && <strong>{name}: </strong>}
      {facts.join(" · ")}
    </p>
  );
}
