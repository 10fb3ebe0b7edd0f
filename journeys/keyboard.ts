// What can somebody do who never touches the screen? Tab, Enter and Escape, and what has the focus.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** More stops than any screen has: whoever tabs so often goes in circles. */
const MOST_STOPS = 120;

/** What has the focus, by the name that a screen reader says. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "";
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name = element.getAttribute("aria-label") ?? labels[0]?.innerText ?? element.innerText;
    return name.replaceAll(/\s+/g, " ").trim();
  });
}

/** Tabs until that key or field has the focus; fails when it cannot be reached. */
export async function tabsTo(page: Page, words: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const name = await focused(page);
    if (words.test(name)) return;
    passed.push(name);
    await page.keyboard.press("Tab");
  }
  assert.fail(`${words} cannot be reached by Tab; passed ${[...new Set(passed)].join(" | ")}`);
}

export async function presses(page: Page, ...keys: readonly RegExp[]): Promise<void> {
  for (const words of keys) {
    await tabsTo(page, words);
    await page.keyboard.press("Enter");
  }
}
