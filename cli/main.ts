// The program in the terminal: the only place that touches clock, disk and streams.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { instantHere } from "./local-time.ts";
import { piecesOf } from "./pieces.ts";
import { runDorsal } from "./program.ts";
import { saveFile } from "./save-file.ts";
import { EXIT } from "./terminal.ts";
import { cannotWriteSentence } from "./writing-trouble.ts";

const STANDARD_INPUT = 0;
const STANDARD_ERROR = 2;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
function endWhereNothingIsTaken(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.done);
  complain(`${cannotWriteSentence(error)}\n`);
  process.exit(EXIT.failed);
}

/** At once, and in vain where nobody can be told either. */
function complain(sentence: string): void {
  try {
    writeSync(STANDARD_ERROR, sentence);
  } catch {}
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

process.stdout.on("error", endWhereNothingIsTaken);
process.stderr.on("error", endWhereNothingIsTaken);

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
