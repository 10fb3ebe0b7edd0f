// How is a warm-up or a cool-down ticked off? As a list, one tap each; whoever is in a hurry leaves the rest out.

import type { JournalState } from "@dorsal/engine";
import { reasonSentence } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { HoldTimer } from "../../../parts/HoldTimer.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { ReasonList } from "../../../parts/ReasonList.tsx";
import { ReservePicker } from "../../../parts/ReservePicker.tsx";
import { SetRow } from "../../../parts/SetRow.tsx";
import { doseWords, setWords } from "../../../parts/set-words.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { useHeld } from "../../../parts/use-held.ts";
import { skipItem } from "../../../state/actions/session.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { askedSet } from "../steps/asked-set.ts";
import { draftOf } from "../steps/draft.ts";
import { readFirst } from "../steps/read-first.ts";
import type { Phase, SessionLine } from "../steps/session-lines.ts";
import { type Step, stepOf } from "../steps/session-steps.ts";
import css from "./Checklist.module.css";
import type { Stored } from "./LiveSession.tsx";
import type { Live } from "./live.ts";
import type { SheetName } from "./SessionSheets.tsx";
import dock from "./SetControls.module.css";
import { SlipQuestion } from "./SlipQuestion.tsx";
import { useStoreSet } from "./use-store-set.ts";
import body from "./WorkSet.module.css";

export interface ChecklistProps {
  readonly state: JournalState;
  readonly live: Live;
  readonly line: SessionLine;
  readonly step: Step | null;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onStored: (stored: Stored) => void;
}

const WORDS: Readonly<Record<Exclude<Phase, "main">, { name: string; leave: string }>> = {
  warmUp: { name: "Warm-up", leave: "Skip the rest of it" },
  coolDown: { name: "Cool-down", leave: "Skip the rest of it" },
};

export function Checklist(props: ChecklistProps) {
  const { state, live, line, step, onSheet } = props;
  const phase = line.phase === "coolDown" ? "coolDown" : "warmUp";
  const lines = live.lines.filter((one) => one.phase === phase);
  return (
    <>
      <div className={body.body}>
        <ol aria-label={WORDS[phase].name}>
          {lines.map((one) => (
            <SetRow
              key={one.item.id}
              name=""
              words={exerciseName(one.item.exercise)}
              more={moreWords(one, live)}
              state={stateOf(one, line)}
              {...openLast(props, one)}
            />
          ))}
        </ol>
        <SlipQuestion state={state} live={live} line={line} onSheet={onSheet} />
      </div>
      {step !== null && <Ticking {...props} step={step} leave={WORDS[phase].leave} lines={lines} />}
    </>
  );
}

function stateOf(one: SessionLine, now: SessionLine) {
  if (stepOf(one) === null && !one.skipped) return "done";
  return one.item.id === now.item.id ? "now" : "coming";
}

function moreWords(one: SessionLine, { unit }: Live): string {
  if (one.skipped) return "left out";
  if (one.sets.length === 0) return doseWords(one.item);
  return one.sets.map(({ facts }) => setWords(facts, unit)).join(", ");
}

/** A stored row opens its last set. */
function openLast({ onSheet }: ChecklistProps, one: SessionLine) {
  const last = one.sets.at(-1);
  return last === undefined ? {} : { onOpen: () => onSheet({ edit: last.setId }) };
}

interface TickingProps extends ChecklistProps {
  readonly step: Step;
  readonly leave: string;
  readonly lines: readonly SessionLine[];
}

function Ticking({ live, line, step, leave, lines, onStored }: TickingProps) {
  const asked = askedSet(live.asking, line, step);
  const journal = useJournalStore();
  const leaving = useAction(live.names);
  const { store, saving, trouble } = useStoreSet({ live, line, step, asked, onStored });
  const held = useHeld();
  const [rir, setRir] = useState<number | undefined>(undefined);
  const first = readFirst(live.asking, line.item, asked).map((reason) => reasonSentence(reason, live.names));
  const done = () => {
    setRir(undefined);
    const seconds = held.take();
    const draft = asked === null ? {} : draftOf(asked);
    const told = { ...(rir === undefined ? {} : { rir }), ...(seconds === null ? {} : { seconds }) };
    return store({ ...draft, ...told }, line.item.perSide ? "both" : null);
  };
  const leaveOut = async () => {
    for (const { item } of lines.filter((one) => stepOf(one) !== null)) {
      await leaving.run(
        skipItem(journal, { sessionId: live.record.sessionId, itemId: item.id, why: "time" }),
      );
    }
  };
  return (
    <section className={dock.dock} aria-label="Now">
      <div className={css.now}>
        <h2>{exerciseName(line.item.exercise)}</h2>
        <p className={css.dose}>
          {asked === null ? doseWords(line.item) : setWords({ ...asked, reps: asked.targetReps }, live.unit)}
          {line.item.perSide && " each side"}
          {step.of > 1 && ` · ${step.number} of ${step.of}`}
        </p>
        {step.number === 1 && <ReasonList sentences={first} />}
      </div>
      {asked?.seconds !== undefined && (
        <HoldTimer
          key={`${line.item.id} ${step.number} ${step.side}`}
          askedS={asked.seconds}
          onStart={held.onStart}
          onStop={held.onStop}
        />
      )}
      {mayOverrule(live, line) && <ReservePicker rir={rir} onChange={setRir} />}
      <Trouble sentence={trouble ?? leaving.trouble} />
      <Button kind="primary" wide className={dock.done} aria-disabled={saving} onClick={done}>
        Done
      </Button>
      <Button kind="plain" onClick={leaveOut}>
        {leave}
      </Button>
    </section>
  );
}

/** On a tired day a warm-up that goes well takes the trim back: then what was left in reserve is worth saying. */
function mayOverrule({ asking }: Live, { item }: SessionLine): boolean {
  return item.kind === "ramp" && (asking.day.readiness?.loadFactor ?? 1) < 1;
}
