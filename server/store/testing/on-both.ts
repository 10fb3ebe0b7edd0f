// On which databases must it hold? On both: a folder for SQLite, a schema of its own for PostgreSQL.
import type { StoreAddress } from "../database.ts";
import { testFolder } from "./folder.ts";
import { newPostgresSchema } from "./postgres.ts";

export interface Place {
  readonly name: string;
  /** Fresh and empty; ask inside a test. */
  readonly newAddress: () => Promise<StoreAddress>;
}

export const BOTH: readonly Place[] = [
  { name: "SQLite", newAddress: async () => ({ kind: "sqlite", folder: testFolder() }) },
  { name: "PostgreSQL", newAddress: () => newPostgresSchema() },
];
