// How long from the tap on Done to the green row, with the set durable on the device? In a real browser against the real
// app: with an empty history, and with ten years of it, brought in as a person would: by importing an export.
import { readFile } from "node:fs/promises";
import { type Envelope, fromJsonLines, toJsonLines, UUID7_RANDOM_BYTES, uuid7 } from "@dorsal/sync";
import type { Browser, Page } from "playwright-core";
import { percentile } from "./percentile.ts";
import { openQuietBrowser } from "./quiet-browser.ts";
import { type ServedApp, serveApp } from "./served-app.ts";

/** Sets that are timed in each case, after a few that warm the code up. */
const TIMED_SETS = 40;
const WARMING_SETS = 4;
/** Promised: from tap to green row, milliseconds, median. */
const TARGET_MS = 50;
/** Ten years: three visits a week, twenty sets each. */
const YEARS = 10;
const SETS = 31_200;
const SETS_PER_VISIT = 20;
const DAY_MS = 86_400_000;
/** A second tap this soon counts as the same tap, so the next set waits a little longer than that. */
const NEXT_TAP_MS = 450;

interface Timing {
  readonly name: string;
  readonly sets: number;
  readonly ms: readonly number[];
}

async function time(browser: Browser, app: ServedApp, before: "empty" | "ten years"): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const page = await context.newPage();
  await begin(page, app.url);
  if (before === "ten years") await importTenYears(page, app.url);
  await page.goto(`${app.url}/today`);
  await page.getByRole("button", { name: "Free session" }).click();
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await page.getByRole("searchbox").fill("barbell bent-over row");
  await page.getByRole("dialog").locator("li button:enabled").first().click();
  const ms: number[] = [];
  for (let set = 0; set < WARMING_SETS + TIMED_SETS; set++) ms.push(await tapAndTime(page));
  await context.close();
  const sets = before === "empty" ? 0 : SETS;
  return {
    name: before === "empty" ? "empty history" : `${YEARS} years of history`,
    sets,
    ms: ms.slice(WARMING_SETS),
  };
}

/** The app marks the tap, and the first painted frame after the set is durable and its row green. */
async function tapAndTime(page: Page): Promise<number> {
  // One set more is asked before each: the exercise never ends, and the screen stays as it is in the middle of one.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "One set more of this" }).click();
  const rows = page.locator("[data-state=done]");
  const before = await rows.count();
  await page.getByRole("button", { name: /^Done: / }).click();
  await rows.nth(before).waitFor();
  await page.waitForTimeout(NEXT_TAP_MS);
  return page.evaluate(() => {
    const [measured] = performance.getEntriesByName("set-tap to set-durable").slice(-1);
    performance.clearMeasures();
    return measured?.duration ?? Number.NaN;
  });
}

/** Consent and the pre-screen, nothing more: a free session needs no plan. */
async function begin(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Yes, keep it on this device" }).click();
  for (const _ of ["heart", "bones", "health"]) {
    await page.getByRole("button", { name: "None of these" }).click();
  }
  await page.getByRole("heading", { name: "What do you want most?" }).waitFor();
}

async function importTenYears(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/you`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  const [pattern] = fromJsonLines(await readFile(await (await download).path(), "utf8")).lines;
  if (pattern === undefined) throw new Error("The export is empty.");
  const text = toJsonLines(tenYears(pattern.envelope.device));
  const file = { name: "ten-years.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page
    .getByRole("status")
    .filter({ hasText: / added/ })
    .waitFor({ timeout: 60_000 });
}

/** Visits of twenty sets, evenly over ten years, as a log holds them. */
function tenYears(device: string): readonly Envelope[] {
  const visits = SETS / SETS_PER_VISIT;
  const firstMs = Date.now() - YEARS * 365 * DAY_MS;
  const gapMs = (YEARS * 365 * DAY_MS) / (visits + 1);
  return Array.from({ length: visits }, (_, visit) => visitAt(device, firstMs + visit * gapMs)).flat();
}

/** Rows among other lifts, so that the exercise that is timed has a long past of its own. */
const LIFTS = ["barbell_row", "pulldown_pronated", "face_pull", "shrug_barbell"];

function visitAt(device: string, startMs: number): readonly Envelope[] {
  const id = () => uuid7(startMs, crypto.getRandomValues(new Uint8Array(UUID7_RANDOM_BYTES)));
  const instant = (minute: number) =>
    `${new Date(startMs + minute * 60_000).toISOString().slice(0, -1)}+00:00`;
  const sessionId = id();
  let counter = 0;
  const event = (type: string, data: object): Envelope => {
    counter += 1;
    return { id: id(), device, at: { wallMs: Math.trunc(startMs), counter }, type, version: 1, data };
  };
  const items = LIFTS.map((exercise) => ({ exercise, itemId: id() }));
  const sets = Array.from({ length: SETS_PER_VISIT }, (_, index) => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error("A visit needs a lift.");
    const facts = { exercise: item.exercise, setType: "working", loadKg: 50, reps: 10, rir: 2 };
    return event("SetPerformed", {
      ...{ setId: id(), sessionId, itemId: item.itemId, performedAt: instant(index * 3) },
      ...{ facts, prescribed: null },
    });
  });
  return [
    event("SessionStarted", { sessionId, startedAt: instant(0), planned: null }),
    ...items.map((item) => event("ExerciseAdded", { sessionId, ...item })),
    ...sets,
    event("SessionFinished", { sessionId, endedAt: instant(SETS_PER_VISIT * 3) }),
  ];
}

const app = await serveApp();
const browser = await openQuietBrowser();
const timings = [await time(browser, app, "empty"), await time(browser, app, "ten years")];
await browser.close();
await app.stop();

const one = (value: number) => value.toFixed(1).padStart(8);
console.log("From tap to green row (durable), milliseconds");
console.log("case                    stored sets   timed   median      p95      max   target");
for (const { name, sets, ms } of timings) {
  const figures = [percentile(ms, 0.5), percentile(ms, 0.95), Math.max(...ms)].map(one).join(" ");
  console.log(
    `${name.padEnd(22)}${String(sets).padStart(13)}${String(ms.length).padStart(8)} ${figures}${String(TARGET_MS).padStart(9)}`,
  );
}
process.exit(timings.every(({ ms }) => percentile(ms, 0.5) <= TARGET_MS) ? 0 : 1);
