// Two tabs, real locks, real storage: one exchanges for both, and the other takes over when it closes.

import { gunzipSync } from "node:zlib";
import { eventCheck } from "@dorsal/engine";
import { answerExchange, memoryLogStore, parseExchangeRequest } from "@dorsal/sync";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForPage, openPage } from "./bundle.ts";
import { newProfile, type RunningChromium, startChromium } from "./chromium.ts";

const ORIGIN = "http://127.0.0.1:7879";
const LONGEST_MS = 30_000;

const logs = memoryLogStore();
let code = "";
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: RunningChromium;

beforeAll(async () => {
  [code, profile] = await Promise.all([bundleForPage(), newProfile()]);
  browser = await startChromium(profile.path);
});

afterAll(async () => {
  await browser.kill();
  await profile.remove();
});

/** The server's answers, without a server: every request of the origin's API comes here. */
async function serve(page: Page): Promise<void> {
  const problemOf = eventCheck();
  await page.route(`${ORIGIN}/api/account`, (route) => route.fulfill({ json: { id: "ada" } }));
  await page.route(`${ORIGIN}/api/sync/events`, (route) => route.fulfill({ status: 204 }));
  await page.route(`${ORIGIN}/api/sync`, async (route) => {
    const request = parseExchangeRequest(bodyOf(route));
    if (request === null) return route.fulfill({ status: 400 });
    return route.fulfill({ json: await answerExchange(logs, { user: "ada", request }, { problemOf }) });
  });
}

function bodyOf(route: Route): unknown {
  const body = route.request().postDataBuffer() ?? Buffer.alloc(0);
  const isPacked = route.request().headers()["content-encoding"] === "gzip";
  return JSON.parse(String(isPacked ? gunzipSync(body) : body));
}

async function tabOn(name: string): Promise<Page> {
  const page = await openPage(browser.context, code);
  await serve(page);
  await page.evaluate((named) => window.underTest.openWithExchange(named), name);
  return page;
}

const weigh = (tab: Page, kg: number) => tab.evaluate((bodyMassKg) => window.underTest.weigh(bodyMassKg), kg);

async function says(tab: Page, kind: string, unsynced: number): Promise<void> {
  await tab.waitForFunction(
    (expected) => {
      const status = window.underTest.exchangeStatus();
      return JSON.stringify([status.kind, status.unsynced]) === expected;
    },
    JSON.stringify([kind, unsynced]),
    { timeout: LONGEST_MS },
  );
}

describe("the exchange of two real tabs", () => {
  it("is led by one of them; what either writes is on the server, and both say so", async () => {
    const [left, right] = [await tabOn("exchanged"), await tabOn("exchanged")];
    await weigh(left, 82);
    await left.evaluate(() => window.underTest.signedIn());
    await Promise.all([says(left, "synced", 0), says(right, "synced", 0)]);
    await weigh(right, 81);
    await expect.poll(async () => (await logs.head("ada")).seq, { timeout: LONGEST_MS }).toBe(2);
    await Promise.all([says(left, "synced", 0), says(right, "synced", 0)]);
    await left.close();
    await weigh(right, 80);
    await expect.poll(async () => (await logs.head("ada")).seq, { timeout: LONGEST_MS }).toBe(3);
    await says(right, "synced", 0);
  });

  it("brings everything to an empty browser, and goes on after a restart of the app", async () => {
    const empty = await tabOn("new device");
    await empty.evaluate(() => window.underTest.signedIn());
    expect(await empty.evaluate(() => window.underTest.bodyMasses())).toEqual([80]);
    await empty.close();
    const again = await tabOn("new device");
    await says(again, "synced", 0);
    await weigh(again, 79);
    await expect.poll(async () => (await logs.head("ada")).seq, { timeout: LONGEST_MS }).toBe(4);
  });
});
