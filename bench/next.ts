// How long until ten years of training are known and the next session is asked for? Each run in a process of its own, since a
// phone opens the app cold; beside `JSON.parse` of the same history, for a machine that is busy or slow.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { ColdRun } from "./next/cold-run.ts";
import { percentile } from "./percentile.ts";

const RUNS = 7;
/** Promised: everything cold, and one more set, milliseconds. */
const COLD_MS = 40;
const ONE_MORE_MS = 1;

const runs = Array.from({ length: RUNS }, coldRun);
const median = (of: (run: ColdRun) => number) => percentile(runs.map(of), 0.5);
const best = (of: (run: ColdRun) => number) => Math.min(...runs.map(of));

const ROWS: readonly (readonly [string, (run: ColdRun) => number])[] = [
  ["ten years learned", ({ learnMs }) => learnMs],
  ["of it, processor time", ({ learnCpuMs }) => learnCpuMs],
  ["a session prescribed", ({ prescribeMs }) => prescribeMs],
  ["both, cold", ({ learnMs, prescribeMs }) => learnMs + prescribeMs],
  ["one more set, warm", ({ oneMoreMs }) => oneMoreMs],
  ["JSON.parse of the history", ({ parseMs }) => parseMs],
];
const ofParse = (of: (run: ColdRun) => number) => median((run) => of(run) / run.parseMs);

console.log(`${runs[0]?.sets} sets, ${RUNS} processes`);
console.log("| measured | median ms | best ms | of JSON.parse |\n|---|---|---|---|");
for (const [name, of] of ROWS) {
  console.log(`| ${name} | ${median(of).toFixed(2)} | ${best(of).toFixed(2)} | ${ofParse(of).toFixed(2)} |`);
}
const cold = median(({ learnMs, prescribeMs }) => learnMs + prescribeMs);
const passed = cold <= COLD_MS && median(({ oneMoreMs }) => oneMoreMs) <= ONE_MORE_MS;
console.log(`${passed ? "passed" : "FAILED"}: cold <= ${COLD_MS} ms, one more set <= ${ONE_MORE_MS} ms`);
process.exitCode = passed ? 0 : 1;

function coldRun(): ColdRun {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", join(import.meta.dirname, "next/cold-run.ts")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`A run ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
