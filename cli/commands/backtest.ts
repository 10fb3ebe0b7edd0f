// `backtest`: what would have been forecast on each day of real training series? Each line is said before its day is seen.
import { gunzipSync } from "node:zlib";
import { type LifterDays, parseSeries, type WalkedLift, walkForward } from "@dorsal/engine";
import { Command, InvalidArgumentError } from "commander";
import { readJson } from "../read-json.ts";
import { cannotRead, shownPath } from "../reading-trouble.ts";
import { BadUse, type Terminal } from "../terminal.ts";

interface BacktestOptions {
  readonly series: string;
  readonly out: string;
  readonly until?: number;
}

export function backtestCommand(terminal: Terminal): Command {
  return new Command("backtest")
    .description("Forecast every session of real training series from the sessions before it.")
    .requiredOption("--series <file>", "training series as JSON, also gzipped; - reads standard input")
    .requiredOption("--out <file>", "where the forecasts go, one line of JSON each")
    .option("--until <days>", "stop after so many training days of each lifter", count)
    .action(({ series, out, until }: BacktestOptions) => {
      const lines = seriesIn(series, terminal).flatMap((lifter) => forecastLines(lifter, until));
      save(out, lines.join(""), terminal);
      terminal.complain(`${lines.length} forecasts written to ${out}.\n`);
    });
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It is a whole number of days.");
  return Number(text);
}

function forecastLines({ lifter, days }: LifterDays, until = days.length): readonly string[] {
  return [...walkForward(days.slice(0, until))].map((walked) => lineOf(lifter, walked));
}

function lineOf(lifter: string, { date, lift: { exercise }, forecast }: WalkedLift): string {
  const { e1rmKg, lo80Kg, hi80Kg, reps } = forecast;
  const line = {
    lifter,
    exercise,
    date,
    e1rmKg: rounded(e1rmKg),
    lo80Kg: rounded(lo80Kg),
    hi80Kg: rounded(hi80Kg),
    reps,
  };
  return `${JSON.stringify(line)}\n`;
}

/** Nobody lifts finer, what was lifted before comes back as it was, and the lightest load is still more than nothing. */
const DIGITS = 6;

function rounded(kg: number | null): number | null {
  return kg === null ? null : Number(kg.toPrecision(DIGITS));
}

function seriesIn(path: string, terminal: Terminal): readonly LifterDays[] {
  const text = unpacked(path, bytesOf(path, terminal));
  const parsed = parseSeries(readJson(path, { read: () => text }));
  if (parsed.ok) return parsed.value;
  throw new BadUse(`${shownPath(path)} is not a list of training series: look at ${parsed.refusal.path}.`);
}

function bytesOf(path: string, terminal: Terminal): Uint8Array {
  try {
    return Buffer.concat([...terminal.pieces(path)]);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function unpacked(path: string, bytes: Uint8Array): string {
  if (!isGzip(bytes)) return Buffer.from(bytes).toString("utf8");
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch {
    throw new BadUse(`${shownPath(path)} cannot be unpacked: the gzip file is cut off or damaged.`);
  }
}

/** The first two bytes of every gzip file. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function save(path: string, text: string, terminal: Terminal): void {
  try {
    terminal.save(path, text);
  } catch (error) {
    throw new BadUse(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
