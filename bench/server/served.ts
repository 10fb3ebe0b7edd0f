// The real server in a process of its own, on a store of its own: how soon it listens, and how much memory it holds.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "..", "..");
const MAIN = join(ROOT, "server", "main.ts");

/** As `npm start` does before: from the files themselves it starts more slowly. */
export function buildServer(): void {
  const { status } = spawnSync(process.execPath, ["setup/install.mjs", "server"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The server could not be built: see above.");
}

export interface Served {
  readonly url: URL;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** What it holds now, megabytes; NaN where the system does not say. */
  residentMb(): number;
  /** Processor time that it has used so far, milliseconds: another program beside it changes this little. */
  processorMs(): number;
  stop(): Promise<void>;
}

export async function serve(env: Readonly<Record<string, string>>): Promise<Served> {
  const from = performance.now();
  const settings = { HOST: "127.0.0.1", PORT: "0", DORSAL_SIGN_UP: "open", DORSAL_BACKUP_HOURS: "0" };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...settings, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (!address) continue;
    await fetch(new URL("/health", address));
    const startMs = performance.now() - from;
    const stop = async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    };
    const { pid } = child;
    return {
      url: new URL(address),
      startMs,
      residentMb: () => residentMb(pid),
      processorMs: () => processorMs(pid),
      stop,
    };
  }
  throw new Error("The server ended before it said where it is.");
}

function residentMb(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

function processorMs(pid: number | undefined): number {
  try {
    // The name, in brackets, may hold anything; the fields after it are counted from 3.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
