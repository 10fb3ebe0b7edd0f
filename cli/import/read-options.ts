// How is another app's file to be read where it does not say itself? The options of a command line, for every command that reads one.
import type { ReadOptions } from "@dorsal/formats";
import { type Command, InvalidArgumentError, Option } from "commander";

export interface AskedReading {
  readonly unit?: "kg" | "lb";
  readonly columns?: Readonly<Record<string, string>>;
  readonly dates?: "day-first" | "month-first";
}

export function withReadingOptions(command: Command): Command {
  return command
    .addOption(new Option("--unit <unit>", "unit of loads that the file does not name").choices(["kg", "lb"]))
    .addOption(new Option("--dates <order>", "how to read 05/06/2026").choices(["day-first", "month-first"]))
    .option("--columns <pairs>", "a table of your own: date=Day,exercise=Lift,load=Weight,reps=Reps", pairs);
}

function pairs(text: string): Readonly<Record<string, string>> {
  const entries = text.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  if (entries.some((pair) => pair.length !== 2 || pair.includes(""))) {
    throw new InvalidArgumentError("Columns are named like date=Day,exercise=Lift,reps=Reps.");
  }
  return Object.fromEntries(entries);
}

export function readOptions({ unit, columns, dates }: AskedReading, today: string): ReadOptions {
  return {
    today,
    ...(unit ? { unit } : {}),
    ...(columns ? { columns } : {}),
    ...(dates ? { dayFirst: dates === "day-first" } : {}),
  };
}
