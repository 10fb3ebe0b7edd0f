// What does a tap on Done do? It stores the set, and only then the row is green and the screen reader told.
import type { SetPrescription, Side } from "@dorsal/engine";
import { useState } from "react";
import { setSpoken } from "../../../parts/set-words.ts";
import { readySound } from "../../../parts/signal.ts";
import { useAction } from "../../../parts/use-action.ts";
import { performSet } from "../../../state/actions/set.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { type Draft, factsOf } from "../steps/draft.ts";
import { measuredRestS } from "../steps/measured-rest.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import type { Step } from "../steps/session-steps.ts";
import type { Stored } from "./LiveSession.tsx";
import type { Live } from "./live.ts";
import { lastSet } from "./rest-after.ts";
import { markDurable, markTap } from "./set-tap.ts";

export interface StoringSet {
  readonly live: Live;
  readonly line: SessionLine;
  readonly step: Step;
  readonly asked: SetPrescription | null;
  readonly onStored: (stored: Stored) => void;
}

export interface StoreSet {
  readonly store: (draft: Draft, side: Side | null) => Promise<void>;
  readonly saving: boolean;
  readonly trouble: string | null;
  /** A number was put right. */
  readonly settle: () => void;
}

/** A second tap this soon after a stored set is the same tap, milliseconds (design choice). */
const SAME_TAP_MS = 400;

export function useStoreSet({ live, line, step, asked, onStored }: StoringSet): StoreSet {
  const journal = useJournalStore();
  const { run, trouble, settle } = useAction(live.names);
  const [saving, setSaving] = useState(false);
  const store = async (draft: Draft, side: Side | null) => {
    if (saving) return;
    markTap();
    readySound();
    setSaving(true);
    const exercise = asked?.exercise ?? line.item.exercise;
    const facts = factsOf(draft, { exercise, setType: step.kind, side });
    const restS = restBefore(live, line, draft);
    const stored = await run(
      performSet(journal, {
        sessionId: live.record.sessionId,
        itemId: line.item.id,
        facts,
        prescribed: asked,
        ...(restS === undefined ? {} : { restS }),
      }),
    );
    setTimeout(() => setSaving(false), SAME_TAP_MS);
    if (stored === null) return;
    markDurable();
    const words = `${setName(step)} saved: ${setSpoken(facts, live.unit)}.`;
    onStored({ words, line, goesOn: goesOn(line, step, side) });
  };
  return { store, saving, trouble, settle };
}

function setName({ kind, number }: Step): string {
  return kind === "drop" ? `Drop ${number}` : `Set ${number}`;
}

/** Does the same line owe another set or side after this one? */
function goesOn({ item }: SessionLine, step: Step, side: Side | null): boolean {
  const isHalf = side !== null && side !== "both" && step.side === null;
  const dropsFollow = step.kind === "working" && (item.drops ?? 0) > 0;
  return isHalf || dropsFollow || step.number < step.of;
}

function restBefore({ lines, asking }: Live, { item }: SessionLine, draft: Draft): number | undefined {
  const last = lastSet(lines);
  const exercise = asking.catalog.exercises[item.exercise];
  const amount = draft.reps ?? draft.seconds ?? draft.metres ?? 0;
  return measuredRestS({
    lastStoredMs: last === null ? null : Date.parse(last.set.performedAt),
    nowMs: Date.now(),
    workS: amount * (exercise?.secondsPerUnit ?? 0) * (item.perSide ? 2 : 1),
  });
}
