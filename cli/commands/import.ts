// `import`: another app's file becomes part of the log, with a report of everything that was and was not kept.
import { loadCatalog } from "@dorsal/content";
import { nameMatcher, type Sink } from "@dorsal/formats";
import { Command } from "commander";
import { adoptLog } from "../import/adopt-log.ts";
import { importHistory } from "../import/import-history.ts";
import { peeked } from "../import/peeked.ts";
import { readLogFile } from "../import/read-log-file.ts";
import { type AskedReading, readOptions, withReadingOptions } from "../import/read-options.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { adoptedText, importedText, importReportText } from "../text/import-text.ts";
import { normalisedSet } from "../text/normalised-set.ts";

interface ImportOptions extends AskedReading {
  readonly dryRun?: true;
  readonly json?: true;
  readonly sets?: true;
}

export function importCommand(terminal: Terminal): Command {
  const command = new Command("import")
    .description("Bring a log along from another app: Strong, Hevy, FitNotes and more.")
    .argument("<file>", "the file that the other app exported; - reads standard input");
  return withReadingOptions(command)
    .option("--dry-run", "read and report, and keep nothing")
    .option("--sets", "print each set as a line of JSON, and keep nothing")
    .option("--json", "print the report as JSON")
    .action((file: string, options: ImportOptions) => {
      if (options.sets) printSets(file, options, terminal);
      else bringAlong(file, options, terminal);
    });
}

function bringAlong(path: string, asked: ImportOptions, terminal: Terminal): void {
  const dryRun = asked.dryRun ?? false;
  const { isOwnLog, pieces } = peeked(path, terminal);
  if (isOwnLog) {
    const adopted = adoptLog(pieces, { terminal, dryRun });
    terminal.write(asked.json ? json(adopted) : adoptedText(adopted, dryRun));
    return;
  }
  const reading = { ...terminal, pieces: () => pieces };
  const imported = importHistory({ path, options: readOptions(asked, terminal.today), dryRun }, reading);
  terminal.write(asked.json ? json(imported) : importedText(imported, dryRun));
  if (imported.report.unit.from === "guess" && !dryRun) {
    throw new BadUse("Nothing was imported yet: say --unit kg or --unit lb.");
  }
}

const NOTHING: Sink = {
  set: () => {},
  note: () => {},
  notDone: () => {},
  other: () => {},
  refuse: () => {},
  suspect: () => {},
};

/** Lines are written in bundles: a log has tens of thousands. */
const BUNDLE = 1_000;

function printSets(path: string, asked: ImportOptions, terminal: Terminal): void {
  const matcher = nameMatcher(loadCatalog());
  let bundle: string[] = [];
  const flush = () => {
    terminal.write(bundle.join(""));
    bundle = [];
  };
  const set: Sink["set"] = (written) => {
    const { exercise } = matcher.match(written.exercise);
    bundle.push(`${JSON.stringify(normalisedSet(written, exercise))}\n`);
    if (bundle.length >= BUNDLE) flush();
  };
  const options = readOptions(asked, terminal.today);
  const report = readLogFile(path, { options, terminal }, { ...NOTHING, set });
  flush();
  terminal.complain(asked.json ? json(report) : importReportText(report));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
