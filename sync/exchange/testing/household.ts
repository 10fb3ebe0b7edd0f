// What happens to one person's devices and their meeting place? A schedule of steps, played to its end; then peace.
import type { Envelope } from "../../log/envelope.ts";
import { inOrder } from "../../log/order.ts";
import { numbered } from "../../store/contract.ts";
import { answerExchange } from "../answer-exchange.ts";
import type { Sent } from "../exchange-outcome.ts";
import { emptyLogDisk, type LogDisk, memoryLogStore } from "../memory-log-store.ts";
import type { ExchangeRequest } from "../messages.ts";
import { parseExchangeAnswer } from "../read-answer.ts";
import { parseExchangeRequest } from "../read-request.ts";
import { settled } from "./gate.ts";
import { GatedDevice, SMALL } from "./gated-device.ts";
import type { Step } from "./household-steps.ts";

/** In the fiftieth year of its clocks: years back are years, too. */
const START_MS = 50 * 365 * 24 * 3_600_000;

export interface Household {
  readonly logs: readonly {
    /** Ids in the order of the log, without what no server takes. */
    readonly shared: readonly string[];
    /** Ids of what no server takes. */
    readonly bad: readonly string[];
    readonly events: readonly { readonly isAfterAllSeen: boolean }[];
  }[];
  readonly server: readonly string[];
  /** Written durably, and held by anybody ever since. */
  readonly acknowledged: ReadonlySet<string>;
  readonly unsynced: readonly number[];
  /** Ids that wait for the person, as each device remembers them. */
  readonly heldBack: readonly (readonly string[])[];
}

export async function playHousehold(skewsMs: readonly number[], steps: readonly Step[]): Promise<Household> {
  const house = new House(skewsMs);
  for (const one of steps) await house.play(one);
  return house.comeToRest();
}

class House {
  readonly #devices: readonly GatedDevice[];
  readonly #late: ExchangeRequest[] = [];
  #server: LogDisk = emptyLogDisk();
  #saved: LogDisk | null = null;
  #acknowledged = new Set<string>();
  #written = 0;

  constructor(skewsMs: readonly number[]) {
    const network = {
      deliver: (request: ExchangeRequest) => this.#answer(request),
      postpone: (request: ExchangeRequest) => void this.#late.push(request),
    };
    this.#devices = skewsMs.map((skewMs, number) => new GatedDevice(`device ${number}`, skewMs, network));
  }

  async play(step: Step): Promise<void> {
    switch (step.does) {
      case "writes":
        return this.#write(this.#deviceOf(step), step);
      case "begins":
        this.#deviceOf(step).begin();
        return settled();
      case "goes_on":
        return this.#goOn(this.#deviceOf(step), step);
      case "exchanges":
        return this.#exchange(this.#deviceOf(step), step);
      case "ends":
        return this.#deviceOf(step).end();
      case "leaves":
        return this.#deviceOf(step).leave();
      case "is_killed":
        return this.#deviceOf(step).kill();
      case "is_erased":
        await this.#deviceOf(step).erase();
        return this.#forgetWhatNobodyHas();
      case "late_request_arrives":
        return this.#deliverLate();
      case "server_is_saved":
        this.#saved = structuredClone(this.#server);
        return;
      case "server_is_restored":
        return this.#restore();
      case "server_loses_newest":
        return this.#loseNewest(step.events);
    }
  }

