// Who holds the journal while the app is open? One store: it decides on the newest state, writes durably, and only
// then folds and tells the screens. Everything that writes goes through one queue, in the order of asking.
import {
  type Command,
  currentVersion,
  decide,
  type JournalEvent,
  type JournalState,
  ok,
  type Refusal,
  type Result,
  refuse,
} from "@dorsal/engine";
import {
  type Envelope,
  type EventStore,
  fromJsonLines,
  inOrder,
  StorageFailure,
  type StorageTrouble,
  tick,
  toJsonLines,
  UUID7_RANDOM_BYTES,
  uuid7,
} from "@dorsal/sync";
import type { Tabs } from "../device/store/tabs.ts";
import {
  clockOf,
  type Folded,
  foldAll,
  foldOn,
  fromSnapshot,
  NOTHING_FOLDED,
  toSnapshot,
} from "./folding.ts";

/** Events after which the fold is saved anew: few enough to open at once, rare enough to cost nothing (design choice). */
const SNAPSHOT_EVERY = 200;

export type ActionRefusal = Refusal | { readonly why: StorageTrouble };

export interface ImportReport {
  readonly added: number;
  readonly known: number;
  /** Lines that are no event, 1-based; the others were kept. */
  readonly broken: readonly { readonly line: number; readonly why: string }[];
}

export interface JournalStore {
  state(): JournalState;
  /** Events in the log that only a newer version of the app can read; they are kept. */
  unread(): number;
  subscribe(listener: () => void): () => void;
  /** Decides on the newest state and records what follows; resolves once that is durable and folded. */
  perform(command: Command, nowMs: number): Promise<Result<void, ActionRefusal>>;
  /** Records facts that were decided elsewhere. */
  record(events: readonly JournalEvent[], nowMs: number): Promise<Result<void, ActionRefusal>>;
  count(): Promise<number>;
  exportLines(): Promise<string>;
  importLines(text: string): Promise<Result<ImportReport, ActionRefusal>>;
  /** Deletes everything on this device: the one exception to "nothing is deleted". */
  erase(): Promise<Result<void, ActionRefusal>>;
  close(): Promise<void>;
}

export interface JournalParts {
  readonly store: EventStore;
  readonly device: string;
  readonly tabs: Tabs;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Runs work when nobody waits for it. */
  readonly later: (work: () => void) => void;
}

/** Opens from the snapshot and what came after it; rejects with `StorageFailure`. */
export async function startJournal(parts: JournalParts): Promise<JournalStore> {
  const journal = new Journal(parts);
  await journal.catchUp();
  return journal;
}

class Journal implements JournalStore {
  readonly #parts: JournalParts;
  readonly #listeners = new Set<() => void>();
  #folded: Folded = NOTHING_FOLDED;
  #snapshotThrough = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: JournalParts) {
    this.#parts = parts;
    parts.tabs.onNews((news) => {
      this.#inTurn(() => (news === "erased" ? this.#restart() : this.catchUp())).catch(ignoreUntilNextUse);
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

  perform(command: Command, nowMs: number): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(async () => {
      const decision = decide(this.#folded.state, command);
      return decision.ok ? this.#write(this.#wrap(decision.value, nowMs)) : decision;
    });
  }

  record(events: readonly JournalEvent[], nowMs: number): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(() => this.#write(this.#wrap(events, nowMs)));
  }

  count(): Promise<number> {
    return this.#parts.store.count();
  }

  async exportLines(): Promise<string> {
    return toJsonLines(inOrder(await this.#parts.store.readSince(0)));
  }

  importLines(text: string): Promise<Result<ImportReport, ActionRefusal>> {
    return this.#inTurn(async () => {
      const { envelopes, broken } = fromJsonLines(text);
      const before = this.#folded.through;
      const written = await this.#write(envelopes);
      if (!written.ok) return written;
      const added = this.#folded.through - before;
      return ok({ added, known: envelopes.length - added, broken });
    });
  }

  erase(): Promise<Result<void, ActionRefusal>> {
    return this.#inTurn(async () => {
      const erased = await refusingTrouble(() => this.#parts.store.erase());
      if (!erased.ok) return erased;
      await this.#restart();
      this.#parts.tabs.tell("erased");
      return ok(undefined);
    });
  }

  async close(): Promise<void> {
    await this.#queue.catch(ignoreUntilNextUse);
    this.#parts.tabs.close();
    await this.#parts.store.close();
  }

  /** Folds what is stored and not folded yet, whoever wrote it. */
  async catchUp(): Promise<void> {
    const { store } = this.#parts;
    if (this.#folded === NOTHING_FOLDED) {
      this.#folded = fromSnapshot(await store.loadSnapshot()) ?? NOTHING_FOLDED;
      this.#snapshotThrough = this.#folded.through;
    }
    const arrived = await store.readSince(this.#folded.through);
    this.#become(foldOn(this.#folded, arrived) ?? foldAll(await store.readSince(0)));
  }

  async #restart(): Promise<void> {
    this.#folded = NOTHING_FOLDED;
    await this.catchUp();
  }

  #wrap(events: readonly JournalEvent[], nowMs: number): readonly Envelope[] {
    const { device, randomBytes } = this.#parts;
    let at = clockOf(this.#folded);
    return events.map(({ type, data }) => {
      at = tick(at, nowMs);
      const id = uuid7(nowMs, randomBytes(UUID7_RANDOM_BYTES));
      return { id, device, at, type, version: currentVersion(type), data };
    });
  }

  /** Durable first; then folded, told to the screens, told to the other tabs. */
  #write(envelopes: readonly Envelope[]): Promise<Result<void, ActionRefusal>> {
    return refusingTrouble(async () => {
      const { added, count } = await this.#parts.store.append(envelopes);
      const alone = added === envelopes.length && count === this.#folded.through + added;
      const next = alone ? foldOn(this.#folded, envelopes) : null;
      if (next) this.#become(next);
      else await this.catchUp();
      this.#parts.tabs.tell("appended");
    });
  }

  #become(folded: Folded): void {
    if (folded === this.#folded) return;
    this.#folded = folded;
    for (const listener of this.#listeners) listener();
    if (folded.through - this.#snapshotThrough < SNAPSHOT_EVERY) return;
    this.#snapshotThrough = folded.through;
    this.#parts.later(() => {
      this.#parts.store.saveSnapshot(toSnapshot(this.#folded)).catch(ignoreUntilNextUse);
    });
  }

  /** One after the other, so that each decision sees what the one before it made true. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => {});
    return turn;
  }
}

/** The world's troubles become refusals; a bug is thrown on. */
async function refusingTrouble(work: () => Promise<void>): Promise<Result<void, ActionRefusal>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    if (error instanceof StorageFailure) return refuse({ why: error.why });
    throw error;
  }
}

/** Work that nobody waits for failed: nothing was lost, and the next write names the trouble. */
function ignoreUntilNextUse(): void {}
