import { EVENT_STORE_CONTRACT, EXCHANGE_LOG_CONTRACT, numbered } from "@dorsal/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForPage, openPage } from "./bundle.ts";
import { newProfile, type RunningChromium, startChromium } from "./chromium.ts";
import type { ClauseResult } from "./contract.browser.ts";

/** An origin of its own, so that the browser has no older figure of its free space in mind. */
const SMALL_DEVICE = "http://127.0.0.1:7880";

let code = "";
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: RunningChromium;
let page: Page;

beforeAll(async () => {
  [code, profile] = await Promise.all([bundleForPage(), newProfile()]);
  browser = await startChromium(profile.path);
  page = await openPage(browser.context, code);
});

afterAll(async () => {
  await browser.kill();
  await profile.remove();
});

describe("the store in IndexedDB", () => {
  let results: readonly ClauseResult[] = [];
  beforeAll(async () => {
    results = await page.evaluate(async () => [
      ...(await window.underTest.runContract()),
      ...(await window.underTest.runExchangeContract()),
    ]);
  });

  it.each([...EVENT_STORE_CONTRACT, ...EXCHANGE_LOG_CONTRACT])("$sentence", ({ sentence }) => {
    expect(results.find((result) => result.sentence === sentence)?.broken).toBeNull();
  });

  it("seals 2,500 events of small appends into two segments and a tail of 500", async () => {
    await page.evaluate(() => window.underTest.appendInBatches("sealing", 2_500, 20));
    expect(await page.evaluate(() => window.underTest.records("sealing"))).toMatchObject({
      segments: 2,
      tail: 500,
    });
    const { ids, count } = await page.evaluate(() => window.underTest.storedIds("sealing"));
    expect([new Set(ids).size, ids.length, count]).toEqual([2_500, 2_500, 2_500]);
  });

  it("opens what the first version of the app left, and remembers no server", async () => {
    const { ids, memory } = await page.evaluate(() => window.underTest.firstVersion("first version"));
    expect([ids, memory]).toEqual([numbered(1, 3).map(({ id }) => id), null]);
  });

  it("steps aside for a newer version of the app and says so", async () => {
    expect(await page.evaluate(() => window.underTest.overtaken("overtaken"))).toBe("storage_closed");
  });

  it("names a full device and keeps what was there", async () => {
    const smallDevice = await openPage(browser.context, code, SMALL_DEVICE);
    const devtools = await browser.context.newCDPSession(smallDevice);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: SMALL_DEVICE, quotaSize: 2_000_000 });
    const filled = await smallDevice.evaluate(() => window.underTest.fill("full", 8));
    expect(filled).toEqual({ why: "storage_full", count: 3 });
  });

  it("reports what it uses", async () => {
    const report = await page.evaluate(() => window.underTest.storageReport());
    expect(report.usedBytes).toBeGreaterThan(0);
    expect(report.quotaBytes).toBeGreaterThan(report.usedBytes ?? 0);
  });
});
