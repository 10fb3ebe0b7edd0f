// What is said in one exchange, in which order, and when is it written down?
import type { Envelope } from "../log/envelope.ts";
import type { ExchangePorts } from "./exchange.ts";
import { type ExchangeOutcome, type ExchangeTrouble, endedBy, SUPERSEDED } from "./exchange-outcome.ts";
import { EXCHANGE_BATCH, type ExchangeAnswer, type ExchangeRequest } from "./messages.ts";
import { nextBatch } from "./outbox.ts";
import {
  firstUnsent,
  type PlacedEvent,
  type SyncMemory,
  startedOver,
  unsentOf,
  withAnswer,
  withArrived,
  withKnown,
  withRefused,
} from "./sync-memory.ts";

/** Ten pages: a strict write costs about the same for one event and for thousands (measured, design choice). */
const STORE_AT_ONCE = 5_000;

/** A server whose log changes more often while one device talks to it has lost its mind (design choice). */
const MOST_RESTARTS = 3;

export class Conversation {
  readonly #ports: ExchangePorts;
  readonly #user: string;
  /** As it is on the disk. */
  #saved: SyncMemory;
  /** As it will be with the next step. */
  #memory: SyncMemory;
  #arrived: Envelope[] = [];
  /** There is more to take: first to the end of the server's log, then on with what is to be sent. */
  #isBehind = false;
  #outbox: readonly PlacedEvent[] = [];
  #isFull = false;
  #restarts = 0;
  #sent = 0;
  #taken = 0;

  constructor(ports: ExchangePorts, user: string, memory: SyncMemory) {
    this.#ports = ports;
    this.#user = user;
    this.#saved = memory;
    this.#memory = memory;
  }

  async hold(): Promise<ExchangeOutcome> {
    if (!(await this.#findUnsent())) return SUPERSEDED;
    for (;;) {
      const batch = this.#takeBatch();
      const sent = await this.#ports.send(this.#requestWith(batch));
      const trouble = sent.ok ? this.#objection(batch, sent.answer) : sent.trouble;
      if (!sent.ok || trouble !== null) {
        const isStored = await this.#settle();
        return isStored && trouble !== null ? endedBy(trouble) : SUPERSEDED;
      }
      if (!(await this.#hear(batch, sent.answer))) return SUPERSEDED;
      if (sent.answer.more) continue;
      if (!(await this.#settle())) return SUPERSEDED;
      if (this.#outbox.length === 0 && !(await this.#findUnsent())) return SUPERSEDED;
      if (this.#isFull) return endedBy({ why: "log_full" });
      if (this.#outbox.length === 0) return { ok: true, sent: this.#sent, taken: this.#taken };
    }
  }

  /** False where everything was deleted meanwhile: what stands there now may be another person's. */
  async #findUnsent(): Promise<boolean> {
    const { log } = this.#ports;
    const from = firstUnsent(this.#memory);
    if ((await log.count()) < from) return true;
    this.#outbox = unsentOf(this.#memory, from, await log.readSince(from - 1));
    return (await log.memory())?.stamp === this.#saved.stamp;
  }

  #takeBatch(): readonly PlacedEvent[] {
    if (this.#isFull || this.#isBehind) return [];
    const { batch, tooLarge, rest } = nextBatch(this.#outbox, this.#ports.batch ?? EXCHANGE_BATCH);
    const faults = tooLarge.map(({ event }) => ({ id: event.id, why: "too_large" }) as const);
    this.#memory = withRefused(this.#memory, tooLarge, faults);
    this.#outbox = rest;
    return batch;
  }

  #requestWith(batch: readonly PlacedEvent[]): ExchangeRequest {
    const { log, cursor, tip } = this.#memory;
    return { user: this.#user, log, cursor, tip, events: batch.map(({ event }) => event) };
  }

  /** An answer that would let this go on for ever is none. */
  #objection(batch: readonly PlacedEvent[], answer: ExchangeAnswer): ExchangeTrouble | null {
    const answered = new Set([...answer.accepted, ...answer.rejected.map(({ id }) => id)]);
    const isWhole = batch.every(({ event }) => answered.has(event.id));
    const isStanding = answer.more && !answer.startsOver && answer.cursor <= this.#memory.cursor;
    if (answer.startsOver) this.#restarts += 1;
    return isWhole && !isStanding && this.#restarts <= MOST_RESTARTS ? null : { why: "not_understood" };
  }

  /** False where a step was to be taken and was superseded. */
  async #hear(batch: readonly PlacedEvent[], answer: ExchangeAnswer): Promise<boolean> {
    if (answer.startsOver) {
      if (!(await this.#settle())) return false;
      // What waits in the outbox goes first, then all that is not known of the server any more.
      this.#memory = startedOver(this.#memory);
    }
    const ids = new Set(answer.accepted);
    const accepted = batch.filter(({ event }) => ids.has(event.id));
    this.#memory = withAnswer(this.#memory, batch, answer);
    this.#isBehind = answer.more;
    // Accepted behind what was read is not vouched for by the tip, should the server lose its newest places: once more.
    if (answer.more) this.#outbox = [...accepted, ...this.#outbox];
    else this.#memory = withKnown(this.#memory, accepted);
    if (!answer.more) this.#sent += accepted.length;
    this.#isFull ||= answer.rejected.some(({ why }) => why === "log_full");
    this.#arrived.push(...answer.events);
    this.#taken += answer.events.length;
    return this.#arrived.length < (this.#ports.storeAtOnce ?? STORE_AT_ONCE) || this.#settle();
  }

  /** Writes where there is something to write. */
  async #settle(): Promise<boolean> {
    if (this.#arrived.length === 0 && this.#memory === this.#saved) return true;
    const next = { ...this.#memory, stamp: this.#ports.mint() };
    let written: SyncMemory = next;
    const isTaken = await this.#ports.log.settle({
      before: this.#saved.stamp,
      arrived: this.#arrived,
      after: (appended) => {
        written = withArrived(next, appended);
        return written;
      },
    });
    if (!isTaken) return false;
    this.#arrived = [];
    this.#saved = written;
    this.#memory = written;
    return true;
  }
}
