import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForPage, openPage } from "./bundle.ts";
import { newProfile, type RunningChromium, startChromium } from "./chromium.ts";

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

async function tabOn(name: string): Promise<Page> {
  const page = await openPage(browser.context, code);
  await page.evaluate((named) => window.underTest.openHere(named), name);
  return page;
}

const weigh = (tab: Page, kg: number) => tab.evaluate((bodyMassKg) => window.underTest.weigh(bodyMassKg), kg);

/** Waits for the news to arrive: the body masses that the tab shows. */
async function shows(tab: Page, bodyMasses: readonly number[]): Promise<void> {
  await tab.waitForFunction(
    (expected) => JSON.stringify(window.underTest.bodyMasses()) === expected,
    JSON.stringify(bodyMasses),
    { timeout: 30_000 },
  );
}

describe("the journal in two real tabs", () => {
  it("shows in each what the other wrote, the last word in both", async () => {
    const [left, right] = [await tabOn("shared"), await tabOn("shared")];
    await weigh(left, 82);
    await shows(right, [82]);
    await weigh(right, 81);
    await shows(left, [81]);
    await Promise.all([weigh(left, 80), weigh(right, 79)]);
    const reopened = await tabOn("shared");
    const agreed = await reopened.evaluate(() => window.underTest.bodyMasses());
    await Promise.all([shows(left, agreed), shows(right, agreed)]);
  });

  it("is empty in both once one has deleted everything", async () => {
    const [left, right] = [await tabOn("deleted"), await tabOn("deleted")];
    await weigh(left, 82);
    await shows(right, [82]);
    await left.evaluate(() => window.underTest.erase());
    await shows(right, []);
    await shows(await tabOn("deleted"), []);
  });
});

describe("the journal as a file", () => {
  it("comes back to an empty browser as it left, to the last character", async () => {
    const here = await tabOn("exported");
    for (const kg of [82, 81.5, 81]) await weigh(here, kg);
    const text = await here.evaluate(() => window.underTest.exportLines());
    expect(text.trimEnd().split("\n")).toHaveLength(3);
    const there = await tabOn("imported");
    const report = await there.evaluate((lines) => window.underTest.importLines(lines), text);
    expect(report).toEqual({ ok: true, value: { added: 3, known: 0, broken: [] } });
    expect(await there.evaluate(() => window.underTest.exportLines())).toBe(text);
    await shows(there, [81]);
  });
});
