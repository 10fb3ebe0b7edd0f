// How does another app's history enter the log, and leave it? As one write; taken back as a whole; a name explained for good.
import type { CommandData, JournalEvent, NameMeaning } from "@dorsal/engine";
import { ok } from "@dorsal/engine";
import { type CollectedHistory, type ImportPlan, type LossReport, planImport } from "@dorsal/formats";
import { readClock } from "../clock.ts";
import type { JournalStore } from "../journal-store.ts";
import { newId } from "../new-id.ts";
import { act, type Outcome } from "./action.ts";

export interface HistoryToAdd {
  readonly file: { readonly name: string };
  readonly report: LossReport;
  readonly history: CollectedHistory;
  /** Of every name in the file. */
  readonly meanings: readonly NameMeaning[];
  /** Those that the person just corrected. */
  readonly said: readonly NameMeaning[];
}

/** Resolves once all of it is durable; refused, nothing of it is there. */
export async function addImport(
  journal: JournalStore,
  { file, report, history, meanings, said }: HistoryToAdd,
): Outcome<{ readonly importId: string; readonly plan: ImportPlan }> {
  const { ms, instant } = readClock();
  const importId = newId(ms);
  const plan = planImport({
    ...history,
    state: journal.state(),
    meanings,
    file: { app: report.app, fileName: file.name, refused: report.refusedCount },
    importId,
    importedAt: instant,
  });
  const recorded = await journal.record([...plan.events, ...said.map(explained)], ms);
  return recorded.ok ? ok({ importId, plan }) : recorded;
}

export function undoImport(journal: JournalStore, importId: string): Outcome {
  return act(journal, () => ({ type: "UndoImport", data: { importId } }));
}

export function explainName(journal: JournalStore, said: CommandData<"ExplainName">): Outcome {
  return act(journal, () => ({ type: "ExplainName", data: said }));
}

function explained({ name, exercise, groups }: NameMeaning): JournalEvent {
  return { type: "NameExplained", data: { name, exercise, groups } };
}
