// Which commands are there, and what happens to a command line that makes no sense?
import { Command, CommanderError } from "commander";
import { articleCommand, questionCommand } from "./commands/article.ts";
import { backtestCommand } from "./commands/backtest.ts";
import { exerciseCommand } from "./commands/exercise.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { importsCommand, namesCommand } from "./commands/imports.ts";
import { libraryCommand } from "./commands/library.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { muscleCommand } from "./commands/muscle.ts";
import { nextCommand } from "./commands/next.ts";
import { adminCommand, backupCommand, doctorCommand, restoreCommand } from "./commands/on-the-server.ts";
import { planCommand } from "./commands/plan.ts";
import { schemaCommand } from "./commands/schema.ts";
import { searchCommand } from "./commands/search.ts";
import { AlreadySaid, BadUse, EXIT, type ExitCode, type Terminal } from "./terminal.ts";

const EXAMPLES = `
Examples:
  npm run -s dorsal -- plan --profile examples/home-beginner.json
  npm run -s dorsal -- plan --profile - --json < profile.json
  npm run -s dorsal -- next --history strong.csv --unit kg
  npm run -s dorsal -- exercise pull_up
  npm run -s dorsal -- search lat puldown
  npm run -s dorsal -- import strong.csv --unit kg
  npm run -s dorsal -- schema profile`;

/** Runs one command line (without the program's own name). */
export function runDorsal(args: readonly string[], terminal: Terminal): ExitCode {
  try {
    program(terminal).parse(args, { from: "user" });
    return EXIT.done;
  } catch (error) {
    if (error instanceof BadUse) {
      terminal.complain(`${error.message}\n`);
      return EXIT.badUse;
    }
    if (error instanceof AlreadySaid) return error.code;
    // Commander has already said what is wrong; help that was asked for is not wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badUse;
    throw error;
  }
}

function program(terminal: Terminal): Command {
  const dorsal = new Command("dorsal")
    .description("The upper-back training coach: plans it can justify, in a terminal.")
    .exitOverride()
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.complain,
      outputError: (message, write) => write(asSentence(message)),
    })
    .addHelpText("after", EXAMPLES);
  const commands = [
    planCommand,
    nextCommand,
    exerciseCommand,
    muscleCommand,
    articleCommand,
    questionCommand,
    searchCommand,
    libraryCommand,
    importCommand,
    importsCommand,
    namesCommand,
    exportCommand,
    schemaCommand,
    mcpCommand,
    backtestCommand,
    backupCommand,
    restoreCommand,
    doctorCommand,
    adminCommand,
  ];
  for (const command of commands) dorsal.addCommand(command(terminal).copyInheritedSettings(dorsal));
  return dorsal;
}

/** "error: unknown option '--x'\n(Did you mean --y?)" becomes "Unknown option '--x'. Did you mean --y?" */
function asSentence(message: string): string {
  const [what = "", ...hints] = message
    .replace(/^error: /, "")
    .trim()
    .split("\n");
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`.replace(/\.?$/, ".");
  return `${[sentence, ...hints.map((hint) => hint.replace(/^\((.*)\)$/, "$1"))].join(" ")}\n`;
}
