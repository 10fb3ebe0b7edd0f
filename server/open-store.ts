// How does the server come to its store? It opens it, brings its tables into shape, and says in words why it cannot.
import { makeLibraryTables } from "./accounts/library-tables.ts";
import type { Settings } from "./settings.ts";
import { type Database, openDatabase, storeAddress } from "./store/database.ts";
import { migrate, newerStoreSentence } from "./store/migrate.ts";

/** Its message is a sentence for the owner of the server. */
export class NotOpened extends Error {}

export async function openStore(settings: Pick<Settings, "databaseUrl" | "dataFolder">): Promise<Database> {
  const { dataFolder, databaseUrl } = settings;
  const database = await openDatabase(storeAddress({ dataFolder, databaseUrl: databaseUrl ?? undefined }));
  const migrated = await migrate(database, { afterwards: makeLibraryTables });
  if (migrated.ok) return database;
  await database.close();
  throw new NotOpened(newerStoreSentence(migrated.refusal));
}
