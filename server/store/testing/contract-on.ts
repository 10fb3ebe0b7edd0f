// How does the contract get at a store in a real database? Each store has its own address; "beside" and "again" are new
// openings of the same.
import type { LogStore, LogStoreUnderTest } from "@dorsal/sync";
import { type Database, openDatabase, type StoreAddress } from "../database.ts";
import { logStore } from "../log-store.ts";
import { migrate } from "../migrate.ts";

export interface ContractOn extends LogStoreUnderTest {
  /** Everything that was opened. */
  closeAll(): Promise<void>;
}

export function contractOn(newAddress: () => Promise<StoreAddress>): ContractOn {
  const opened = new Map<LogStore, { readonly address: StoreAddress; readonly database: Database }>();
  const openAt = async (address: StoreAddress) => {
    const database = await openDatabase(address);
    await migrate(database);
    const store = logStore(database);
    opened.set(store, { address, database });
    return store;
  };
  const addressOf = (store: LogStore) => {
    const known = opened.get(store);
    if (!known) throw new Error("This store was not opened here.");
    return known;
  };
  return {
    openNew: async () => openAt(await newAddress()),
    openBeside: (store) => openAt(addressOf(store).address),
    reopen: async (store) => {
      const { address, database } = addressOf(store);
      await store.close();
      await database.close();
      opened.delete(store);
      return openAt(address);
    },
    closeAll: async () => {
      for (const { database } of opened.values()) await database.close();
      opened.clear();
    },
  };
}
