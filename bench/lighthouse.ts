// How does the app feel on a slow phone? Lighthouse's mobile profile, median of five runs, each in a fresh browser.
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { serveApp } from "./served-app.ts";

/** Single runs differ by ten points on a busy machine; the median of five by two. */
const RUNS = 5;
/** Promised scores, of 100. */
const PROMISED = { performance: 90, accessibility: 100, "best-practices": 100 } as const;
type Category = keyof typeof PROMISED;
const CATEGORIES = Object.keys(PROMISED) as Category[];

/** No first-run pages, no calls home: what is measured is the app alone. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];

type Scores = Readonly<Record<Category, number>>;

async function measure(url: string): Promise<{ scores: Scores; complaints: readonly string[] }> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [...QUIET, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...CATEGORIES] });
    if (result === undefined) throw new Error("Lighthouse gave no result.");
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not measure: ${runtimeError.message}`);
    const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
    const scores: Scores = {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
    };
    const complaints = Object.values(audits)
      .filter((audit) => audit.score !== null && audit.score < 0.9)
      .map((audit) => `${audit.id} ${audit.displayValue ?? firstDetail(audit.details)}`.trim());
    return { scores, complaints };
  } finally {
    await browser.close();
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const path = process.argv[2] ?? "/";
const app = await serveApp();
const runs: Scores[] = [];
let complaints: readonly string[] = [];
for (let run = 1; run <= RUNS; run++) {
  const measured = await measure(new URL(path, app.url).href);
  runs.push(measured.scores);
  complaints = measured.complaints;
  console.log(`run ${run}: ${CATEGORIES.map((name) => `${name} ${measured.scores[name]}`).join(", ")}`);
}
await app.stop();

const medians = CATEGORIES.map((name) => ({ name, got: median(runs.map((run) => run[name])) }));
for (const { name, got } of medians) console.log(`median ${name}: ${got} (promised ${PROMISED[name]})`);
if (complaints.length > 0) console.log(`below 90 in the last run: ${complaints.join("; ")}`);
process.exit(medians.every(({ name, got }) => got >= PROMISED[name]) ? 0 : 1);
