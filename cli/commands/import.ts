// `import`: another app's file becomes part of the log, with a report of everything that was and was not kept.
import { type LossReport, type ReadOptions, readFile, type Sink } from "@dorsal/formats";
import { unreadableFileSentence } from "@dorsal/words";
import { Command, InvalidArgumentError, Option } from "commander";
import { cannotRead } from "../reading-trouble.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { importReportText } from "../text/import-text.ts";
import { normalisedSet } from "../text/normalised-set.ts";

interface ImportOptions {
  readonly unit?: "kg" | "lb";
  readonly dryRun?: true;
  readonly json?: true;
  readonly sets?: true;
  readonly columns?: Readonly<Record<string, string>>;
  readonly dates?: "day-first" | "month-first";
}

export function importCommand(terminal: Terminal): Command {
  return new Command("import")
    .description("Bring a log along from another app: Strong, Hevy, FitNotes and more.")
    .argument("<file>", "the file that the other app exported; - reads standard input")
    .addOption(new Option("--unit <unit>", "unit of loads that the file does not name").choices(["kg", "lb"]))
    .addOption(new Option("--dates <order>", "how to read 05/06/2026").choices(["day-first", "month-first"]))
    .option("--columns <pairs>", "a table of your own: date=Day,exercise=Lift,load=Weight,reps=Reps", pairs)
    .option("--dry-run", "read and report, and keep nothing")
    .option("--sets", "print each set as a line of JSON, and keep nothing")
    .option("--json", "print the report as JSON")
    .action((file: string, options: ImportOptions) => {
      if (options.sets) printSets(file, options, terminal);
    });
}

function pairs(text: string): Readonly<Record<string, string>> {
  const entries = text.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  if (entries.some((pair) => pair.length !== 2 || pair.includes(""))) {
    throw new InvalidArgumentError("Columns are named like date=Day,exercise=Lift,reps=Reps.");
  }
  return Object.fromEntries(entries);
}

function printSets(file: string, options: ImportOptions, terminal: Terminal): void {
  const report = read(
    file,
    { options, terminal },
    {
      ...NOTHING,
      set: (set) => terminal.write(`${JSON.stringify(normalisedSet(set))}\n`),
    },
  );
  terminal.complain(options.json ? `${JSON.stringify(report, null, 2)}\n` : importReportText(report));
}

const NOTHING: Sink = {
  set: () => {},
  note: () => {},
  notDone: () => {},
  other: () => {},
  refuse: () => {},
  suspect: () => {},
};

interface Asked {
  readonly options: ImportOptions;
  readonly terminal: Terminal;
}

function read(file: string, { options, terminal }: Asked, sink: Sink): LossReport {
  const reading = readFile(readOptions(options, terminal), sink);
  try {
    for (const piece of terminal.pieces(file)) reading.push(piece);
  } catch (error) {
    throw cannotRead(file, error);
  }
  const outcome = reading.end();
  if (!outcome.ok) throw new BadUse(unreadableFileSentence(outcome));
  return outcome.report;
}

function readOptions({ unit, columns, dates }: ImportOptions, { today }: Terminal): ReadOptions {
  return {
    today,
    ...(unit ? { unit } : {}),
    ...(columns ? { columns } : {}),
    ...(dates ? { dayFirst: dates === "day-first" } : {}),
  };
}
