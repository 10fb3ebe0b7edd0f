// One set of one lift: what was done last time, what is asked now and why, what is stored; the controls below.
import type { JournalState } from "@dorsal/engine";
import { useEffect, useMemo, useRef } from "react";
import { exerciseName } from "../../../parts/names.ts";
import { askedSet } from "../steps/asked-set.ts";
import { readFirst } from "../steps/read-first.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import { partnerOf, type Step } from "../steps/session-steps.ts";
import { CalibrationNote } from "./CalibrationNote.tsx";
import { ItemActions } from "./ItemActions.tsx";
import { LastTime } from "./LastTime.tsx";
import { LineDone } from "./LineDone.tsx";
import type { Stored } from "./LiveSession.tsx";
import type { Live } from "./live.ts";
import type { SheetName } from "./SessionSheets.tsx";
import { SetControls } from "./SetControls.tsx";
import { SetForecast } from "./SetForecast.tsx";
import { SetRows } from "./SetRows.tsx";
import { SlipQuestion } from "./SlipQuestion.tsx";
import { WhyThisSet } from "./WhyThisSet.tsx";
import css from "./WorkSet.module.css";

export interface WorkSetProps {
  readonly state: JournalState;
  readonly live: Live;
  readonly line: SessionLine;
  /** Null when every set of the line is done or it was skipped. */
  readonly step: Step | null;
  /** What the whole session asks next. */
  readonly next: Step | null;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onStored: (stored: Stored) => void;
  readonly onMore: (itemId: string) => void;
  /** It was left out, and is done now. */
  readonly onAfterAll: (itemId: string) => void;
  readonly onGoOn: () => void;
}

export function WorkSet(props: WorkSetProps) {
  const { state, live, line, step, onSheet } = props;
  const asked = useMemo(
    () => (step === null ? null : askedSet(live.asking, line, step)),
    [live.asking, line, step],
  );
  const body = useNowInView(step);
  const partner = partnerOf(live.lines, line);
  return (
    <>
      <div className={css.body} ref={body}>
        {partner !== null && <p className={css.pair}>In turn with {exerciseName(partner.item.exercise)}</p>}
        <SlipQuestion state={state} live={live} line={line} onSheet={onSheet} />
        <LastTime
          visits={live.asking.visitsTo(line.item.exercise)}
          exercise={line.item.exercise}
          unit={live.unit}
        />
        <SetRows line={line} step={step} asked={asked} unit={live.unit} onSheet={onSheet} />
        {asked?.toFailure ? <CalibrationNote /> : <SetForecast forecast={asked?.forecast} />}
        <WhyThisSet
          key={step?.number}
          reasons={asked?.reasons ?? []}
          safety={readFirst(live.asking, line.item, asked)}
          isFirst={step?.kind === "working" && step.number === 1}
          names={live.names}
        />
        {line.note && <p className={css.note}>Note: {line.note}</p>}
        <ItemActions onSheet={onSheet} />
      </div>
      {step !== null && asked !== null ? (
        <SetControls {...props} step={step} asked={asked} />
      ) : (
        <LineDone {...props} />
      )}
    </>
  );
}

/** With forty sets the one that is now would lie below the edge. */
function useNowInView(step: Step | null) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the row.
  useEffect(() => {
    body.current?.querySelector('[data-state="now"]')?.scrollIntoView({ block: "nearest" });
  }, [step?.itemId, step?.number, step?.kind]);
  return body;
}
