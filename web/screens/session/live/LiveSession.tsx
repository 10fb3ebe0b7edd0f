// Which part of the open session is on the screen? Warm-up and cool-down as lists, lifts one set at a time.
import { dayOf, type JournalState, type SessionRecord } from "@dorsal/engine";
import { useMemo, useState } from "react";
import { exerciseName } from "../../../parts/names.ts";
import { useTitle } from "../../../parts/PageHeader.tsx";
import { useOpenerFocus } from "../../../parts/use-opener-focus.ts";
import { useToday } from "../../../parts/use-today.ts";
import { useWakeLock } from "../../../parts/use-wake-lock.ts";
import type { Learned } from "../../../state/knowledge.ts";
import { useAsPlanned } from "../../today/check-in/as-planned.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import { nextStep, type Step, stepOf } from "../steps/session-steps.ts";
import { Checklist } from "./Checklist.tsx";
import css from "./LiveSession.module.css";
import { type ExtraSets, type Live, liveSession } from "./live.ts";
import { NothingLeft } from "./NothingLeft.tsx";
import { Outline } from "./Outline.tsx";
import { progressShown } from "./progress-shown.ts";
import { SessionHeader } from "./SessionHeader.tsx";
import { SessionSheets, type SheetName } from "./SessionSheets.tsx";
import { usePast } from "./use-past.ts";
import { useSettled } from "./use-settled.ts";
import { WorkSet } from "./WorkSet.tsx";

export interface LiveSessionProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly learned: Learned;
}

export function LiveSession({ state, record, ...props }: LiveSessionProps) {
  const [extra, setExtra] = useState<ExtraSets>({});
  const [afterAll, setAfterAll] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string | null>(null);
  const [sheet, showSheet] = useState<SheetName | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  const focus = useOpenerFocus();
  const [said, setSaid] = useState("");
  const past = usePast(state);
  const clockDay = useToday();
  const today = dayOf(record.startedAt);
  const learned = useSettled(props.learned, record);
  const asPlanned = useAsPlanned(state, today);
  // Asking the coach reads years of visits: once for each change of the log, not for each render of a tap.
  const live = useMemo(
    () => liveSession({ state, record, past, today, clockDay, learned, asPlanned, extra, afterAll }),
    [state, record, past, today, clockDay, learned, asPlanned, extra, afterAll],
  );
  const view = useMemo(() => viewOf(live, picked), [live, picked]);
  const setSheet = (next: SheetName | null) => {
    if (sheet === null) {
      focus.remember();
      setAbout(view.line?.item.id ?? null);
    }
    if (next === null) focus.giveBack();
    showSheet(next);
  };
  useWakeLock();
  useTitle(view.line === null ? "Session" : exerciseName(view.line.item.exercise));
  const stored = ({ words, line, goesOn }: Stored) => {
    setSaid(words);
    if (!goesOn || line.item.supersetWith !== undefined) setPicked(null);
  };
  const oneMore = (itemId: string) => {
    setExtra((before) => ({ ...before, [itemId]: (before[itemId] ?? 0) + 1 }));
    setPicked(itemId);
  };
  const doAfterAll = (itemId: string) => {
    setAfterAll((before) => new Set([...before, itemId]));
    setPicked(itemId);
  };
  const shared = { live, onSheet: setSheet, onStored: stored };
  return (
    <div className={css.room}>
      <aside className={css.outline} aria-label="The whole session">
        <Outline lines={live.lines} now={view.line} onPick={setPicked} />
      </aside>
      <div className={css.session}>
        <SessionHeader live={live} line={view.line} progress={progressShown(live)} onSheet={setSheet} />
        <p className="spoken" role="status">
          {said}
        </p>
        {view.line === null && <NothingLeft state={state} live={live} onSheet={setSheet} />}
        {view.line !== null && view.line.phase !== "main" && (
          <Checklist {...shared} state={state} line={view.line} step={view.step} />
        )}
        {view.line !== null && view.line.phase === "main" && (
          <WorkSet
            {...shared}
            state={state}
            line={view.line}
            step={view.step}
            next={nextStep(live.lines)}
            onMore={oneMore}
            onAfterAll={doAfterAll}
            onGoOn={() => setPicked(null)}
          />
        )}
      </div>
      <SessionSheets
        sheet={sheet}
        live={live}
        state={state}
        line={lineOf(live, about) ?? view.line}
        onSheet={setSheet}
        onPick={setPicked}
        onMore={oneMore}
        onSaid={setSaid}
      />
    </div>
  );
}

/** A set that is on disk now. */
export interface Stored {
  /** "Set 2 saved: 50 kg times 9." */
  readonly words: string;
  readonly line: SessionLine;
  /** The same line owes more sets. */
  readonly goesOn: boolean;
}

interface View {
  readonly line: SessionLine | null;
  readonly step: Step | null;
}

/** What the lifter picked, as long as it is there; else what comes next. */
function viewOf({ lines }: Pick<Live, "lines">, picked: string | null): View {
  const chosen = lineOf({ lines }, picked);
  if (chosen !== null) return { line: chosen, step: stepOf(chosen) };
  const step = nextStep(lines);
  return { line: lineOf({ lines }, step?.itemId ?? null), step };
}

function lineOf({ lines }: Pick<Live, "lines">, itemId: string | null): SessionLine | null {
  return lines.find(({ item }) => item.id === itemId) ?? null;
}
