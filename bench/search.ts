// How long does each keystroke in the search of the library take? In a real browser against the real app, slowed down four
// times: the search call alone, and the whole from the key to the painted results: as many as the screen shows, since the
// rest is drawn when the typing rests.
import type { Browser, Page } from "playwright-core";
import { percentile } from "./percentile.ts";
import { openQuietBrowser } from "./quiet-browser.ts";
import { serveApp } from "./served-app.ts";

/** Times slower than this machine: a cheap phone (the promise names this number). */
const SLOWER = 4;
/** Promised for the search call at each keystroke, milliseconds, 95th percentile. */
const TARGET_MS = 20;
/** What people really type, some of it wrongly; the first warms the code up and is not counted. */
const WARM_UP = "lat pulldown";
const QUERIES = [
  "pull up",
  "dedlift",
  "romanian deadlift",
  "face pull with a band",
  "rhomboyds",
  "shoulder blade",
  "how many sets",
  "posture",
  "creatine",
  "no equipment",
];

interface Keystroke {
  readonly typed: string;
  /** `searchLibrary` alone. */
  readonly searchMs: number;
  /** From the key event to the app hearing of the letter: the browser's own part. */
  readonly heardMs: number;
  /** From the key event to the first screen of results in the document. */
  readonly shownMs: number;
  /** And to the frame after it. */
  readonly paintedMs: number;
}

async function timed(browser: Browser, url: string): Promise<readonly Keystroke[]> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(`${url}/learn`);
  const box = page.getByRole("searchbox");
  await box.fill("row");
  await page.locator("[data-searched=row]").waitFor();
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await types(page, WARM_UP);
  const keystrokes: Keystroke[] = [];
  for (const query of QUERIES) keystrokes.push(...(await types(page, query)));
  return keystrokes;
}

/** Letter by letter, each after the results of the one before. */
async function types(page: Page, query: string): Promise<readonly Keystroke[]> {
  const box = page.getByRole("searchbox");
  await box.fill("");
  await page.locator("[data-searched]").waitFor({ state: "detached" });
  await box.focus();
  const keystrokes: Keystroke[] = [];
  for (let letters = 1; letters <= query.length; letters++) {
    const typed = query.slice(0, letters);
    await page.evaluate(watchOneKey, typed);
    await page.keyboard.press(query.charAt(letters - 1) === " " ? "Space" : query.charAt(letters - 1));
    keystrokes.push({ typed, ...(await page.evaluate(() => window.answer)) });
  }
  return keystrokes;
}

type Answer = Omit<Keystroke, "typed">;

declare global {
  interface Window {
    /** To the key that is pressed next. */
    answer: Promise<Answer>;
  }
}

/** Runs in the page, before the key is pressed. */
function watchOneKey(typed: string): void {
  performance.clearMeasures("search-library");
  window.answer = new Promise((resolve) => {
    let pressed = 0;
    let heard = 0;
    const onKey = ({ timeStamp }: Event) => {
      pressed = timeStamp;
    };
    const onInput = () => {
      heard = performance.now();
    };
    addEventListener("keydown", onKey, { capture: true, once: true });
    addEventListener("input", onInput, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (document.querySelector<HTMLElement>("[data-searched]")?.dataset.searched !== typed) return;
      observer.disconnect();
      const shown = performance.now();
      const calls = performance.getEntriesByName("search-library");
      const searchMs = Math.max(...calls.map(({ duration }) => duration));
      requestAnimationFrame(() => {
        // A task after the frame's callback begins when the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          resolve({
            searchMs,
            heardMs: heard - pressed,
            shownMs: shown - pressed,
            paintedMs: performance.now() - pressed,
          });
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

const app = await serveApp();
const browser = await openQuietBrowser();
const keystrokes = await timed(browser, app.url);
await browser.close();
await app.stop();

const ROWS = [
  { name: "the search call", of: ({ searchMs }: Keystroke) => searchMs, target: TARGET_MS },
  { name: "key to the app hearing of it", of: ({ heardMs }: Keystroke) => heardMs },
  { name: "key to results in the document", of: ({ shownMs }: Keystroke) => shownMs },
  { name: "key to painted results", of: ({ paintedMs }: Keystroke) => paintedMs },
];
const one = (value: number) => value.toFixed(1).padStart(8);
console.log(`Each of ${keystrokes.length} keystrokes at ${SLOWER}x CPU throttle, milliseconds`);
console.log("measured                          median      p95      max   target (p95)");
for (const { name, of, target } of ROWS) {
  const ms = keystrokes.map(of);
  const figures = [percentile(ms, 0.5), percentile(ms, 0.95), Math.max(...ms)].map(one).join(" ");
  console.log(`${name.padEnd(32)}${figures}${target === undefined ? "" : String(target).padStart(9)}`);
}
const dearest = keystrokes.toSorted((a, b) => b.searchMs - a.searchMs).slice(0, 3);
const named = dearest.map(({ typed, searchMs }) => `"${typed}" ${searchMs.toFixed(1)}`);
console.log(`dearest searches: ${named.join(", ")}`);
const isKept =
  percentile(
    keystrokes.map(({ searchMs }) => searchMs),
    0.95,
  ) <= TARGET_MS;
process.exit(isKept ? 0 : 1);
