// The program in the terminal: the only place that touches clock, disk and streams.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { instantHere } from "./local-time.ts";
import { piecesOf } from "./pieces.ts";
import { runDorsal } from "./program.ts";
import { saveFile } from "./save-file.ts";

const STANDARD_INPUT = 0;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
function endQuietlyWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
}

/** The day on the lifter's own calendar, not in Greenwich. */
function today(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** With our own streams: what it says is said at once. */
function administer(args: readonly string[]): number {
  const program = join(import.meta.dirname, "..", "server", "admin.ts");
  return spawnSync(process.execPath, [program, ...args], { stdio: "inherit" }).status ?? 1;
}

process.stdout.on("error", endQuietlyWhenClosed);
process.stderr.on("error", endQuietlyWhenClosed);

process.exitCode = runDorsal(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  read: (path) => readFileSync(path === "-" ? STANDARD_INPUT : path, "utf8"),
  pieces: (path) => piecesOf(path === "-" ? STANDARD_INPUT : path),
  save: saveFile,
  administer,
  today: today(new Date()),
  // A folder of its own where the server's is not named.
  dataFolder: process.env.DORSAL_DATA || ".data",
  nowMs: Date.now,
  randomBytes,
  localTime: instantHere,
});
