// `export`: the whole log, the history in another app's format, or the plan for a calendar.

import { join } from "node:path";
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { JournalState, Plan } from "@dorsal/engine";
import {
  HISTORY_WRITERS,
  type HistoryFormat,
  lossesOf,
  type NameOf,
  performedHistory,
  planCalendar,
  planLiftoscript,
  untoldInLiftoscript,
} from "@dorsal/formats";
import { toJsonLines } from "@dorsal/sync";
import { lossPhrase } from "@dorsal/words";
import { Command, Option } from "commander";
import { activityFiles, workoutFiles } from "../export/watch-files.ts";
import { type Journal, withJournal } from "../store/journal.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { bullets, paragraph } from "../text/page.ts";

type TextFormat = HistoryFormat | "dorsal" | "ics" | "liftoscript";
/** For watches: many files, so they need a folder. */
type WatchFormat = "fit" | "fit-workouts";
type Format = TextFormat | WatchFormat;

const FORMATS: readonly Format[] = [
  "dorsal",
  ...(Object.keys(HISTORY_WRITERS) as HistoryFormat[]),
  "ics",
  "liftoscript",
  "fit",
  "fit-workouts",
];

interface ExportOptions {
  readonly format: Format;
  readonly out?: string;
}

export function exportCommand(terminal: Terminal): Command {
  return new Command("export")
    .description("Take your log along: everything, or in the format of another app.")
    .addOption(new Option("--format <format>", "which file to write").choices(FORMATS).default("dorsal"))
    .option("--out <path>", "write to this file (FIT: into this folder) instead of standard output")
    .action(({ format, out }: ExportOptions) => {
      withJournal(terminal, (journal) => {
        if (format === "fit" || format === "fit-workouts")
          return saveWatchFiles(format, out, { journal, terminal });
        const text = written(format, journal, terminal);
        return out === undefined ? terminal.write(text) : save(out, text, terminal);
      });
    });
}

interface Exporting {
  readonly journal: Journal;
  readonly terminal: Terminal;
}

function saveWatchFiles(
  format: WatchFormat,
  folder: string | undefined,
  { journal, terminal }: Exporting,
): void {
  if (folder === undefined) throw new BadUse("FIT files are many: name a folder with --out.");
  const { state } = journal;
  const nameOf = namesOf(loadCatalog());
  const { files, losses } =
    format === "fit"
      ? activityFiles(state, nameOf)
      : workoutFiles(adopted(state).plan, { nameOf, unit: state.unit });
  for (const { name, bytes } of files) save(join(folder, name), bytes, terminal);
  complainOf(losses, terminal);
  terminal.write(`${files.length} files were written to ${folder}.\n`);
}

function namesOf(catalog: Catalog): NameOf {
  return (id) => catalog.exercises[id as keyof Catalog["exercises"]]?.name ?? id;
}

function complainOf(losses: readonly string[], terminal: Terminal): void {
  if (losses.length === 0) return;
  const title = paragraph("This format does not hold everything. Left out or changed:");
  terminal.complain(`${[title, ...bullets(losses)].join("\n")}\n`);
}

function written(format: TextFormat, journal: Journal, terminal: Terminal): string {
  const nameOf = namesOf(loadCatalog());
  switch (format) {
    case "dorsal":
      return toJsonLines(journal.envelopes);
    case "ics": {
      const { plan, planId } = adopted(journal.state);
      return planCalendar({ plan, planId, nameOf, now: new Date(terminal.nowMs()).toISOString() });
    }
    case "liftoscript": {
      const { plan } = adopted(journal.state);
      const comments = untoldInLiftoscript(plan);
      if (comments > 0)
        terminal.complain(`Holds and carries are comments in Liftoscript: ${comments} times.\n`);
      return planLiftoscript({ plan, nameOf, unit: journal.state.unit });
    }
    default:
      return writtenHistory(format, journal.state, { nameOf, terminal });
  }
}

function adopted({ plan }: JournalState): { readonly plan: Plan; readonly planId: string } {
  if (plan === null) {
    throw new BadUse(
      "There is no plan in the log yet. Adopt one in the app and import its log, then export again.",
    );
  }
  return plan;
}

interface Writing {
  readonly nameOf: NameOf;
  readonly terminal: Terminal;
}

function writtenHistory(format: HistoryFormat, state: JournalState, { nameOf, terminal }: Writing): string {
  const writer = HISTORY_WRITERS[format];
  const history = performedHistory(state, nameOf);
  complainOf(lossesOf(history, writer.holds).map(lossPhrase), terminal);
  return writer.write(history);
}

function save(path: string, content: string | Uint8Array, terminal: Terminal): void {
  try {
    terminal.save(path, content);
  } catch (error) {
    throw new BadUse(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
