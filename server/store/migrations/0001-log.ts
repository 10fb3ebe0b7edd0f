// The logs of all people, and who may do what only one process may. The person leads every key of what is a person's,
// so that a distributed database can keep all of one person in one place.
import { sql } from "kysely";
import { BIG_NUMBER, uuidType } from "../dialect.ts";
import type { Migration } from "./migration.ts";

export interface LogTables {
  /** One row a person: its lock is what puts one person's appends in order. */
  readonly log_heads: { readonly user_id: string; readonly log: string; readonly seq: number };
  readonly log_events: {
    readonly user_id: string;
    readonly seq: number;
    readonly id: string;
    /** The whole envelope as JSON, as it came: what is not opened cannot be changed. */
    readonly envelope: string;
    /** Of the append that it came with, since 0006; null before. */
    readonly mark: string | null;
  };
  readonly leases: { readonly name: string; readonly holder: string; readonly until_ms: number };
}

export const log0001: Migration = {
  name: "0001-log",
  async up(change, dialect) {
    await change.schema
      .createTable("log_heads")
      .addColumn("user_id", "text", (column) => column.primaryKey())
      .addColumn("log", "text", (column) => column.notNull())
      .addColumn("seq", BIG_NUMBER, (column) => column.notNull())
      .execute();
    const events = change.schema
      .createTable("log_events")
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("seq", BIG_NUMBER, (column) => column.notNull())
      .addColumn("id", uuidType(dialect), (column) => column.notNull())
      .addColumn("envelope", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("log_events_in_order", ["user_id", "seq"])
      .addUniqueConstraint("log_events_once", ["user_id", "id"]);
    // One person's events side by side on the disk, in order: that is how they are read.
    await (dialect === "sqlite" ? events.modifyEnd(sql`without rowid`) : events).execute();
    await change.schema
      .createTable("leases")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("holder", "text", (column) => column.notNull())
      .addColumn("until_ms", BIG_NUMBER, (column) => column.notNull())
      .execute();
  },
};
