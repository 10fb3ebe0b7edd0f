// Another app's file becomes part of the log: collected, matched by name, planned against what stands, recorded as one act.

import { basename } from "node:path";
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { JournalState, NameMeaning } from "@dorsal/engine";
import {
  collectWorkouts,
  explainedOrGuessed,
  type ImportPlan,
  type KeptTotal,
  keptTotals,
  type LossReport,
  nameMatcher,
  namesIn,
  planImport,
  type ReadOptions,
} from "@dorsal/formats";
import { UUID7_RANDOM_BYTES, uuid7 } from "@dorsal/sync";
import { withJournal } from "../store/journal.ts";
import type { Terminal } from "../terminal.ts";
import { readLogFile } from "./read-log-file.ts";

export interface ImportedFile {
  readonly report: LossReport;
  readonly plan: ImportPlan;
  readonly importId: string;
  readonly meanings: readonly NameMeaning[];
  /** Of each exercise, as the file wrote it and as the log holds it. */
  readonly totals: readonly KeptTotal[];
}

export interface ImportWish {
  readonly path: string;
  readonly options: ReadOptions;
  readonly dryRun: boolean;
}

/** Nothing is recorded on a dry run, nor while the unit of the loads is not known. */
export function importHistory({ path, options, dryRun }: ImportWish, terminal: Terminal): ImportedFile {
  const collector = collectWorkouts({ localTime: terminal.localTime });
  const report = readLogFile(path, { options, terminal }, collector);
  const collected = collector.collected(report.app);
  const importId = uuid7(terminal.nowMs(), terminal.randomBytes(UUID7_RANDOM_BYTES));
  return withJournal(terminal, (journal) => {
    const meanings = meaningsOf(namesIn(collected.workouts), journal.state, loadCatalog());
    const plan = planImport({
      ...collected,
      state: journal.state,
      meanings,
      file: { app: report.app, fileName: basename(path), refused: report.refusedCount },
      importId,
      importedAt: terminal.localTime(new Date(terminal.nowMs()).toISOString()),
    });
    if (!dryRun && report.unit.from !== "guess" && plan.events.length > 0) journal.record(plan.events);
    return { report, plan, importId, meanings, totals: keptTotals(report.exercises, collected) };
  });
}

/** What a person said of a name counts before every guess. */
function meaningsOf(names: readonly string[], state: JournalState, catalog: Catalog): readonly NameMeaning[] {
  const matcher = nameMatcher(catalog);
  const explained = state.imported.explainedNames;
  return names.map((name) => explainedOrGuessed(name, { matcher, explained }));
}
