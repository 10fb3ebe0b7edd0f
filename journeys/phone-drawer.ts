// Must every stranger fetch the whole app again? A phone that a journey is done with is wiped of all that its person left,
// and the next stranger takes it: only the app's own files are still there, as after a visit that told nothing. What a
// first visit fetches is asked where a journey brings a phone of its own, and by whoever finds the drawer empty.
import type { Browser, BrowserContext } from "playwright-core";

/** Everything that a page can write, but for the service worker and what it fetched. */
const LEFT_BEHIND = "cookies,local_storage,indexeddb,file_systems,websql,shared_storage,storage_buckets";

export class PhoneDrawer {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #wiped: BrowserContext[] = [];

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** One that knows the app's files, if there is any. */
  async take(): Promise<BrowserContext> {
    return this.#wiped.pop() ?? this.takeNew();
  }

  takeNew(): Promise<BrowserContext> {
    return this.#browser.newContext({ acceptDownloads: true });
  }

  async putBack(context: BrowserContext): Promise<void> {
    await Promise.all(context.pages().map((page) => page.close()));
    await context.setOffline(false);
    await context.clearPermissions();
    const blank = await context.newPage();
    const inspector = await context.newCDPSession(blank);
    await inspector.send("Storage.clearDataForOrigin", {
      origin: this.#origin,
      storageTypes: LEFT_BEHIND,
    });
    await blank.close();
    this.#wiped.push(context);
  }
}
