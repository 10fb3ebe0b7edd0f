// What would the change do? Shown before anything changes; taken up only when the lifter says so.
import type { PlanChange, PlanRevision, Proposal } from "@dorsal/engine";
import { changeSentence, counted, reviseRefusalSentence } from "@dorsal/words";
import type { ReactNode } from "react";
import { Button } from "../../../parts/Button.tsx";
import { longDay } from "../../../parts/day-words.ts";
import { exerciseName, useNames } from "../../../parts/names.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { revisePlan } from "../../../state/actions/revision.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import css from "./Change.module.css";
import { Differences } from "./Differences.tsx";
import { useRevision } from "./use-revision.ts";
import { whatStays } from "./what-stays.ts";

export interface PreviewProps {
  readonly change: PlanChange;
  /** Where it was proposed: a yes answers it in the same write. */
  readonly proposed?: Proposal;
  /** The plan has changed. */
  readonly onAccepted: () => void;
  readonly onDiscard: () => void;
  readonly discard?: string;
  /** What is said first of the changed plan. */
  readonly lead?: (revision: PlanRevision) => ReactNode;
  /** A change that does not bring what was asked for is shown, and not offered. */
  readonly isInVain?: (revision: PlanRevision) => boolean;
}

export function Preview({ change, onAccepted, onDiscard, ...said }: PreviewProps) {
  const { discard = "Discard", lead, isInVain, proposed } = said;
  const journal = useJournalStore();
  const names = useNames();
  const { run, trouble } = useAction(names);
  const made = useRevision(change);
  const accept = async (revision: PlanRevision) => {
    if (await run(revisePlan(journal, revision, proposed))) onAccepted();
  };
  const ready = typeof made === "object" && made.ok ? made.value : null;
  return (
    <div className={css.preview}>
      <p className={css.asked}>{changeSentence(change, names)}</p>
      <div role="status" className={css.differences}>
        {made === "making" && <progress className={css.making} aria-label="Working out what changes" />}
        {typeof made === "object" && !made.ok && (
          <p className={css.refused}>{reviseRefusalSentence(made.refusal, names)}</p>
        )}
        {ready && lead?.(ready)}
        {ready && <WhatChanges revision={ready} />}
      </div>
      {made === "failed" && (
        <p role="alert">The planner stopped. Your plan is unchanged; go back and try again.</p>
      )}
      <Trouble sentence={trouble} />
      {(made === "making" || (ready && !isInVain?.(ready))) && (
        <Button kind="primary" wide disabled={ready === null} onClick={() => ready && accept(ready)}>
          Change my plan
        </Button>
      )}
      <Button wide onClick={onDiscard}>
        {discard}
      </Button>
    </div>
  );
}

function WhatChanges({ revision }: { readonly revision: PlanRevision }) {
  const { differences, trims, fromDate } = revision;
  const { startDate } = revision.plan.profile;
  const { exercises, sessions } = whatStays(revision);
  return (
    <div className={css.differences}>
      <h3>What changes from {longDay(fromDate > startDate ? fromDate : startDate)}</h3>
      {differences.length === 0 ? (
        <p className={css.quiet}>No exercise and no set changes.</p>
      ) : (
        <Differences differences={differences} trims={trims} />
      )}
      <h3>What stays</h3>
      <p className={css.quiet}>
        {sessions > 0 && `What is past, ${counted(sessions, "session")}. `}
        {exercises.length > 0 && `${exercises.map(exerciseName).join("; ")}.`}
        {sessions === 0 && exercises.length === 0 && "Your log, as ever."}
      </p>
    </div>
  );
}
