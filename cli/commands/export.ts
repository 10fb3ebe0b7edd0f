// `export`: the whole log, the history in another app's format, or the plan for a calendar.
import { type Catalog, loadCatalog } from "@dorsal/content";
import type { JournalState, Plan } from "@dorsal/engine";
import {
  HISTORY_WRITERS,
  type HistoryFormat,
  lossesOf,
  performedHistory,
  planCalendar,
  planLiftoscript,
  untoldInLiftoscript,
} from "@dorsal/formats";
import { toJsonLines } from "@dorsal/sync";
import { lossPhrase } from "@dorsal/words";
import { Command, Option } from "commander";
import { type Journal, withJournal } from "../store/journal.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { bullets, paragraph } from "../text/page.ts";

type Format = HistoryFormat | "dorsal" | "ics" | "liftoscript";

const FORMATS: readonly Format[] = [
  "dorsal",
  ...(Object.keys(HISTORY_WRITERS) as HistoryFormat[]),
  "ics",
  "liftoscript",
];

interface ExportOptions {
  readonly format: Format;
  readonly out?: string;
}

export function exportCommand(terminal: Terminal): Command {
  return new Command("export")
    .description("Take your log along: everything, or in the format of another app.")
    .addOption(new Option("--format <format>", "which file to write").choices(FORMATS).default("dorsal"))
    .option("--out <file>", "write to this file instead of standard output")
    .action(({ format, out }: ExportOptions) => {
      const text = withJournal(terminal, (journal) => written(format, journal, terminal));
      if (out === undefined) terminal.write(text);
      else save(out, text, terminal);
    });
}

function written(format: Format, journal: Journal, terminal: Terminal): string {
  const catalog = loadCatalog();
  const nameOf = (id: string) => catalog.exercises[id as keyof Catalog["exercises"]]?.name ?? id;
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
  readonly nameOf: (id: string) => string;
  readonly terminal: Terminal;
}

function writtenHistory(format: HistoryFormat, state: JournalState, { nameOf, terminal }: Writing): string {
  const writer = HISTORY_WRITERS[format];
  const history = performedHistory(state, nameOf);
  const losses = lossesOf(history, writer.holds);
  if (losses.length > 0) {
    const title = paragraph("This format does not hold everything. Left out or changed:");
    terminal.complain(`${[title, ...bullets(losses.map(lossPhrase))].join("\n")}\n`);
  }
  return writer.write(history);
}

function save(path: string, text: string, terminal: Terminal): void {
  try {
    terminal.save(path, text);
  } catch (error) {
    throw new BadUse(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
