import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { numbered } from "@dorsal/sync";
import { describe, expect, test } from "vitest";
import { logStore } from "../log-store.ts";
import { testFolder } from "../testing/folder.ts";
import { BOTH } from "../testing/on-both.ts";
import { migratedDatabase } from "../testing/opened.ts";
import { verifyBackup } from "./read-backup.ts";
import { backUpIfDue, type ScheduleParts } from "./schedule.ts";

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 20, 3);

describe.each(BOTH)("scheduled backups of $name", ({ newAddress }) => {
  async function parts(): Promise<ScheduleParts & { readonly at: (ms: number) => ScheduleParts }> {
    const address = await newAddress();
    const database = await migratedDatabase(address);
    await logStore(database).append("ada", numbered(1, 3));
    const plan = { folder: join(testFolder(), "backups"), everyHours: 24, days: 2, weeks: 0 };
    const complain = (sentence: string) => {
      throw new Error(sentence);
    };
    const base = { database, address, plan, holder: "a", secret: () => "s", complain, nowMs: () => START };
    return { ...base, at: (ms) => ({ ...base, nowMs: () => ms }) };
  }

  test("one is made when none is there or the newest is too old, and can be read back", async () => {
    const { at, plan } = await parts();
    const name = await backUpIfDue(at(START));
    expect(name).toBe("2026-11-20T03-00-00Z.dorsal-backup.gz");
    expect(await verifyBackup(join(plan.folder, name ?? ""))).toMatchObject({
      value: { secret: "s", tables: { log_heads: 1, log_events: 3 } },
    });
    expect(await backUpIfDue(at(START + 23 * HOUR_MS))).toBeNull();
    expect(await backUpIfDue(at(START + 24 * HOUR_MS))).not.toBeNull();
  });

  test("old ones go", async () => {
    const { at, plan } = await parts();
    for (const day of [0, 1, 2, 3]) await backUpIfDue(at(START + day * 24 * HOUR_MS));
    expect(readdirSync(plan.folder).sort()).toEqual([
      "2026-11-22T03-00-00Z.dorsal-backup.gz",
      "2026-11-23T03-00-00Z.dorsal-backup.gz",
    ]);
  });

  test("another process that is at it is left alone, until it is taken for dead", async () => {
    const base = await parts();
    await backUpIfDue(base);
    const other = (ms: number) => ({
      ...base.at(ms),
      holder: "b",
      plan: { ...base.plan, folder: join(base.plan.folder, "other") },
    });
    expect(await backUpIfDue(other(START + HOUR_MS))).toBeNull();
    expect(existsSync(join(base.plan.folder, "other"))).toBe(false);
    expect(await backUpIfDue(other(START + 2 * HOUR_MS))).not.toBeNull();
  });
});
