// `backup`, `restore`, `doctor`, `admin`: the owner's work on the server's own machine. It is done by the server's own
// program, in a process of its own, for the terminal knows nothing of stores.
import { Command } from "commander";
import { AlreadySaid, type Terminal } from "../terminal.ts";

export function backupCommand(terminal: Terminal): Command {
  return new Command("backup")
    .description("Write everything the server holds into one file, also while it runs, and read it back.")
    .argument("[file]", "where to; without it, into the folder of the scheduled backups")
    .action((file: string | undefined) => administer(terminal, ["backup", ...(file ? [file] : [])]));
}

export function restoreCommand(terminal: Terminal): Command {
  return new Command("restore")
    .description("Make an empty store (DORSAL_DATA or DATABASE_URL) into what a backup holds.")
    .argument("<file>", "the backup")
    .action((file: string) => administer(terminal, ["restore", file]));
}

export function doctorCommand(terminal: Terminal): Command {
  return new Command("doctor")
    .description("Check the server's store, disk, rights, versions, clock and backups, and say what to do.")
    .action(() => administer(terminal, ["doctor"]));
}

export function adminCommand(terminal: Terminal): Command {
  return new Command("admin")
    .description("Further commands for the owner of the server; without one, which there are.")
    .argument("[command...]", "the command and what it needs")
    .action((command: readonly string[]) => administer(terminal, command));
}

function administer(terminal: Terminal, args: readonly string[]): void {
  const code = terminal.administer(args);
  if (code !== 0) throw new AlreadySaid(code);
}
