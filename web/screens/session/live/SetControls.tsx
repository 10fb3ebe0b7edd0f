// How is a set stored? Numerals over large keys, and one tap on Done, which stores the set as it is asked.
import { ownedLoads, type SetPrescription } from "@dorsal/engine";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { HoldTimer } from "../../../parts/HoldTimer.tsx";
import { LoadNumeral } from "../../../parts/LoadNumeral.tsx";
import { ReservePicker } from "../../../parts/ReservePicker.tsx";
import { RestTimer } from "../../../parts/RestTimer.tsx";
import { Count } from "../../../parts/SetForm.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useHeld } from "../../../parts/use-held.ts";
import { type Draft, draftOf } from "../steps/draft.ts";
import type { Step } from "../steps/session-steps.ts";
import { MoreAboutSet } from "./MoreAboutSet.tsx";
import { restDue } from "./rest-after.ts";
import css from "./SetControls.module.css";
import { type ChosenSide, SideChoice } from "./SideChoice.tsx";
import { useRest } from "./use-rest.ts";
import { useStoreSet } from "./use-store-set.ts";
import type { WorkSetProps } from "./WorkSet.tsx";

export interface SetControlsProps extends WorkSetProps {
  readonly step: Step;
  readonly asked: SetPrescription;
}

export function SetControls({ live, line, step, asked, onStored }: SetControlsProps) {
  const key = `${line.item.id} ${step.kind} ${step.number} ${step.side}`;
  const [draft, draw, forget] = useDraft(asked, key);
  const [side, setSide] = useState<ChosenSide>("both");
  const chosen = line.item.perSide ? (step.side ?? side) : null;
  const { store, saving, trouble, settle } = useStoreSet({
    ...{ live, line, step, asked },
    onStored: (stored) => {
      forget();
      onStored(stored);
    },
  });
  const rest = useRest(restDue(live.lines, step));
  const held = useHeld();
  const change = (next: Draft) => {
    settle();
    draw(next);
  };
  const done = () => {
    const seconds = asked.seconds === undefined ? null : held.take();
    // What was typed after the clock was stopped stands.
    return store(seconds === null || draft.seconds !== asked.seconds ? draft : { ...draft, seconds }, chosen);
  };
  return (
    <section className={css.dock} aria-label={`Set ${step.number} of ${step.of}`}>
      {line.item.perSide && <SideChoice side={chosen ?? "both"} owed={step.side} onChange={setSide} />}
      <Amounts live={live} asked={asked} draft={draft} change={change} exercise={line.item.exercise} />
      {asked.seconds !== undefined && (
        <HoldTimer
          key={key}
          askedS={asked.seconds}
          onStart={held.onStart}
          onStop={(seconds) => {
            held.onStop(seconds);
            change({ seconds });
          }}
        />
      )}
      {(asked.rir !== undefined || step.kind === "drop") && (
        <ReservePicker rir={draft.rir} onChange={(rir) => change({ rir })} />
      )}
      <MoreAboutSet
        exercise={asked.exercise}
        profile={live.profile}
        details={draft}
        onChange={(details) => change(details)}
      />
      <Trouble sentence={trouble} />
      <Button
        kind="primary"
        wide
        className={css.done}
        aria-disabled={saving}
        aria-label={doneWords(step)}
        onClick={done}
      >
        Done
      </Button>
      <div className={css.rest}>
        {rest.rest && <RestTimer rest={rest.rest} onAdjust={rest.adjust} onSkip={rest.skip} />}
      </div>
    </section>
  );
}

function doneWords({ kind, number, of }: Step): string {
  return kind === "drop" ? `Done: drop ${number}` : `Done: set ${number} of ${of}`;
}

type DraftOfStep = readonly [Draft, (change: Draft) => void, forget: () => void];

/**
 * A new step starts from its own prescription; until then the lifter's changes stand. What is stored is no draft any more: a set
 * that is taken back is asked anew.
 */
function useDraft(asked: SetPrescription, key: string): DraftOfStep {
  const [changed, setChanged] = useState<{ readonly key: string; readonly draft: Draft }>({ key, draft: {} });
  const changes = changed.key === key ? changed.draft : {};
  const draft = { ...draftOf(asked), ...changes };
  const change = (next: Draft) => setChanged({ key, draft: { ...changes, ...next } });
  return [draft, change, () => setChanged({ key: "", draft: {} })];
}

interface AmountsProps {
  readonly live: SetControlsProps["live"];
  readonly asked: SetPrescription;
  readonly exercise: string;
  readonly draft: Draft;
  readonly change: (change: Draft) => void;
}

/** Load or assistance where the exercise has one, then repetitions, seconds or metres. */
function Amounts({ live, asked, exercise, draft, change }: AmountsProps) {
  const known = live.asking.catalog.exercises[exercise];
  const settable = known === undefined ? null : ownedLoads(known, live.profile);
  const ownedKg = settable?.loadsKg ?? [];
  return (
    <div className={css.amounts}>
      {settable?.kind === "assistance" && (
        <LoadNumeral
          label="Help"
          kg={draft.assistanceKg}
          ownedKg={ownedKg}
          unit={live.unit}
          onChange={(assistanceKg) => change({ assistanceKg })}
        />
      )}
      {settable?.kind === "loads" && (
        <LoadNumeral
          label="Load"
          kg={draft.loadKg}
          ownedKg={ownedKg}
          unit={live.unit}
          onChange={(loadKg) => change({ loadKg })}
        />
      )}
      <Amount asked={asked} draft={draft} change={change} />
    </div>
  );
}

/** One tap of a key (design choice). */
const METRES_STEP = 5;
const SECONDS_STEP = 5;

function Amount({ asked, draft, change }: Pick<AmountsProps, "asked" | "draft" | "change">) {
  const { seconds = 0, metres = 0, reps = 0 } = draft;
  if (asked.seconds !== undefined) {
    return (
      <Count
        label="Seconds"
        unit="s"
        value={seconds}
        step={SECONDS_STEP}
        onChange={(s) => change({ seconds: s })}
      />
    );
  }
  if (asked.metres !== undefined) {
    return (
      <Count
        label="Metres"
        unit="m"
        value={metres}
        step={METRES_STEP}
        onChange={(m) => change({ metres: m })}
      />
    );
  }
  return (
    <Count label="Repetitions" unit="reps" value={reps} step={1} onChange={(r) => change({ reps: r })} />
  );
}
