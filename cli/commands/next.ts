// `next`: what to do today, from any log that can be imported; by a plan, or by what the log itself shows.
import { type Catalog, loadCatalog } from "@dorsal/content";
import { Command, Option } from "commander";
import { calendarDay } from "../calendar-day.ts";
import { type AskedReading, withReadingOptions } from "../import/read-options.ts";
import { logSignals } from "../next/log-signals.ts";
import { type NextSession, nextSession } from "../next/next-session.ts";
import { readPlan } from "../next/read-plan.ts";
import { type ToldHistory, toldHistory } from "../next/told-history.ts";
import { readJson } from "../read-json.ts";
import { readProfile } from "../read-profile.ts";
import { withJournal } from "../store/journal.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { namesIn } from "../text/names.ts";
import { nextText } from "../text/next-text.ts";

interface NextOptions extends AskedReading {
  readonly history?: string;
  readonly plan?: string;
  readonly profile?: string;
  readonly today?: string;
  readonly json?: true;
}

export function nextCommand(terminal: Terminal): Command {
  const command = new Command("next")
    .description("Say what to do today: every set with its load, from a log of any app.")
    .option("--history <file>", "a log that can be imported; without it, the log of this terminal")
    .option("--plan <file>", "a plan as `plan --json` prints it, or a profile to plan for")
    .option("--profile <file>", "who trains, where there is no plan: level, kit, loads, limits")
    .addOption(new Option("--today <day>", "as on this day, YYYY-MM-DD").argParser(calendarDay))
    .option("--json", "print every set as JSON");
  return withReadingOptions(command).action((options: NextOptions) => sayNext(options, terminal));
}

function sayNext(options: NextOptions, terminal: Terminal): void {
  if (options.plan !== undefined && options.profile !== undefined) {
    throw new BadUse("A plan knows whose it is: name --plan or --profile, not both.");
  }
  const files = [options.history, options.plan, options.profile];
  if (files.filter((file) => file === "-").length > 1) {
    throw new BadUse("Standard input can be read once: only one file can be -.");
  }
  const catalog = loadCatalog();
  const today = options.today ?? terminal.today;
  const told = historyOf(options, { catalog, today, terminal });
  const plan = options.plan === undefined ? null : readPlan(options.plan, { catalog, today, terminal });
  const profile =
    options.profile === undefined
      ? null
      : readProfile(readJson(options.profile, terminal), { catalog, today });
  const next = nextSession({ told, plan, profile, catalog, today });
  const signals = logSignals(next, { state: told.state, today });
  const names = namesIn(catalog, told.unit);
  if (options.json) terminal.write(`${JSON.stringify({ ...asJson(next, told), signals }, null, 2)}\n`);
  else terminal.write(nextText({ next, signals, doubts: told.doubts, today, names }));
}

interface World {
  readonly catalog: Catalog;
  readonly today: string;
  readonly terminal: Terminal;
}

function historyOf(options: NextOptions, { catalog, today, terminal }: World): ToldHistory {
  if (options.history !== undefined) {
    return toldHistory({ path: options.history, reading: options, today, catalog }, terminal);
  }
  const state = withJournal(terminal, (journal) => journal.state);
  if (state.sessions.length + state.imported.workouts.length === 0) {
    throw new BadUse("The log of this terminal is empty: name a log with --history, or import one.");
  }
  return { state, unit: options.unit ?? state.unit, report: null, doubts: [] };
}

function asJson({ date, basis, asked, morning }: NextSession, { unit, doubts }: ToldHistory) {
  const { warmUp, items, coolDown, session } = asked;
  const { level, bodyMassKg } = morning.profile;
  return { date, basis, level, bodyMassKg, unit, doubts, minutes: session.minutes, warmUp, items, coolDown };
}
