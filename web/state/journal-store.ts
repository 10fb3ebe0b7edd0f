// Who holds the journal while the app is open? One store: it decides on the newest state, writes durably, and only
// then folds and tells the screens. Everything that writes takes its turn.
import {
  type Command,
  decideTogether,
  type JournalEvent,
  type JournalState,
  ok,
  type Result,
  upcast,
} from "@dorsal/engine";
import {
  type Envelope,
  type EventStore,
  type ExchangeLog,
  inOrder,
  type Settlement,
  toJsonLines,
} from "@dorsal/sync";
import type { TabNews, Tabs } from "../device/store/tabs.ts";
import { type ActionRefusal, refusingTrouble } from "./action-refusal.ts";
import {
  clockOf,
  type Folded,
  foldAll,
  foldOn,
  fromSnapshot,
  NOTHING_FOLDED,
  toSnapshot,
} from "./folding.ts";
import type { BrokenLine } from "./read-log.ts";
import { turns } from "./turns.ts";
import { type Writer, wrap } from "./wrapping.ts";

export type { ActionRefusal } from "./action-refusal.ts";

/** Events after which the fold is saved anew: few enough to open at once, rare enough to cost nothing (design choice). */
const SNAPSHOT_EVERY = 200;

export interface ImportReport {
  readonly added: number;
  readonly known: number;
  /** Lines that could not be read; all others were kept. */
  readonly broken: readonly BrokenLine[];
}

export interface JournalStore {
  state(): JournalState;
  /** Events in the log that only a newer version of the app can read; they are kept. */
  unread(): number;
  subscribe(listener: () => void): () => void;
  /** Decides on the newest state and records what follows, of several commands all or nothing; resolves once that is durable and folded. */
  perform(asked: Command | readonly Command[], nowMs: number): Promise<Result<void, ActionRefusal>>;
  /** Records facts that were decided elsewhere. */
  record(events: readonly JournalEvent[], nowMs: number): Promise<Result<void, ActionRefusal>>;
  count(): Promise<number>;
  /** Everything in the log that this app can read, in the log's order: for what the state does not keep. */
  events(): Promise<readonly JournalEvent[]>;
  exportLines(): Promise<string>;
  importLines(text: string): Promise<Result<ImportReport, ActionRefusal>>;
  /** The same log as an exchange sees it: what it writes takes its turn, and is folded like everything else. */
  exchangeLog(): ExchangeLog;
  /** Deletes everything on this device: the one exception to "nothing is deleted". */
  erase(): Promise<Result<void, ActionRefusal>>;
  close(): Promise<void>;
}

export interface JournalParts extends Writer {
  readonly store: EventStore & ExchangeLog;
  readonly tabs: Tabs;
  /** Runs work when nobody waits for it. */
  readonly later: (work: () => void) => void;
}

/** Opens from the snapshot and what came after it; rejects with `StorageFailure`. */
export async function startJournal(parts: JournalParts): Promise<JournalStore> {
  const journal = new Journal(parts);
  await journal.open();
  return journal;
}

