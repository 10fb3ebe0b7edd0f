// Does this device have an account? If it has, the part of the app that exchanges is fetched; a guest never fetches it.
import { type ExchangeStatus, GUEST, type LastExchange } from "./exchange-status.ts";
import type { JournalStore } from "./journal-store.ts";
import type { RunningExchange } from "./run-exchange.ts";

export interface Exchange {
  status(): ExchangeStatus;
  subscribe(listener: () => void): () => void;
  /** A person has just signed in: this log becomes theirs. Resolves once the first exchange has ended, well or not. */
  signedIn(): Promise<void>;
  /** A person asks; nothing for a guest. */
  exchangeNow(): Promise<void>;
  /** What the server refused is offered once more. */
  offerAgain(): Promise<void>;
  /** The log leaves its account and stays here, a guest's again; the server is not asked. */
  leaveAccount(): Promise<void>;
}

/** What the tabs tell each other: how an exchange went, or that there is no account any more. */
type TabNews = LastExchange | "left";

export function watchExchange(journal: JournalStore, name: string): Exchange {
  const watched = new WatchedExchange(journal, name);
  watched.begin().catch(untilNextStart);
  return watched;
}

class WatchedExchange implements Exchange {
  readonly #journal: JournalStore;
  readonly #name: string;
  readonly #tabs: BroadcastChannel;
  readonly #listeners = new Set<() => void>();
  #status: ExchangeStatus = GUEST;
  #running: Promise<RunningExchange> | null = null;

  constructor(journal: JournalStore, name: string) {
    this.#journal = journal;
    this.#name = name;
    this.#tabs = new BroadcastChannel(`${name}-exchange`);
    this.#tabs.onmessage = ({ data }: MessageEvent<TabNews>) => {
      this.#hear(data).catch(untilNextStart);
    };
  }

  async begin(): Promise<void> {
    const memory = await this.#journal.exchangeLog().memory();
    if (memory?.user) await this.#start();
    else if (memory) this.#become({ ...GUEST, quarantine: memory.quarantine });
  }

  status(): ExchangeStatus {
    return this.#status;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async signedIn(): Promise<void> {
    await (await this.#start()).ask({ isSignIn: true });
  }

  async exchangeNow(): Promise<void> {
    if (this.#running !== null) await (await this.#running).ask({ isSignIn: false });
  }

  async offerAgain(): Promise<void> {
    if (this.#running !== null) await (await this.#running).offerAgain();
  }

  async leaveAccount(): Promise<void> {
    await (await this.#start()).leaveAccount();
    this.#tabs.postMessage("left" satisfies TabNews);
    await this.#beGuest();
  }

  async #hear(news: TabNews): Promise<void> {
    if (news === "left") {
      (await this.#running)?.stop();
      return this.#beGuest();
    }
    // An echo of before it left: a guest has nothing to hear.
    if (this.#running === null && !(await this.#journal.exchangeLog().memory())?.user) return;
    await (await this.#start()).heard(news);
  }

  async #beGuest(): Promise<void> {
    this.#running = null;
    this.#become(GUEST);
    await this.begin();
  }

  /** Fetched once; where that fails, the next occasion tries again. */
  #start(): Promise<RunningExchange> {
    this.#running ??= this.#fetched().catch((cause: unknown) => {
      this.#running = null;
      throw cause;
    });
    return this.#running;
  }

  async #fetched(): Promise<RunningExchange> {
    const { exchangeInBrowser } = await import("./exchange-in-browser.ts");
    const running = exchangeInBrowser({
      journal: this.#journal,
      name: this.#name,
      tell: (last) => this.#tabs.postMessage(last satisfies TabNews),
      onStatus: (status) => this.#become(status),
    });
    await running.refresh();
    return running;
  }

  #become(status: ExchangeStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

/** The log goes on without the server; signing in, or the next start of the app, tries again. */
function untilNextStart(): void {}
