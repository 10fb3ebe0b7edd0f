// How does the server come to its store? It opens it, brings its tables into shape, and says in words why it cannot.
import { makeLibraryTables } from "./accounts/library-tables.ts";
import type { Settings } from "./settings.ts";
import { type Database, openDatabase, type StoreAddress, storeAddress } from "./store/database.ts";
import { migrate, newerStoreSentence } from "./store/migrate.ts";

/** Its message is a sentence for the owner of the server. */
export class NotOpened extends Error {}

type StoreSettings = Pick<Settings, "databaseUrl" | "dataFolder">;

export function addressIn({ dataFolder, databaseUrl }: StoreSettings): StoreAddress {
  return storeAddress({ dataFolder, databaseUrl: databaseUrl ?? undefined });
}

export async function openStore(settings: StoreSettings): Promise<Database> {
  const database = await openDatabase(addressIn(settings));
  const migrated = await migrate(database, { afterwards: makeLibraryTables });
  if (migrated.ok) return database;
  await database.close();
  throw new NotOpened(newerStoreSentence(migrated.refusal));
}
