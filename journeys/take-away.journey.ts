// How does a page leave the app? Printed without the app around it, shared by the device's own sheet, or copied as a link.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, PHONE_SCREEN, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";

interface Printed {
  /** Words that must be on the paper, whatever the screen folds away. */
  readonly words: readonly (string | RegExp)[];
  readonly sheets: number;
}

/** By their path; as many sheets of A4 as the longest may fill. */
const PAPERS: Readonly<Record<string, Printed>> = {
  "/exercise/barbell_row": {
    words: ["Steps", "Lift safely", "Home workout hack", "Hamstrings", "Pendlay (dead-stop) row"],
    sheets: 2,
  },
  "/learn/muscle/lats": {
    words: ["What it does", "main mover", "Renegade row", "Snatch-grip deadlift", /Gray's Anatomy/],
    sheets: 3,
  },
  "/learn/article/warm_up": {
    words: ["How to ramp up", "Pain lights and red flags", "doi:10.1519/JSC.0b013e3181c643a0"],
    sheets: 2,
  },
  "/learn/question/how_many_sets": {
    words: [/^Start with about five/, "doi:10.1007/s40279-025-02344-w"],
    sheets: 1,
  },
};

/** A4 without its margins of 16 mm, at 96 pixels an inch. */
const PAPER = { width: 673, height: 1002 } as const;

/** A name that the browser finds on this machine but does not trust as it trusts 127.0.0.1: an address without TLS. */
const UNTRUSTED_HOST = "gym.test";

declare global {
  interface Window {
    /** What the stand-in for the device's own sheet was given. */
    shareAsked?: ShareData[];
    /** The name of the error with which it ends; empty where somebody shares. */
    shareEnds?: string;
  }
}

export const takeAway: Journey = {
  title: "Take a page away",
  async walk({ scene, stranger, on, server }) {
    const reader = await stranger({ at: SATURDAY });
    await scene("prints the words alone, black on white, by day and by night", () => printsAll(reader));
    // Each page has its own way to share, or none; the app is on the device already.
    const anotherPage = () => on(reader.page.context(), { at: SATURDAY });
    const onDesk = await anotherPage();
    await scene("copies the stable address where the device has no sheet of its own", () =>
      copiesTheAddress(onDesk),
    );
    const onPhone = await anotherPage();
    await scene("hands title and address to the device's sheet, and takes a no in silence", () =>
      sharesByTheSheet(onPhone),
    );
    const url = server.url.replace("127.0.0.1", UNTRUSTED_HOST);
    const inAGym = await stranger({ at: SATURDAY, server: { ...server, url } });
    await scene("without sheet and clipboard the address can be copied by hand", () => copiesByHand(inAGym));
  },
};

async function printsAll(reader: Lifter): Promise<void> {
  const { page } = reader;
  for (const [path, { words, sheets }] of Object.entries(PAPERS)) {
    await reader.goesTo(path);
    await reader.sees("Share");
    const lastWords = page.getByText(words.at(-1) ?? "").first();
    await lastWords.waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(PAPER);
    await hasNothingOfTheApp(page);
    await reader.sees(await reader.title(), ...words);
    await isBlackOnWhite(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await isBlackOnWhite(page);
    await page.emulateMedia({ colorScheme: "light" });
    await keepPicture(page, `paper ${path}`);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const printed = sheetsOf(pdf);
    assert.ok(printed >= 1 && printed <= sheets, `${path} fills ${printed} sheets`);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize(PHONE_SCREEN);
  }
}

async function hasNothingOfTheApp(page: Page): Promise<void> {
  const left = await page
    .locator("nav, button, dialog, input, [data-screen-only]")
    .filter({ visible: true })
    .allInnerTexts();
  assert.deepEqual(left, [], `on the paper of ${page.url()}`);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(tooWide <= 0, `${tooWide} px beyond the paper's edge on ${page.url()}`);
}

async function isBlackOnWhite(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const words = [...document.querySelectorAll("main :is(h1, h2, p, li, a, td, dd)")];
    const inks = words.map((element) => getComputedStyle(element).color);
    return { ground, inks: [...new Set(inks)].sort() };
  });
  assert.equal(seen.ground, "rgb(255, 255, 255)");
  for (const ink of seen.inks) assert.match(ink, /^rgb\((0, 0, 0|34, 34, 34)\)$/, "ink that is not black");
}

function sheetsOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** The real clipboard. A desktop browser on Linux has no sheet; elsewhere it is taken away. */
async function copiesTheAddress(reader: Lifter): Promise<void> {
  const { page } = reader;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: reader.origin });
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "share", { value: undefined }));
  await reader.opens("/learn/article/warm_up?from=a-friend#sources");
  await page.bringToFront();
  await reader.taps("Share");
  await reader.hears(/^Link copied\.$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `${reader.origin}/learn/article/warm_up`);
  const friend = await page.context().newPage();
  await friend.goto(copied);
  await friend.getByRole("heading", { level: 1, name: "A warm-up that earns its minutes" }).waitFor();
  await friend.close();
}

/** Headless Chromium has no sheet to share by: a stand-in in the page notes what it is given, and ends as it is told. */
async function sharesByTheSheet(reader: Lifter): Promise<void> {
  const { page } = reader;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: reader.origin });
  await page.addInitScript(() => {
    window.shareAsked = [];
    Object.defineProperty(Navigator.prototype, "share", {
      value: async (data: ShareData) => {
        window.shareAsked?.push(data);
        if (window.shareEnds) throw new DOMException("As the scene asks.", window.shareEnds);
      },
    });
  });
  await reader.goesTo("/learn/muscle/rhomboids");
  await page.bringToFront();
  const told = page.getByRole("status").filter({ hasText: /./ });
  for (const end of ["", "AbortError"]) {
    await sharesAnd(page, end);
    assert.deepEqual(await told.allInnerTexts(), [], `said after ${end || "sharing"}`);
  }
  const expected = { title: "Rhomboids", url: `${reader.origin}/learn/muscle/rhomboids` };
  assert.deepEqual(await page.evaluate(() => window.shareAsked), [expected, expected]);
  await sharesAnd(page, "NotAllowedError");
  await reader.hears(/^Link copied\.$/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected.url);
}

async function sharesAnd(page: Page, end: string): Promise<void> {
  const asked = await page.evaluate((name) => {
    window.shareEnds = name;
    return window.shareAsked?.length ?? 0;
  }, end);
  await page.getByRole("button", { name: "Share" }).click();
  await page.waitForFunction((before) => (window.shareAsked?.length ?? 0) > before, asked);
}

async function copiesByHand(reader: Lifter): Promise<void> {
  const { page } = reader;
  await reader.goesTo("/exercise/barbell_row");
  const ways = await page.evaluate(() => [typeof navigator.share, typeof navigator.clipboard]);
  assert.deepEqual(ways, ["undefined", "undefined"], "an address without TLS has neither");
  await reader.taps("Share");
  await reader.hears(/Here is the link to copy:$/);
  const link = page.getByRole("textbox", { name: "Link to this page" });
  await link.click();
  const chosen = await link.evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  );
  assert.equal(chosen, `${reader.origin}/exercise/barbell_row`);
  await meetsTheRules(page);
  await hasLargeTargets(page);
  await keepPicture(page, "share by hand");
}
