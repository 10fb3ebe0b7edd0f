import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForPage, openPage } from "./bundle.ts";
import { newProfile, type RunningChromium, startChromium } from "./chromium.ts";

/** Each death comes after this many acknowledged appends: early, in batches, around a seal. `npm run soak` dies often. */
const SOAK = process.env.DORSAL_SOAK === "1";
const APPENDS_BEFORE_DEATH = SOAK ? Array.from({ length: 60 }, (_, n) => 1 + ((n * 7) % 41)) : [1, 8, 34, 21];
const DEATHS_OF_THE_WHOLE_BROWSER = SOAK ? Array.from({ length: 20 }, (_, n) => 1 + n * 3) : [30];

let code = "";
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: RunningChromium;
const acknowledged = new Set<string>();

beforeAll(async () => {
  [code, profile] = await Promise.all([bundleForPage(), newProfile()]);
  browser = await startChromium(profile.path);
});

afterAll(async () => {
  await browser.kill();
  await profile.remove();
});

/** A page that appends without end; resolves once `appends` of them were acknowledged. */
async function appendingPage(appends: number): Promise<Page> {
  const page = await openPage(browser.context, code);
  await new Promise<void>((enough) => {
    let seen = 0;
    const start = page.exposeBinding("acknowledge", (_, ids: readonly string[]) => {
      for (const id of ids) acknowledged.add(id);
      seen += 1;
      if (seen === appends) enough();
    });
    start.then(() => page.evaluate(() => window.underTest.appendUntilKilled("killed"))).catch(() => {});
  });
  return page;
}

/** Acknowledged and not there, an append of which only a part is there, and the store's own count against what can be read. */
async function inspect() {
  const page = await openPage(browser.context, code);
  const { ids, count, halves } = await page.evaluate(() => window.underTest.storedIds("killed"));
  const segments = await page.evaluate(() => window.underTest.records("killed"));
  await page.close();
  const stored = new Set(ids);
  const lost = [...acknowledged].filter((id) => !stored.has(id));
  return {
    lost,
    doubles: ids.length - stored.size,
    halves,
    miscounted: ids.length - count,
    segments: segments.segments,
  };
}

const INTACT = { lost: [], doubles: 0, halves: 0, miscounted: 0 };

describe("a log that is killed while it is written", () => {
  it.each(APPENDS_BEFORE_DEATH)(
    "loses nothing acknowledged and splits no append when the tab crashes after %i appends",
    async (appends) => {
      const page = await appendingPage(appends);
      const devtools = await browser.context.newCDPSession(page);
      devtools.send("Page.crash").catch(() => {});
      await page.waitForEvent("crash");
      await page.close();
      expect(await inspect()).toMatchObject(INTACT);
    },
  );

  it.each(DEATHS_OF_THE_WHOLE_BROWSER)(
    "loses nothing acknowledged and splits no append when the browser is killed after %i appends",
    async (appends) => {
      await appendingPage(appends);
      await browser.kill();
      browser = await startChromium(profile.path);
      expect(await inspect()).toMatchObject(INTACT);
    },
  );

  it("was long enough to be killed around a seal", async () => {
    expect((await inspect()).segments).toBeGreaterThan(2);
    expect(acknowledged.size).toBeGreaterThan(2_000);
  });
});
