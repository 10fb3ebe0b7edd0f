// Why could a file not be read? One sentence for each thing a system says.
import { BadUse } from "./terminal.ts";

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
  EAGAIN: "nothing was piped in",
};

export function cannotRead(path: string, error: unknown): BadUse {
  if (path === "") return new BadUse("A file has a name; - reads standard input.");
  return new BadUse(`Cannot read ${shownPath(path)}: ${cause(error)}.`);
}

export function shownPath(path: string): string {
  return path === "-" ? "standard input" : path;
}

function cause(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return CAUSES[code] ?? `the system says ${code}`;
}
