// Runs the real program for tests: as a child process, as a terminal does, or in this process, which is faster.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { piecesOf } from "./pieces.ts";
import { runDorsal } from "./program.ts";
import { saveFile } from "./save-file.ts";

const MAIN = join(import.meta.dirname, "main.ts");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function dorsal(args: readonly string[], input = "", env = process.env): Ran {
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    env,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The same without a new process: everything but `main.ts`. */
export function dorsalHere(args: readonly string[], input: string | Uint8Array = "", dataFolder = ""): Ran {
  const said = { out: "", err: "" };
  const code = runDorsal(args, {
    write: (text) => {
      said.out += text;
    },
    complain: (text) => {
      said.err += text;
    },
    read: (path) => (path === "-" ? String(input) : readFileSync(path, "utf8")),
    pieces: (path) => (path === "-" ? [Buffer.from(input)] : piecesOf(path)),
    save: saveFile,
    administer: () => {
      throw new Error("The server's program is another process: use dorsal().");
    },
    today: "2026-11-21",
    dataFolder,
    nowMs: () => Date.parse("2026-11-21T18:00:00Z"),
    randomBytes,
    localTime: (instant) => instant,
  });
  return { code, ...said };
}

/** A profile of somebody who starts out at home; `changes` lays other values over it. */
export function profile(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    level: 1,
    goal: "general",
    days: ["mon", "thu"],
    minutes: 30,
    equipment: ["dumbbell"],
    loadsKg: { dumbbell: [2, 4, 6, 8, 10] },
    bodyMassKg: 70,
    startDate: "2026-11-23",
    ...changes,
  });
}
