import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVENT_STORE_CONTRACT, type EventStore, numbered } from "@dorsal/sync";
import { afterAll, describe, expect, it } from "vitest";
import { type LocalLog, openLocalLog } from "./local-log.ts";

const folders: string[] = [];
const folderOf = new WeakMap<EventStore, string>();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-log-"));
  folders.push(folder);
  return folder;
}

/** The port that the contract speaks: what throws must reject. */
function asStore(folder: string): EventStore {
  const log: LocalLog = openLocalLog(folder);
  const store: EventStore = {
    append: async (envelopes) => log.append(envelopes),
    readSince: async (seq) => log.readSince(seq),
    count: async () => log.count(),
    saveSnapshot: async (snapshot) => log.saveSnapshot(snapshot),
    loadSnapshot: async () => log.loadSnapshot(),
    erase: async () => log.erase(),
    close: async () => log.close(),
  };
  folderOf.set(store, folder);
  return store;
}

describe("the log in the data folder", () => {
  it.each(EVENT_STORE_CONTRACT)("$sentence", async ({ holds }) => {
    await holds({
      openNew: async () => asStore(newFolder()),
      reopen: async (store) => {
        await store.close();
        return asStore(folderOf.get(store) ?? newFolder());
      },
    });
  });

  it("is one log for two programs at the same time", () => {
    const folder = newFolder();
    const one = openLocalLog(folder);
    const other = openLocalLog(folder);
    one.append(numbered(1, 3));
    expect(other.append(numbered(2, 4))).toEqual({ added: 1, count: 4 });
    expect(one.readSince(0)).toHaveLength(4);
    one.close();
    other.close();
  });

  it("says so where the folder cannot be written", () => {
    expect(() => openLocalLog("/dev/null/nowhere")).toThrow(/storage_failed|storage_unavailable/);
  });
});
