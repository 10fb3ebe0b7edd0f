// How does the app feel on a slow phone? Lighthouse's mobile profile, median of five runs, each in a fresh browser.
// Lighthouse slows down what it saw, and what it saw grows with whatever else the machine does: so each run also names
// the speed of the machine at that moment, as Lighthouse measures it.
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { openQuietBrowser } from "./quiet-browser.ts";
import { serveApp } from "./served-app.ts";

/** Single runs differ by ten points on a busy machine; the median of five by two. */
const RUNS = 5;
/** On a crowded machine Chromium now and then leaves its trace without a beginning; more often, something is wrong. */
const MOST_REPEATS = 2;
/** Promised scores, of 100. */
const PROMISED = { performance: 90, accessibility: 100, "best-practices": 100 } as const;
type Category = keyof typeof PROMISED;
const CATEGORIES = Object.keys(PROMISED) as Category[];

/** What the performance score is made of, by Lighthouse's names; milliseconds, layout shift without unit. */
const TIMES = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "total-blocking-time": "blocked",
  "speed-index": "speed index",
  "cumulative-layout-shift": "shift",
} as const;
type Time = keyof typeof TIMES;
const TIME_NAMES = Object.keys(TIMES) as Time[];

interface Run {
  readonly scores: Readonly<Record<Category, number>>;
  readonly times: Readonly<Record<Time, number>>;
  /** Lighthouse's `benchmarkIndex`: higher is faster; an idle desktop has 1500 and more. */
  readonly machine: number;
  readonly complaints: readonly string[];
}

async function measure(url: string): Promise<Run> {
  const port = await freePort();
  const browser = await openQuietBrowser(`--remote-debugging-port=${port}`);
  try {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...CATEGORIES] });
    if (result === undefined) throw new Error("Lighthouse gave no result.");
    const { categories, audits, environment, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not measure: ${runtimeError.message}`);
    const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
    const time = (name: Time) => audits[name]?.numericValue ?? Number.NaN;
    const complaints = Object.values(audits)
      .filter((audit) => audit.score !== null && audit.score < 0.9)
      .map((audit) => `${audit.id} ${audit.displayValue ?? firstDetail(audit.details)}`.trim());
    return {
      scores: byName(CATEGORIES, score),
      times: byName(TIME_NAMES, time),
      machine: Math.round(environment.benchmarkIndex),
      complaints,
    };
  } finally {
    await browser.close();
  }
}

/** A run that Lighthouse could not measure is told and done again. */
async function measured(url: string): Promise<Run> {
  for (let repeats = 0; ; repeats++) {
    try {
      return await measure(url);
    } catch (failure) {
      if (repeats === MOST_REPEATS) throw failure;
      console.log(`once more: ${failure instanceof Error ? failure.message : failure}`);
    }
  }
}

/** What a yes-or-no audit complains about: the first row of its table. */
function firstDetail(details: unknown): string {
  const items = details && typeof details === "object" && "items" in details ? details.items : [];
  return Array.isArray(items) && items.length > 0 ? JSON.stringify(items[0]).slice(0, 200) : "";
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function byName<Name extends string>(names: readonly Name[], of: (name: Name) => number) {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}

function timeWords(name: Time, value: number): string {
  return name === "cumulative-layout-shift"
    ? `${TIMES[name]} ${value.toFixed(3)}`
    : `${TIMES[name]} ${Math.round(value)} ms`;
}

function runWords({ scores, times, machine }: Run): string {
  const points = CATEGORIES.map((name) => `${name} ${scores[name]}`);
  return [...points, ...TIME_NAMES.map((name) => timeWords(name, times[name])), `machine ${machine}`].join(
    ", ",
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const path = process.argv[2] ?? "/";
const app = await serveApp();
const url = new URL(path, app.url).href;
const runs: Run[] = [];
// The first browser reads itself from the disk and the server compiles its code: not what is measured.
await measured(url);
for (let run = 1; run <= RUNS; run++) {
  const one = await measured(url);
  runs.push(one);
  console.log(`run ${run}: ${runWords(one)}`);
}
await app.stop();

const medians = CATEGORIES.map((name) => ({ name, got: median(runs.map(({ scores }) => scores[name])) }));
for (const { name, got } of medians) console.log(`median ${name}: ${got} (promised ${PROMISED[name]})`);
const times = TIME_NAMES.map((name) => timeWords(name, median(runs.map((run) => run.times[name]))));
console.log(`medians: ${times.join(", ")}, machine ${median(runs.map(({ machine }) => machine))}`);
const complaints = runs.at(-1)?.complaints ?? [];
if (complaints.length > 0) console.log(`below 90 in the last run: ${complaints.join("; ")}`);
process.exit(medians.every(({ name, got }) => got >= PROMISED[name]) ? 0 : 1);
