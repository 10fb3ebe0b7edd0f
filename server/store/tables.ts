// Which tables does the store have, as Kysely knows them? Each room's tables stand beside its migration; they meet here.
import type { LogTables } from "./migrations/0001-log.ts";
import type { AccountTables } from "./migrations/0002-accounts.ts";
import type { MessageTables } from "./migrations/0003-messages.ts";
import type { AttemptTables } from "./migrations/0005-attempts.ts";
import type { SchemaTables } from "./schema.ts";

export interface StoreTables extends SchemaTables, LogTables, AccountTables, MessageTables, AttemptTables {}