class Journal implements JournalStore {
  readonly #parts: JournalParts;
  readonly #inTurn = turns();
  readonly #listeners = new Set<() => void>();
  #folded: Folded = NOTHING_FOLDED;
  #snapshotThrough = 0;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    parts.tabs.onNews((news) => {
      this.#inTurn(() => this.#hear(news)).catch(untilNextUse);
    });
  }

  open(): Promise<void> {
    return this.#inTurn(async () => {
      this.#folded = fromSnapshot(await this.#parts.store.loadSnapshot()) ?? NOTHING_FOLDED;
      this.#snapshotThrough = this.#folded.through;
      await this.#catchUp();
    });
  }

  state(): JournalState {
    return this.#folded.state;
  }

  unread(): number {
    return this.#folded.unread;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  perform(asked: Command | readonly Command[], nowMs: number): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(async () => {
      const decision = decideTogether(this.#folded.state, [asked].flat());
      return decision.ok ? this.#writeEvents(decision.value, nowMs) : decision;
    });
  }

  record(events: readonly JournalEvent[], nowMs: number): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(() => this.#writeEvents(events, nowMs));
  }

  count(): Promise<number> {
    return this.#parts.store.count();
  }

  async events(): Promise<readonly JournalEvent[]> {
    return inOrder(await this.#parts.store.readSince(0)).flatMap((envelope) => {
      const event = upcast(envelope);
      return event.ok ? [event.value] : [];
    });
  }

  async exportLines(): Promise<string> {
    return toJsonLines(inOrder(await this.#parts.store.readSince(0)));
  }

  /** The reader with its schemas is loaded only for a file. */
  async importLines(text: string): Promise<Result<ImportReport, ActionRefusal>> {
    const { readLog } = await import("./read-log.ts");
    const { envelopes, broken } = readLog(text);
    const written = await this.#inTurn(() => refusingTrouble(() => this.#write(envelopes)));
    if (!written.ok) return written;
    return ok({ added: written.value, known: envelopes.length - written.value, broken });
  }

  exchangeLog(): ExchangeLog {
    const { store } = this.#parts;
    return { ...store, settle: (settlement) => this.#inTurn(() => this.#settle(settlement)) };
  }

  erase(): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(() =>
      refusingTrouble(async () => {
        await this.#parts.store.erase();
        this.#forget();
        this.#parts.tabs.tell("erased");
      }),
    );
  }

  async close(): Promise<void> {
    this.#parts.tabs.close();
    await this.#inTurn(() => this.#parts.store.close());
  }

  async #hear(news: TabNews): Promise<void> {
    if (news === "erased") this.#forget();
    await this.#catchUp();
  }

  async #writeEvents(events: readonly JournalEvent[], nowMs: number): Promise<Result<void, ActionRefusal>> {
    const envelopes = wrap(events, this.#parts, { last: clockOf(this.#folded), nowMs });
    const written = await refusingTrouble(() => this.#write(envelopes));
    return written.ok ? ok(undefined) : written;
  }

  /** Durable first; then folded, told to the screens, told to the other tabs. Resolves with how many were new. */
  async #write(envelopes: readonly Envelope[]): Promise<number> {
    const { added, count } = await this.#parts.store.append(envelopes);
    const alone = added === envelopes.length && count === this.#folded.through + added;
    const next = alone ? foldOn(this.#folded, envelopes) : null;
    if (next) this.#become(next);
    // It is stored: trouble with reading what else is there must not look like a refusal.
    else await this.#catchUp().catch(untilNextUse);
    this.#parts.tabs.tell("appended");
    return added;
  }

  async #settle(settlement: Settlement): Promise<boolean> {
    const isTaken = await this.#parts.store.settle(settlement);
    if (settlement.arrived.length === 0) return isTaken;
    await this.#catchUp().catch(untilNextUse);
    this.#parts.tabs.tell("appended");
    return isTaken;
  }

  /** Folds what is stored and not folded yet, whoever wrote it. */
  async #catchUp(): Promise<void> {
    const { store } = this.#parts;
    const arrived = await store.readSince(this.#folded.through);
    this.#become(foldOn(this.#folded, arrived) ?? foldAll(await store.readSince(0)));
  }

  #forget(): void {
    this.#snapshotThrough = 0;
    this.#become(NOTHING_FOLDED);
  }

  #become(folded: Folded): void {
    if (folded === this.#folded) return;
    this.#folded = folded;
    for (const listener of this.#listeners) listener();
    if (folded.through - this.#snapshotThrough < SNAPSHOT_EVERY) return;
    this.#snapshotThrough = folded.through;
    this.#parts.later(() => {
      this.#parts.store.saveSnapshot(toSnapshot(this.#folded)).catch(untilNextUse);
    });
  }
}

/** Nothing is lost where this is used: the next write or the next start does it again, and names the trouble. */
function untilNextUse(): void {}
