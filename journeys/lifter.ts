// What does a person do with the app? Opens, reads, taps, ticks and types: by the words on the screen, as anybody would.
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";

/** So long may a loaded machine take to show what a tap asked for (design choice). */
export const PATIENCE_MS = 15_000;

export class Lifter {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** By its address, as for the first time. */
  async opens(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Within the app where it is open, as by one of its links: nothing is loaded anew. */
  async goesTo(path: string): Promise<void> {
    const there = new URL(path, this.origin).href;
    if (!this.page.url().startsWith(this.origin)) return this.opens(path);
    if (this.page.url() === there) return;
    const before = await this.page.evaluateHandle(follow, there);
    await this.page.waitForFunction(isAnotherScreen, before);
    await before.dispose();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Once the service worker has fetched it, the app needs no signal. */
  async hasTheWholeApp(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** A key or a link by its words: whole words as a string, a part of them as a pattern. */
  key(words: string | RegExp): Locator {
    const name = typeof words === "string" ? { name: words, exact: true } : { name: words };
    return this.page.getByRole("button", name).or(this.page.getByRole("link", name)).first();
  }

  async taps(...keys: readonly (string | RegExp)[]): Promise<void> {
    for (const words of keys) await this.key(words).click();
  }

  /** Opens what is folded away. */
  async unfolds(words: string | RegExp): Promise<void> {
    await this.page.locator("summary").filter({ hasText: words }).first().click();
  }

  async ticks(...answers: readonly (string | RegExp)[]): Promise<void> {
    for (const words of answers) {
      await this.page
        .getByRole("checkbox", { name: words })
        .or(this.page.getByRole("radio", { name: words }))
        .check();
    }
  }

  async types(field: string | RegExp, text: string): Promise<void> {
    const box = this.page
      .getByRole("textbox", { name: field })
      .or(this.page.getByRole("searchbox", { name: field }));
    await box.fill(text);
    await box.blur();
  }

  async sees(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const one of words) {
      await this.page.getByText(one).filter({ visible: true }).first().waitFor();
    }
  }

  async doesNotSee(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: "hidden" });
  }

  /** Waits until the screen of that name is there. */
  async isAt(title: string | RegExp): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  /** The question that lies over the screen. */
  sheet(title: string | RegExp): Locator {
    return this.page.getByRole("dialog", { name: title });
  }

  async title(): Promise<string> {
    return (await this.page.getByRole("heading", { level: 1 }).first().innerText()).trim();
  }

  /** Everything that can be read on the screen. */
  async reads(): Promise<string> {
    return this.page.locator("body").innerText();
  }

  /** What stands under a heading. */
  async readsUnder(heading: string): Promise<string> {
    const title = this.page.getByRole("heading", { name: heading, exact: true });
    return this.page.locator("section").filter({ has: title }).last().innerText();
  }

  /** What a screen reader was told last. */
  async hears(words: RegExp): Promise<void> {
    const told = this.page.getByRole("status").filter({ hasText: words });
    await told.first().waitFor({ state: "attached" });
  }

  async cannot(key: string | RegExp): Promise<void> {
    assert.ok(await this.key(key).isDisabled(), `"${key}" can be tapped`);
  }
}

interface Heading {
  readonly element: Element | null;
  readonly text: string | null;
}

/** Runs in the page: what a link of the app does; tells what the screen was called before. */
function follow(there: string): Heading {
  const element = document.querySelector("h1");
  const before = { element, text: element?.textContent ?? null };
  history.pushState(null, "", there);
  dispatchEvent(new PopStateEvent("popstate"));
  return before;
}

/** Runs in the page: another heading, or the same with other words. */
function isAnotherScreen({ element, text }: Heading): boolean {
  const now = document.querySelector("h1");
  return now !== null && (now !== element || now.textContent !== text);
}
