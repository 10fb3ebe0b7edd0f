// What if the file is damaged? Never a crash, never a hang, and no record disappears without being counted.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FileOutcome } from "../read-file.ts";
import { readFile } from "../read-file.ts";
import { mutation } from "./mutations.testing.ts";
import { fuzzSeeds } from "./seeds.testing.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 100_000 : 2_000;
/** Of this thread's own work: the slowest that is borne, however small the file. */
const LEAST_MS = 500;
const MS_PER_MB = 2_000;

const seeds = fuzzSeeds();

interface Read {
  readonly outcome: FileOutcome;
  readonly records: number;
}

/** In pieces of the given sizes, again and again. */
function read(bytes: Uint8Array, pieces: readonly number[]): Read {
  let records = 0;
  const count = () => {
    records += 1;
  };
  const sink = { set: count, note: count, notDone: count, other: count, refuse: count, suspect: () => {} };
  const reading = readFile({ today: "2026-11-21", unit: "kg" }, sink);
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const size = pieces[i % pieces.length] ?? bytes.length;
    reading.push(bytes.slice(from, from + size));
    from += size;
  }
  return { outcome: reading.end(), records };
}

const damaged = fc.record({
  seed: fc.integer({ min: 0, max: seeds.length - 1 }),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  pieces: fc.array(fc.integer({ min: 1_000, max: 90_000 }), { minLength: 1, maxLength: 4 }),
});

describe("a damaged file", () => {
  test("there are files of every kind to damage", () => {
    expect(seeds.length).toBeGreaterThan(20);
  });

  test("is read or refused, in time, every record counted once, however it arrives", { timeout: 0 }, () => {
    fc.assert(
      fc.property(damaged, ({ seed, mutations, pieces }) => {
        const original = seeds[seed]?.bytes ?? new Uint8Array();
        const bytes = mutations.reduce((damagedBytes, { apply }) => apply(damagedBytes), original);
        const begun = process.threadCpuUsage();
        const whole = read(bytes, [Math.max(1, bytes.length)]);
        const { user, system } = process.threadCpuUsage(begun);
        expect((user + system) / 1000).toBeLessThan(LEAST_MS + (bytes.length / 1e6) * MS_PER_MB);
        if (whole.outcome.ok) expect(whole.outcome.report.read).toBe(whole.records);
        expect(read(bytes, pieces)).toEqual(whole);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 3_600_000 },
    );
  });

  test("loses no line of a table without quotes: each is a record of some kind", () => {
    const plain = seeds.filter(({ bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return !text.includes('"') && !text.startsWith("{") && !text.startsWith("[") && !text.startsWith("<");
    });
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.nat(), fc.string(), ({ bytes }, where, junk) => {
        const lines = new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/);
        const index = 1 + (where % Math.max(1, lines.length - 1));
        const line = junk.replace(/["\n\r\0]/g, "").trim();
        const text = lines.toSpliced(index, 0, line === "" ? "x" : line).join("\n");
        const before = read(new TextEncoder().encode(lines.join("\n")), [1e9]).outcome;
        const after = read(new TextEncoder().encode(text), [1e9]).outcome;
        if (before.ok && after.ok && before.report.dialect === after.report.dialect) {
          expect(after.report.read).toBe(before.report.read + 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
