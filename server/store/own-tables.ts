// Which tables of the database are the store's? A PostgreSQL may hold another Dorsal in another schema, or what another
// program keeps in the same: none of that is ours to copy, to count or to drop.
import { sql, type TableMetadata } from "kysely";
import type { Database } from "./database.ts";

/** Every table that any start of the server makes, by our own steps or by the library that keeps accounts. */
const TABLES: ReadonlySet<string> = new Set([
  ...["account", "account_tickets", "apikey", "attempts", "drafts", "leases", "log_events", "log_heads"],
  ...["passkey", "push_devices", "schema_lock", "schema_migrations", "server_keys", "session", "twoFactor"],
  ...["user", "verification", "webhook_deliveries", "webhooks"],
]);

type Asked = Pick<Database, "kysely" | "dialect">;

/** As they stand now; a store that was never started has none. */
export async function ownTables(database: Asked): Promise<readonly TableMetadata[]> {
  return (await tablesHere(database)).filter(({ name }) => TABLES.has(name));
}

/** Of whoever made them, where names without a schema are looked for. */
export async function tablesHere({ kysely, dialect }: Asked): Promise<readonly TableMetadata[]> {
  const tables = (await kysely.introspection.getTables()).filter(({ isView }) => !isView);
  if (dialect === "sqlite") return tables;
  const here = await schemaInUse(kysely);
  return tables.filter(({ schema }) => schema === here);
}

async function schemaInUse(kysely: Asked["kysely"]): Promise<string | undefined> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(kysely);
  return rows[0]?.schema ?? undefined;
}
