// What happens to one person's devices and their meeting place? A schedule of steps, played to its end; then peace.
import fc from "fast-check";
import type { Envelope } from "../../log/envelope.ts";
import { inOrder } from "../../log/order.ts";
import { numbered } from "../../store/contract.ts";
import { answerExchange } from "../answer-exchange.ts";
import type { Sent } from "../exchange-outcome.ts";
import { emptyLogDisk, type LogDisk, memoryLogStore } from "../memory-log-store.ts";
import type { ExchangeRequest } from "../messages.ts";
import { parseExchangeAnswer } from "../read-answer.ts";
import { parseExchangeRequest } from "../read-request.ts";
import type { SendFate } from "./gate.ts";
import { settled } from "./gate.ts";
import { GatedDevice, SMALL } from "./gated-device.ts";

export type Step =
  | { readonly does: "writes"; readonly device: number; readonly events: number; readonly isBad: boolean }
  | { readonly does: "begins" | "is_killed" | "is_erased"; readonly device: number }
  /** Some steps without trouble, then one with its fate. */
  | {
      readonly does: "goes_on";
      readonly device: number;
      readonly tab: number;
      readonly untroubled: number;
      readonly fate: SendFate;
    }
  /** All that its tabs still have to say, without trouble. */
  | { readonly does: "ends"; readonly device: number }
  | { readonly does: "late_request_arrives" | "server_is_saved" | "server_is_restored" }
  /** A standby takes over that had not heard of the last ones; nobody noticed. */
  | { readonly does: "server_loses_newest"; readonly events: number };

const YEAR_MS = 365 * 24 * 3_600_000;
const START_MS = 50 * YEAR_MS;

const device = fc.nat(3);
const fate = fc.constantFrom<SendFate>(
  "runs",
  "killed_before",
  "killed_after",
  "no_room",
  "request_lost",
  "answer_lost",
  "repeated",
  "late",
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("writes" as const),
      device,
      events: fc.integer({ min: 1, max: 9 }),
      isBad: fc.nat(9).map((dice) => dice === 0),
    }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constantFrom("begins" as const, "ends" as const), device }) },
  {
    weight: 10,
    arbitrary: fc.record({
      does: fc.constant("goes_on" as const),
      device,
      tab: fc.nat(1),
      untroubled: fc.nat(12),
      fate,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "late_request_arrives" as const,
        "server_is_saved" as const,
        "server_is_restored" as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("is_killed" as const, "is_erased" as const), device }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("server_loses_newest" as const),
      events: fc.integer({ min: 1, max: 6 }),
    }),
  },
);

/** Devices by how far their clocks are off: right, days, or years. */
export function householdSteps() {
  const skewMs = fc.constantFrom(0, 3_000, -3 * 24 * 3_600_000, 40 * YEAR_MS);
  return fc.record({
    devices: fc.array(skewMs, { minLength: 2, maxLength: 4 }),
    steps: fc.array(step, { minLength: 10, maxLength: 60 }),
  });
}

export interface Household {
  readonly logs: readonly {
    /** Ids in the order of the log, without what the server refused. */
    readonly shared: readonly string[];
    readonly events: readonly { readonly isAfterAllSeen: boolean }[];
  }[];
  readonly server: readonly string[];
  /** Written durably, and held by anybody ever since. */
  readonly acknowledged: ReadonlySet<string>;
  readonly unsynced: readonly number[];
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
      case "ends":
        return this.#deviceOf(step).end();
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
    };
  }

  #deviceOf({ device: number }: { readonly device: number }): GatedDevice {
    const found = this.#devices[number % this.#devices.length];
    if (found === undefined) throw new Error("A household has a device.");
    return found;
  }

  async #goOn(
    one: GatedDevice,
    { tab, untroubled, fate }: { readonly tab: number; readonly untroubled: number; readonly fate: SendFate },
  ): Promise<void> {
    for (let step = 0; step < untroubled; step += 1) await one.step(tab, "runs");
    await one.step(tab, fate);
  }

  async #write(
    writer: GatedDevice,
    { events, isBad }: { readonly events: number; readonly isBad: boolean },
  ): Promise<void> {
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
    const named = this.#server.named + 1;
    const texts = new Map(this.#saved?.logs.get("ada")?.texts);
    this.#server = { logs: new Map([["ada", { log: `restored-${named}`, texts }]]), named };
    this.#forgetWhatNobodyHas();
  }

  #loseNewest(events: number): void {
    const texts = this.#server.logs.get("ada")?.texts ?? new Map<string, string>();
    for (const id of [...texts.keys()].slice(-events)) texts.delete(id);
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
  const texts = disk.logs.get("ada")?.texts.values() ?? [];
  return [...texts].map((text) => JSON.parse(text) as Envelope);
}

function logOf(envelopes: readonly Envelope[]): Household["logs"][number] {
  const sorted = inOrder(envelopes);
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  return {
    shared: sorted.filter((event) => problemOf(event) === null).map(({ id }) => id),
    events: sorted.map(({ data }, place) => {
      const { seen } = data as { readonly seen: string | null };
      return { isAfterAllSeen: seen === null || (places.get(seen) ?? -1) < place };
    }),
  };
}