  async comeToRest(): Promise<Household> {
    for (const one of this.#devices) await one.kill();
    while (this.#late.length > 0) await this.#deliverLate();
    // Twice around: the second time everybody takes what the last one brought.
    for (const one of [...this.#devices, ...this.#devices]) {
      const outcome = await one.exchangeInPeace();
      if (!outcome.ok) throw new Error(`In peace: ${JSON.stringify(outcome)}`);
    }
    return {
      logs: this.#devices.map(({ disk }) => logOf([...disk.envelopes.values()])),
      server: inOrder(serverEvents(this.#server)).map(({ id }) => id),
      acknowledged: this.#acknowledged,
      unsynced: this.#devices.map((one) => one.unsynced()),
      heldBack: this.#devices.map((one) => one.heldBack().toSorted()),
    };
  }

  #deviceOf({ device: number }: { readonly device: number }): GatedDevice {
    const found = this.#devices[number % this.#devices.length];
    if (found === undefined) throw new Error("A household has a device.");
    return found;
  }

  async #exchange(
    one: GatedDevice,
    { untroubled, between }: Extract<Step, { does: "exchanges" }>,
  ): Promise<void> {
    one.begin();
    await settled();
    for (let step = 0; step < untroubled; step += 1) await one.step(0, "runs");
    if (between !== null) await this.play(between);
    await one.end();
  }

  async #goOn(
    one: GatedDevice,
    { tab, untroubled, fate }: Extract<Step, { does: "goes_on" }>,
  ): Promise<void> {
    for (let step = 0; step < untroubled; step += 1) await one.step(tab, "runs");
    await one.step(tab, fate);
  }

  async #write(writer: GatedDevice, { events, isBad }: Extract<Step, { does: "writes" }>): Promise<void> {
    for (let event = 0; event < events; event += 1) {
      this.#written += 1;
      const [{ id }] = numbered(this.#written, this.#written) as [Envelope];
      await writer.write(id, START_MS + this.#written * 1_000, { isBad });
      if (!isBad) this.#acknowledged.add(id);
    }
  }

  /** As over a wire: what arrives is text. */
  async #answer(request: ExchangeRequest): Promise<Sent> {
    const read = parseExchangeRequest(JSON.parse(JSON.stringify(request)));
    if (read === null) throw new Error("A device asked what is no question.");
    const rules = { problemOf, batch: SMALL.batch };
    const answer = await answerExchange(memoryLogStore(this.#server), { user: "ada", request: read }, rules);
    const heard = parseExchangeAnswer(JSON.parse(JSON.stringify(answer)));
    return heard ? { ok: true, answer: heard } : { ok: false, trouble: { why: "not_understood" } };
  }

  async #deliverLate(): Promise<void> {
    const request = this.#late.shift();
    if (request !== undefined) await this.#answer(request);
  }

  /** An older backup comes back, under a new name. */
  #restore(): void {
    const minted = this.#server.minted + 1;
    const events = new Map(this.#saved?.logs.get("ada")?.events);
    this.#server = { logs: new Map([["ada", { log: `restored-${minted}`, events }]]), minted };
    this.#forgetWhatNobodyHas();
  }

  #loseNewest(events: number): void {
    const stored = this.#server.logs.get("ada")?.events;
    for (const id of [...(stored?.keys() ?? [])].slice(-events)) stored?.delete(id);
    this.#forgetWhatNobodyHas();
  }

  /** What was only on the device that was erased, or only on the server that went back, nobody can bring back. */
  #forgetWhatNobodyHas(): void {
    const held = new Set(serverEvents(this.#server).map(({ id }) => id));
    for (const { disk } of this.#devices) for (const id of disk.envelopes.keys()) held.add(id);
    this.#acknowledged = new Set([...this.#acknowledged].filter((id) => held.has(id)));
  }
}

function problemOf({ data }: Envelope): string | null {
  return (data as { readonly isBad: boolean }).isBad ? "data.isBad" : null;
}

function serverEvents(disk: LogDisk): readonly Envelope[] {
  const stored = disk.logs.get("ada")?.events.values() ?? [];
  return [...stored].map(({ text }) => JSON.parse(text) as Envelope);
}

function logOf(envelopes: readonly Envelope[]): Household["logs"][number] {
  const sorted = inOrder(envelopes);
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  return {
    shared: sorted.filter((event) => problemOf(event) === null).map(({ id }) => id),
    bad: sorted.filter((event) => problemOf(event) !== null).map(({ id }) => id),
    events: sorted.map(({ data }, place) => {
      const { seen } = data as { readonly seen: string | null };
      return { isAfterAllSeen: seen === null || (places.get(seen) ?? -1) < place };
    }),
  };
}
