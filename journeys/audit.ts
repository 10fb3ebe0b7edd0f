// Can everybody use this screen? The rules of WCAG 2.2 AA that a program can check, sizes of targets, and large text.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } as const;
/** Of these, what depends on the colours. */
const COLOUR_RULES = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;
const AXE = readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Target size of the house, pixels; WCAG 2.2 asks for 24. */
const TARGET_PX = 48;
/** Six choices in a row on a phone of 390 pixels: as wide as fits, and as high as every target. */
const NARROW_TARGET_PX = 40;

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export function meetsTheRules(page: Page): Promise<void> {
  return meets(page, RULES);
}

/** In the other theme only the colours are others. */
export function meetsTheColourRules(page: Page): Promise<void> {
  return meets(page, COLOUR_RULES);
}

async function meets(page: Page, rules: typeof RULES | typeof COLOUR_RULES): Promise<void> {
  await handsInTheRules(page);
  const broken = await page.evaluate(async ({ type, values }) => {
    // Behind a sheet nobody reads or taps anything; what lies there is asked when it is in front.
    const inFront = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document;
    const { violations } = await window.axe.run(inFront, {
      runOnly: { type, values: [...values] },
      // What holds need not be told in full, nor where it stands; no rule here reads the styles themselves.
      ...{ resultTypes: ["violations"], selectors: false, preload: false },
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160)})`);
  }, rules);
  assert.deepEqual(broken, [], `on ${new URL(page.url()).pathname}`);
}

/** Once for each page that is loaded. By the inspector: the page's own policy rightly lets nobody add a script. */
async function handsInTheRules(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Runtime.evaluate", { expression: await AXE });
  await inspector.detach();
}

/** Every heading in order: one of the first level, and none that skips a level. */
export async function hasAnOutline(page: Page): Promise<void> {
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4")]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName.slice(1))),
  );
  assert.equal(levels.filter((level) => level === 1).length, 1, `headings: ${levels.join(" ")}`);
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  assert.deepEqual(skips, [], `headings: ${levels.join(" ")}`);
}

export async function hasLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(
    ([high, wide]) => {
      const targets = [...document.querySelectorAll<HTMLElement>("main button, main input, main a")];
      return targets
        .filter((target) => target.checkVisibility() && target.closest("p > a") === null)
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < high - 0.5 || box.width < wide)
        .map(({ target, box }) => {
          const name = target.getAttribute("aria-label") ?? target.innerText;
          return `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`;
        });
    },
    [TARGET_PX, NARROW_TARGET_PX] as const,
  );
  assert.deepEqual(small, [], "targets that are too small for a thumb");
}

/** Twice the text size: it really grows, nothing has to be scrolled sideways, and no word is cut in two. */
export async function bearsLargeText(page: Page): Promise<void> {
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  const large = await size();
  const tooWide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (element) => element.getBoundingClientRect().right > room + 0.5,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return innermost
      .slice(0, 8)
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`);
  });
  const cut = await page.evaluate(cutWords);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  assert.equal(Math.round(large), Math.round(usual * 2), "text that does not grow");
  assert.deepEqual(tooWide, [], `${new URL(page.url()).pathname} scrolls sideways at 200 % text`);
  assert.deepEqual(cut, [], `${new URL(page.url()).pathname} cuts words at 200 % text`);
}

/** Runs in the page: words that stand on two lines without a hyphen. The address of a source may be cut anywhere. */
function cutWords(): readonly string[] {
  const main = document.querySelector("main");
  if (main === null) return [];
  const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const cut: string[] = [];
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const { parentElement: parent, textContent: text } = node;
    if (!parent?.checkVisibility() || parent.closest(".spoken, a[href*='doi.org']")) continue;
    for (const { 0: word, index } of text?.matchAll(/[\p{L}\d]+/gu) ?? []) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) cut.push(word);
    }
  }
  return cut;
}
