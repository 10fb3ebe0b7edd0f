// An open database for one test: closed when the test ends.
import { onTestFinished } from "vitest";
import { type Database, openDatabase, type StoreAddress } from "../database.ts";
import { migrate } from "../migrate.ts";

export async function openedDatabase(address: StoreAddress): Promise<Database> {
  const database = await openDatabase(address);
  onTestFinished(() => database.close());
  return database;
}

export async function migratedDatabase(address: StoreAddress): Promise<Database> {
  const database = await openedDatabase(address);
  await migrate(database);
  return database;
}
