// What accounts need beside the tables that the accounts library keeps in shape by itself: things that work once.
import { BIG_NUMBER } from "../dialect.ts";
import type { Migration } from "./migration.ts";

export interface AccountTables {
  /** An invitation, a recovery code or a link that lets somebody in again. Only the hash is kept. */
  readonly account_tickets: {
    readonly user_id: string;
    readonly hash: string;
    readonly kind: string;
    readonly note: string;
    readonly made_ms: number;
    readonly until_ms: number;
    /** Null until it is used. */
    readonly used_ms: number | null;
  };
}

export const accounts0002: Migration = {
  name: "0002-accounts",
  async up(change) {
    await change.schema
      .createTable("account_tickets")
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("note", "text", (column) => column.notNull())
      .addColumn("made_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("until_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("used_ms", BIG_NUMBER)
      .addPrimaryKeyConstraint("account_tickets_once", ["user_id", "hash"])
      .execute();
    await change.schema.createIndex("account_tickets_by_hash").on("account_tickets").column("hash").execute();
  },
};
