// How long until ten years from another app can be seen? In a real browser against the real app: a Strong export of 31,200
// sets is chosen, looked over, added (durable), and History opened. The person's own time between the taps is not counted.
import type { Page } from "playwright-core";
import { percentile } from "./percentile.ts";
import { openQuietBrowser } from "./quiet-browser.ts";
import { serveApp } from "./served-app.ts";

/** Promised: from the file to visible history, milliseconds. */
const TARGET_MS = 2_000;
const RUNS = 5;
/** Ten years: three visits a week, twenty sets each. */
const YEARS = 10;
const SETS = 31_200;
const SETS_PER_VISIT = 20;
const DAY_MS = 86_400_000;

const HEADER =
  "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes,Workout Duration";
const LIFTS = [
  "Bent Over Row (Barbell)",
  "Lat Pulldown (Cable)",
  "Face Pull (Cable)",
  "Bench Press (Barbell)",
  "Bicep Curl (Dumbbell)",
];
const SETS_PER_LIFT = SETS_PER_VISIT / LIFTS.length;

function tenYears(): string {
  const visits = SETS / SETS_PER_VISIT;
  const firstMs = Date.UTC(2016, 0, 4, 18);
  const gapMs = (YEARS * 365 * DAY_MS) / visits;
  const rows = Array.from({ length: visits }, (_, visit) => rowsOf(visit, new Date(firstMs + visit * gapMs)));
  return `${[HEADER, ...rows.flat()].join("\n")}\n`;
}

function rowsOf(visit: number, start: Date): readonly string[] {
  const at = start.toISOString().slice(0, 19).replace("T", " ");
  return Array.from({ length: SETS_PER_VISIT }, (_, index) => {
    const lift = LIFTS[Math.floor(index / SETS_PER_LIFT)];
    const load = 20 + 2.5 * ((visit + index) % 30);
    const order = (index % SETS_PER_LIFT) + 1;
    return `${at},"Pull ${visit % 4}","${lift}",${order},${load},kg,${5 + ((visit + index) % 8)},,0,,0,,,1h 5m`;
  });
}

interface Timing {
  readonly toPreviewMs: number;
  readonly toStoredMs: number;
  readonly toHistoryMs: number;
}

/** Consent and the pre-screen, nothing more. */
async function begin(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Yes, keep it on this device" }).click();
  for (const _ of ["heart", "bones", "health"]) {
    await page.getByRole("button", { name: "None of these" }).click();
  }
  await page.getByRole("heading", { name: "What do you want most?" }).waitFor();
}

async function time(page: Page, url: string, file: Buffer): Promise<Timing> {
  await begin(page, url);
  await page.goto(`${url}/you/import`);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "strong.csv", mimeType: "text/csv", buffer: file });
  await page.getByRole("heading", { name: "Look it over" }).waitFor({ timeout: 60_000 });
  const toPreviewMs = await measured(page, "file-chosen to preview-shown");
  await page.getByRole("button", { name: "Add to my log" }).click();
  await page.getByRole("heading", { name: "Your years are here" }).waitFor({ timeout: 60_000 });
  const toStoredMs = await measured(page, "import-confirmed to import-stored");
  const toHistoryMs = await page.evaluate(openHistory);
  return { toPreviewMs, toStoredMs, toHistoryMs };
}

async function measured(page: Page, name: string): Promise<number> {
  const duration = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted).at(-1)?.duration,
    name,
  );
  return (await duration.jsonValue()) ?? Number.NaN;
}

/** Runs in the page: from the tap to the first painted frame with a week in it. */
async function openHistory(): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLElement>('main a[href="/history"]')?.click();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector("main section li a") === null) await frame();
  await frame();
  return performance.now() - start;
}

const app = await serveApp();
const browser = await openQuietBrowser();
const file = Buffer.from(tenYears());
const timings: Timing[] = [];
try {
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    timings.push(await time(await context.newPage(), app.url, file));
    await context.close();
  }
} finally {
  await browser.close();
  await app.stop();
}

const rows: readonly (readonly [string, (timing: Timing) => number])[] = [
  ["file chosen to preview", (timing) => timing.toPreviewMs],
  ["confirmed to stored", (timing) => timing.toStoredMs],
  ["History opened to seen", (timing) => timing.toHistoryMs],
  ["in all", (timing) => timing.toPreviewMs + timing.toStoredMs + timing.toHistoryMs],
];
console.log(
  `${SETS} sets, ${(file.length / 1e6).toFixed(1)} MB, milliseconds over ${RUNS} runs (target ${TARGET_MS} in all)`,
);
console.log("step                      median      max");
for (const [name, of] of rows) {
  const ms = timings.map(of);
  const figures = [percentile(ms, 0.5), Math.max(...ms)].map((value) => value.toFixed(0).padStart(8));
  console.log(`${name.padEnd(24)}${figures.join(" ")}`);
}
const inAll = timings.map((timing) => rows.at(-1)?.[1](timing) ?? Number.NaN);
process.exit(percentile(inAll, 0.5) <= TARGET_MS ? 0 : 1);
