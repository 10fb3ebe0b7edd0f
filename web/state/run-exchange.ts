// How does this tab keep the log and the server alike? Whichever tab leads exchanges when there is an occasion; all of
// them say how it stands. Fetched only where there is an account.
import { type ExchangeOutcome, exchange, forgetAccount, hasAccount, withoutQuarantine } from "@dorsal/sync";
import type { ServerHead } from "../device/exchange/head-moved.ts";
import type { OccasionListener } from "../device/exchange/occasions.ts";
import { type Pace, paceOf } from "../device/exchange/pace.ts";
import { sendOver } from "../device/exchange/transport.ts";
import { whoAmI } from "../device/exchange/who-am-i.ts";
import { clockAhead, statusOf } from "./exchange-standing.ts";
import { type ExchangeStatus, type LastExchange, NEVER_EXCHANGED } from "./exchange-status.ts";
import type { JournalStore } from "./journal-store.ts";

export interface ExchangeParts {
  readonly journal: JournalStore;
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly mint: () => string;
  readonly random: () => number;
  readonly after: (ms: number, work: () => void) => () => void;
  readonly whenLeader: (lead: () => () => void) => () => void;
  readonly watchOccasions: (listener: OccasionListener) => () => void;
  /** Tells the other tabs how the last exchange went. */
  readonly tell: (last: LastExchange) => void;
  readonly onStatus: (status: ExchangeStatus) => void;
}

const NOTHING_TO_DO: ExchangeOutcome = { ok: true, sent: 0, taken: 0 };

export class RunningExchange {
  readonly #parts: ExchangeParts;
  readonly #pace: Pace;
  readonly #stops: (() => void)[] = [];
  #stopLeading = () => {};
  #isStopped = false;
  #last: LastExchange = NEVER_EXCHANGED;
  /** A guest's log becomes an account's only where a person has just signed in: never again after it was deleted. */
  #mayAdopt = false;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#pace = paceOf({ ...parts, run: () => this.#run() });
    this.#stops.push(
      () => this.#pace.stop(),
      parts.journal.subscribe(() => void this.#afterChange().catch(untilNextOccasion)),
    );
    this.#lead();
  }

  /** Exchanges now. `isSignIn`: a guest's log may become that of whoever is signed in. */
  async ask({ isSignIn }: { readonly isSignIn: boolean }): Promise<void> {
    this.#mayAdopt ||= isSignIn;
    if (isSignIn) this.#lead();
    await this.#pace.ask();
  }

  /** What the server refused is offered once more. */
  async offerAgain(): Promise<void> {
    const log = this.#parts.journal.exchangeLog();
    const memory = await log.memory();
    if (!hasAccount(memory)) return;
    const after = () => withoutQuarantine(memory, this.#parts.mint());
    await log.settle({ before: memory.stamp, arrived: [], after });
    await this.#pace.ask();
  }

  /** Another tab told how its exchange went. */
  async heard(last: LastExchange): Promise<void> {
    this.#last = last;
    await this.refresh();
  }

  async refresh(): Promise<ExchangeStatus> {
    const { journal, onStatus } = this.#parts;
    const [memory, count] = await Promise.all([journal.exchangeLog().memory(), journal.count()]);
    const status = statusOf(memory, { count, newer: journal.unread() }, this.#last);
    if (!this.#isStopped) onStatus(status);
    return status;
  }

  /** The log leaves its account and stays here, whole. This is over then: a sign-in begins another one. */
  async leaveAccount(): Promise<void> {
    const { journal, mint } = this.#parts;
    await forgetAccount(journal.exchangeLog(), mint);
    this.stop();
  }

  /** What is still under way says nothing more. */
  stop(): void {
    this.#isStopped = true;
    this.#stopLeading();
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Begins anew after a sign-in: what listened for hints was turned away before. */
  #lead(): void {
    const { watchOccasions, whenLeader } = this.#parts;
    this.#stopLeading();
    const onOccasion = () => void this.#pace.ask();
    const onHead = (head: ServerHead) => void this.#hear(head).catch(untilNextOccasion);
    this.#stopLeading = whenLeader(() => watchOccasions({ onOccasion, onHead }));
  }

  async #afterChange(): Promise<void> {
    const { kind } = await this.refresh();
    if (kind === "waiting") this.#pace.askSoon();
  }

  /** A hint of what this device itself has just brought is none. */
  async #hear({ log, seq }: ServerHead): Promise<void> {
    await this.#pace.quiet();
    const memory = await this.#parts.journal.exchangeLog().memory();
    if (memory?.log !== log || memory.cursor < seq) await this.#pace.ask();
  }

  async #run(): Promise<ExchangeOutcome> {
    await this.#become({ isRunning: true });
    const outcome = await this.#exchange().catch(asOutcome);
    const isOver = outcome.ok || outcome.trouble.why === "superseded";
    const trouble = isOver ? null : outcome.trouble.why;
    const lastMs = outcome.ok ? this.#parts.nowMs() : this.#last.lastMs;
    await this.#become({ isRunning: false, trouble, lastMs });
    return outcome;
  }

  async #exchange(): Promise<ExchangeOutcome> {
    const { fetch, journal, mint } = this.#parts;
    const log = journal.exchangeLog();
    const memory = await log.memory();
    const mayJoin = !hasAccount(memory);
    if (mayJoin && !this.#mayAdopt) return NOTHING_TO_DO;
    const me = hasAccount(memory) ? { ok: true as const, user: memory.user } : await whoAmI(fetch);
    if (!me.ok) return me;
    this.#mayAdopt = false;
    const send = sendOver({ fetch, onServerTime: this.#compareClocks });
    return exchange({ log, mint, mayJoin, send }, me.user);
  }

  readonly #compareClocks = (serverMs: number): void => {
    this.#last = { ...this.#last, clockAheadMs: clockAhead(this.#parts.nowMs(), serverMs) };
  };

  async #become(change: Partial<LastExchange>): Promise<void> {
    if (this.#isStopped) return;
    this.#last = { ...this.#last, ...change };
    this.#parts.tell(this.#last);
    // The log tells its own troubles; here they must not end the exchange.
    await this.refresh().catch(() => {});
  }
}

function asOutcome(error: unknown): ExchangeOutcome {
  return { ok: false, trouble: { why: "failed", detail: String(error) } };
}

/** The store did not answer: whoever writes next is told by name, and every occasion asks again. */
function untilNextOccasion(): void {}
