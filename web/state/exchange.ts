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
}

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
    this.#tabs.onmessage = ({ data }: MessageEvent<LastExchange>) => {
      this.#start()
        .then((running) => running.heard(data))
        .catch(untilNextStart);
    };
  }

  async begin(): Promise<void> {
    if ((await this.#journal.exchangeLog().memory()) !== null) await this.#start();
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
      tell: (last) => this.#tabs.postMessage(last),
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
