// What is a device in the model? A disk that survives, one or two tabs that may exchange at once, and a clock of its own.
import type { Envelope } from "../../log/envelope.ts";
import { CLOCK_START, type HybridTime, receive, tick } from "../../log/hybrid-clock.ts";
import { inOrder } from "../../log/order.ts";
import { StorageFailure } from "../../store/event-store.ts";
import { exchange } from "../exchange.ts";
import type { ExchangeLog } from "../exchange-log.ts";
import type { ExchangeOutcome, Sent } from "../exchange-outcome.ts";
import { forgetAccount } from "../forget-account.ts";
import { emptyExchangeDisk, memoryExchangeLog } from "../memory-exchange-log.ts";
import type { ExchangeRequest } from "../messages.ts";
import { unsyncedCount } from "../sync-memory.ts";
import { Gate, Killed, type SendFate } from "./gate.ts";

/** Small, so that a few events are many pages. */
export const SMALL = { batch: 3, storeAtOnce: 5 } as const;

export interface Network {
  readonly deliver: (request: ExchangeRequest) => Promise<Sent>;
  /** Arrives some time after; nobody waits for the answer. */
  readonly postpone: (request: ExchangeRequest) => void;
}

export class GatedDevice {
  readonly name: string;
  readonly disk = emptyExchangeDisk();
  readonly #skewMs: number;
  readonly #network: Network;
  #tabs: { readonly gate: Gate; readonly ended: Promise<ExchangeOutcome | null> }[] = [];
  #minted = 0;

  constructor(name: string, skewMs: number, network: Network) {
    this.name = name;
    this.#skewMs = skewMs;
    this.#network = network;
  }

  /** Writes as the app does: later than everything it has seen. `data.seen`: what that was. */
  async write(id: string, nowMs: number, data: { readonly isBad: boolean }): Promise<Envelope> {
    const stored = inOrder([...this.disk.envelopes.values()]);
    const last = stored.reduce<HybridTime>((clock, { at }) => receive(clock, at), CLOCK_START);
    const at = tick(last, Math.max(0, nowMs + this.#skewMs));
    const seen = stored.at(-1)?.id ?? null;
    const event = { id, device: this.name, at, type: "Written", version: 1, data: { ...data, seen } };
    await memoryExchangeLog(this.disk).append([event]);
    return event;
  }

  /** One more tab begins to exchange; it stops at its first gate. */
  begin(): void {
    if (this.#tabs.length === 2) return;
    const gate = new Gate();
    const ended = this.#exchangeThrough(gate).finally(() => {
      this.#tabs = this.#tabs.filter((tab) => tab.gate !== gate);
    });
    this.#tabs.push({ gate, ended });
  }

  /** False where no tab waits to go on. */
  async step(tab: number, fate: SendFate): Promise<boolean> {
    return (await this.#tabs[tab % Math.max(1, this.#tabs.length)]?.gate.let(fate)) ?? false;
  }

  async end(): Promise<void> {
    while (await this.step(0, "runs"));
  }

  /** All its tabs are gone. */
  async kill(): Promise<void> {
    const tabs = [...this.#tabs];
    for (const { gate } of tabs) gate.close();
    await Promise.all(tabs.map(({ ended }) => ended));
  }

  /** Its person stops syncing here; the next exchange joins the account anew. */
  leave(): Promise<void> {
    return forgetAccount(memoryExchangeLog(this.disk), () => this.#mint());
  }

  erase(): Promise<void> {
    return memoryExchangeLog(this.disk).erase();
  }

  /** Nothing disturbs: as on an evening at home. */
  exchangeInPeace(): Promise<ExchangeOutcome> {
    const log = memoryExchangeLog(this.disk);
    return exchange({ log, send: this.#network.deliver, mint: () => this.#mint(), ...SMALL }, "ada");
  }

  /** Ids of what the server refused. */
  heldBack(): readonly string[] {
    return this.disk.memory?.quarantine.map(({ id }) => id) ?? [];
  }

  unsynced(): number {
    return unsyncedCount(this.disk.memory, this.disk.envelopes.size);
  }

  /** Null where it was killed. */
  async #exchangeThrough(gate: Gate): Promise<ExchangeOutcome | null> {
    const ports = { log: this.#gatedLog(gate), send: this.#sendThrough(gate), mint: () => this.#mint() };
    try {
      return await exchange({ ...ports, ...SMALL }, "ada");
    } catch (error) {
      if (error instanceof Killed) return null;
      throw error;
    }
  }

  #gatedLog(gate: Gate): ExchangeLog {
    const log = memoryExchangeLog(this.disk);
    return {
      count: () => through(gate, log.count),
      readSince: (seq) => through(gate, () => log.readSince(seq)),
      memory: () => through(gate, log.memory),
      settle: (settlement) => through(gate, () => log.settle(settlement)),
    };
  }

  #sendThrough(gate: Gate): (request: ExchangeRequest) => Promise<Sent> {
    const { deliver, postpone } = this.#network;
    return async (request) => {
      const fate = await gate.pass("send");
      if (fate === "killed_before") throw new Killed();
      if (fate === "late") postpone(request);
      if (fate === "late" || fate === "request_lost" || fate === "no_room") return OFFLINE;
      const sent = await deliver(request);
      if (fate === "killed_after") throw new Killed();
      if (fate === "answer_lost") return OFFLINE;
      return fate === "repeated" ? deliver(request) : sent;
    };
  }

  #mint(): string {
    this.#minted += 1;
    return `${this.name} ${this.#minted}`;
  }
}

const OFFLINE: Sent = { ok: false, trouble: { why: "offline" } };

async function through<T>(gate: Gate, work: () => Promise<T>): Promise<T> {
  const fate = await gate.pass("step");
  if (fate === "killed_before") throw new Killed();
  if (fate === "no_room") throw new StorageFailure("storage_full", "no room");
  const result = await work();
  if (fate === "killed_after") throw new Killed();
  return result;
}
