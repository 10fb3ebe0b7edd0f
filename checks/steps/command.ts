// How does a step run a program? As a child whose words are kept and shown only where they are needed.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../program/source-files.ts";
import type { Outcome, Step } from "./step.ts";

export interface Ended {
  readonly code: number;
  readonly output: string;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each whole line as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Programs of ours start in half the time when their source was taken apart before: Node keeps that here. */
const TAKEN_APART = { NODE_COMPILE_CACHE: join(ROOT, ".cache", "compiled") };

/** The first word is a program of node_modules/.bin, or "node" for the Node that runs this. */
export function runCommand(words: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const [program = "", ...rest] = words;
  const command = program === "node" ? process.execPath : join(ROOT, "node_modules", ".bin", program);
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...TAKEN_APART, ...process.env, NO_COLOR: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    const text = chunk.toString();
    output += text;
    if (options.onLine) for (const line of text.split("\n")) if (line.trim() !== "") options.onLine(line);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A program whose exit code is the whole answer. */
export function commandStep(name: string, words: readonly string[]): Step {
  return {
    name,
    async run(): Promise<Outcome> {
      const { code, output } = await runCommand(words);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
