// The program in the terminal: the only place that touches clock, disk and streams.
import { readFileSync } from "node:fs";
import { runDorsal } from "./program.ts";

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

process.stdout.on("error", endQuietlyWhenClosed);
process.stderr.on("error", endQuietlyWhenClosed);

process.exitCode = runDorsal(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  read: (path) => readFileSync(path === "-" ? STANDARD_INPUT : path, "utf8"),
  today: today(new Date()),
});
