import type { ExchangeOutcome } from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import { type Pace, paceOf } from "./pace.ts";

const DONE: ExchangeOutcome = { ok: true, sent: 0, taken: 0 };
const OFFLINE: ExchangeOutcome = { ok: false, trouble: { why: "offline" } };

/** A pace whose exchanges end with `outcomes`, one after the other, and whose alarms ring by hand. */
function paced(outcomes: readonly ExchangeOutcome[]) {
  const alarms: { readonly ms: number; readonly ring: () => void }[] = [];
  let runs = 0;
  const pace: Pace = paceOf({
    run: async () => {
      runs += 1;
      return outcomes[runs - 1] ?? DONE;
    },
    after: (ms, ring) => {
      const alarm = { ms, ring };
      alarms.push(alarm);
      return () => {
        if (alarms.includes(alarm)) alarms.splice(alarms.indexOf(alarm), 1);
      };
    },
    random: () => 0.5,
  });
  const ring = async () => {
    alarms.shift()?.ring();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { pace, alarms, ring, runs: () => runs };
}

describe("the pace of exchanges", () => {
  it("tries again later each time, and at once after a success", async () => {
    const { pace, alarms, ring, runs } = paced([OFFLINE, OFFLINE, OFFLINE, DONE, OFFLINE]);
    const waits: (number | undefined)[] = [];
    await pace.ask();
    for (let tries = 0; tries < 3; tries += 1) {
      waits.push(alarms[0]?.ms);
      await ring();
    }
    expect([waits, alarms, runs()]).toEqual([[500, 1_000, 2_000], [], 4]);
    await pace.ask();
    expect(alarms[0]?.ms).toBe(500);
  });

  it("waits at least as long as a busy server asks", async () => {
    const { pace, alarms } = paced([{ ok: false, trouble: { why: "busy", waitMs: 30_000 } }]);
    await pace.ask();
    expect(alarms[0]?.ms).toBe(30_500);
  });

  it.each(["signed_out", "other_user", "too_old"] as const)("leaves %s to the person", async (why) => {
    const { pace, alarms, runs } = paced([{ ok: false, trouble: { why } }]);
    await pace.ask();
    expect([alarms, runs()]).toEqual([[], 1]);
  });

  it("runs one at a time, and once more for whatever was asked meanwhile", async () => {
    const { pace, runs } = paced([]);
    await Promise.all([pace.ask(), pace.ask(), pace.ask(), pace.ask()]);
    expect(runs()).toBe(2);
  });

  it("gathers what is written in a moment", async () => {
    const { pace, alarms, ring, runs } = paced([]);
    for (let sets = 0; sets < 5; sets += 1) pace.askSoon();
    expect([alarms.map(({ ms }) => ms), runs()]).toEqual([[1_000], 0]);
    await ring();
    expect(runs()).toBe(1);
  });

  it("does nothing more once it is stopped", async () => {
    const { pace, alarms, runs } = paced([OFFLINE]);
    await pace.ask();
    pace.stop();
    await pace.ask();
    expect([alarms, runs()]).toEqual([[], 1]);
  });
});
