// Which commands are there for the owner, and what happens to a command line that makes no sense?
import { readSettings } from "../settings.ts";
import { type AdminAsk, type AdminCommand, EXIT, type ExitCode } from "./admin-command.ts";
import { backupCommand } from "./backup.ts";
import { doctorCommand } from "./doctor.ts";
import {
  changeEmailCommand,
  inviteCommand,
  makeOwnerCommand,
  peopleCommand,
  resetAccessCommand,
} from "./people.ts";
import { restoreCommand } from "./restore.ts";

const COMMANDS: readonly AdminCommand[] = [
  backupCommand,
  restoreCommand,
  doctorCommand,
  peopleCommand,
  inviteCommand,
  resetAccessCommand,
  changeEmailCommand,
  makeOwnerCommand,
];

export interface AdminWorld extends Omit<AdminAsk, "args" | "settings"> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs one command line (without the program's own name). */
export async function runAdmin(
  [name, ...args]: readonly string[],
  { env, ...world }: AdminWorld,
): Promise<ExitCode> {
  const command = COMMANDS.find(({ usage }) => usage.split(" ")[0] === name);
  if (!command) {
    world.complain(usageText());
    return EXIT.badUse;
  }
  const read = readSettings(env);
  if (!read.ok) {
    world.complain(`The settings cannot be used. ${read.sentences.join(" ")}`);
    return EXIT.badUse;
  }
  try {
    return await command.run({ ...world, args, settings: read.settings });
  } catch (error) {
    world.complain(`This could not be done: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.failed;
  }
}

function usageText(): string {
  const lines = COMMANDS.map(({ usage, says }) => `  ${usage.padEnd(24)}${says}`);
  return ["Commands on the server's own machine:", ...lines].join("\n");
}
