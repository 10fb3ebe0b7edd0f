// How does the server come to its store? It opens it, brings its tables into shape, and says in words why it cannot.
import { StorageFailure } from "@dorsal/sync";
import { makeLibraryTables } from "./accounts/library-tables.ts";
import type { Settings } from "./settings.ts";
import { type Database, openDatabase, type StoreAddress, storeAddress } from "./store/database.ts";
import { nextStepFor, notOpenedSentence } from "./store/doctor.ts";
import { migrate, newerStoreSentence } from "./store/migrate.ts";

/** Its message is a sentence for the owner of the server. */
export class NotOpened extends Error {}

type StoreSettings = Pick<Settings, "databaseUrl" | "dataFolder">;

export function addressIn({ dataFolder, databaseUrl }: StoreSettings): StoreAddress {
  return storeAddress({ dataFolder, databaseUrl: databaseUrl ?? undefined });
}

export async function openStore(settings: StoreSettings): Promise<Database> {
  const address = addressIn(settings);
  try {
    return await openMigrated(address);
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    throw new NotOpened(`${notOpenedSentence(error)} ${nextStepFor(address)}`);
  }
}

async function openMigrated(address: StoreAddress): Promise<Database> {
  const database = await openDatabase(address);
  try {
    const migrated = await migrate(database, { afterwards: makeLibraryTables });
    if (migrated.ok) return database;
    throw new NotOpened(newerStoreSentence(migrated.refusal));
  } catch (error) {
    await database.close();
    throw error;
  }
}
