import { chmodSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numbered } from "@dorsal/sync";
import { describe, expect, test } from "vitest";
import { backupName } from "./backup/backup-format.ts";
import { openDatabase, type StoreAddress } from "./database.ts";
import { type DoctorAsk, examine } from "./doctor.ts";
import { logStore } from "./log-store.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { testFolder } from "./testing/folder.ts";
import { BOTH } from "./testing/on-both.ts";

const HOUR_MS = 3_600_000;

async function shapedStore(address: StoreAddress, migrations: typeof MIGRATIONS): Promise<void> {
  const database = await openDatabase(address);
  await migrate(database, { migrations });
  await database.close();
}

async function writtenStore(address: StoreAddress): Promise<void> {
  await shapedStore(address, MIGRATIONS);
  const database = await openDatabase(address);
  await logStore(database).append("ada", numbered(1, 500));
  await database.close();
}

function asked(address: StoreAddress, changes: Partial<DoctorAsk> = {}): DoctorAsk {
  const dataFolder = address.kind === "sqlite" ? address.folder : testFolder();
  const folder = join(dataFolder, "backups");
  const backups = { folder, everyHours: 24, days: 7, weeks: 4 };
  return { address, dataFolder, backups, nodeVersion: "24.21.0", nowMs: Date.now(), ...changes };
}

const told = async (ask: DoctorAsk) =>
  (await examine(ask)).map(({ state, sentence, next }) => `${state}: ${sentence} ${next ?? ""}`);

const found = (pattern: RegExp) => expect.arrayContaining([expect.stringMatching(pattern)]);

describe.each(BOTH)("the doctor of a store on $name", ({ newAddress }) => {
  test("has nothing to say against one that is well", async () => {
    const address = await newAddress();
    await writtenStore(address);
    const ask = asked(address);
    const folder = testFolder();
    writeFileSync(join(folder, backupName(ask.nowMs - 20 * HOUR_MS)), "");
    const findings = await examine({ ...ask, backups: { ...ask.backups, folder } });
    expect(findings.filter(({ state }) => state !== "good")).toEqual([]);
  });

  test("sees an older and a newer shape", async () => {
    const address = await newAddress();
    await shapedStore(address, MIGRATIONS.slice(0, 1));
    expect(await told(asked(address))).toEqual(found(/^look: The store has an older shape; 0002-accounts/));
    await shapedStore(address, [...MIGRATIONS, { name: "9999-later", up: async () => {} }]);
    expect(await told(asked(address))).toEqual(
      found(/^bad: .*newer Dorsal \(9999-later\)\. Start that version/),
    );
  });

  test("sees a wrong clock", async () => {
    const address = await newAddress();
    await writtenStore(address);
    expect(await told(asked(address, { nowMs: Date.UTC(1970, 0, 1) }))).toEqual(
      found(/^bad: The clock says 1970/),
    );
  });
});

describe("the doctor", () => {
  const sqlite = (): StoreAddress & { kind: "sqlite" } => ({ kind: "sqlite", folder: testFolder() });

  test("sees a damaged file", async () => {
    const address = sqlite();
    await writtenStore(address);
    truncateSync(join(address.folder, "dorsal.db"), 40_000);
    expect(await told(asked(address))).toEqual(found(/^bad: The store .*restore/));
  });

  test("sees that others can read the folder", async () => {
    const address = sqlite();
    await writtenStore(address);
    chmodSync(address.folder, 0o755);
    expect(await told(asked(address))).toEqual(found(/^bad: Others on this machine .* chmod -R go=/));
  });

  test("sees a PostgreSQL that does not answer", async () => {
    const address: StoreAddress = { kind: "postgres", url: "postgresql://dorsal@127.0.0.1:9/none" };
    expect(await told(asked(address))).toEqual(
      found(/^bad: The store does not open.*Check that PostgreSQL runs/),
    );
  });

  test("sees that no backup was made for long, or never", async () => {
    const ask = asked(sqlite());
    expect(await told(ask)).toEqual(found(/^look: There is no backup/));
    const folder = testFolder();
    writeFileSync(join(folder, backupName(ask.nowMs - 60 * HOUR_MS)), "");
    expect(await told({ ...ask, backups: { ...ask.backups, folder } })).toEqual(found(/^look: .* 60 h old/));
  });

  test("sees an old Node", async () => {
    expect(await told(asked(sqlite(), { nodeVersion: "20.20.2" }))).toEqual(
      found(/^bad: Node 20.20.2 is too old/),
    );
  });
});
