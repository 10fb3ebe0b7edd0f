import { describe, expect, test } from "vitest";
import { holdLease } from "./lease.ts";
import { BOTH } from "./testing/on-both.ts";
import { migratedDatabase } from "./testing/opened.ts";

describe.each(BOTH)("a lease on $name", ({ newAddress }) => {
  test("has one holder, who may prolong it; when it has run out, the next one gets it", async () => {
    const address = await newAddress();
    const [a, b] = [await migratedDatabase(address), await migratedDatabase(address)];
    const ask = (holder: string, nowMs: number) => ({ name: "backup", holder, nowMs, forMs: 100 });
    expect(await holdLease(a, ask("a", 1_000))).toBe(true);
    expect(await holdLease(b, ask("b", 1_050))).toBe(false);
    expect(await holdLease(a, ask("a", 1_090))).toBe(true);
    expect(await holdLease(b, ask("b", 1_150))).toBe(false);
    expect(await holdLease(b, ask("b", 1_190))).toBe(true);
    expect(await holdLease(a, ask("a", 1_200))).toBe(false);
    expect(await holdLease(a, { ...ask("a", 1_200), name: "another" })).toBe(true);
  });

  test("that many ask for at once goes to one", async () => {
    const address = await newAddress();
    const databases = await Promise.all([1, 2, 3, 4].map(() => migratedDatabase(address)));
    const got = await Promise.all(
      databases.map((database, at) =>
        holdLease(database, { name: "backup", holder: `process ${at}`, nowMs: 5, forMs: 10 }),
      ),
    );
    expect(got.filter(Boolean)).toHaveLength(1);
  });
});
