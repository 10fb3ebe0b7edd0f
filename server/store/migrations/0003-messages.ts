// What the server sends and waits for: webhooks with their deliveries, devices that take push messages, drafts that wait
// for a yes, and keys of the server itself. The person leads every key of what is a person's.
import { BIG_NUMBER } from "../dialect.ts";
import type { Migration } from "./migration.ts";

export interface MessageTables {
  readonly webhooks: {
    readonly user_id: string;
    readonly id: string;
    readonly url: string;
    /** What the receiver checks signatures with; it must be known here in full to sign. */
    readonly secret: string;
    /** Types of events as a JSON list; empty for all. */
    readonly types: string;
    readonly created_ms: number;
    /** Name of the log that `seq` is a place of. */
    readonly log: string;
    /** Place of the last event that was delivered. */
    readonly seq: number;
    /** What stands at that place, since 0004: anything else there means another log. Null at the start. */
    readonly tip: string | null;
    /** 1 where the receiver has yet to hear that the log began anew; since 0004. */
    readonly restarted: number;
    /** Failed tries of the batch that waits. */
    readonly tries: number;
    /** Not to be tried before; also the lease of who is trying. */
    readonly due_ms: number;
    /** Why it was given up; null while it works. */
    readonly stopped: string | null;
  };
  readonly webhook_deliveries: {
    readonly user_id: string;
    readonly webhook_id: string;
    readonly id: string;
    readonly sent_ms: number;
    readonly events: number;
    readonly try_number: number;
    /** The receiver's status; null where none came. */
    readonly status: number | null;
    readonly outcome: string;
  };
  readonly push_devices: {
    readonly user_id: string;
    readonly id: string;
    readonly endpoint: string;
    readonly p256dh: string;
    readonly auth: string;
    /** IANA: "Europe/Lisbon". */
    readonly time_zone: string;
    /** 1 where the device wants to be told that a rest is over. */
    readonly rest_wanted: number;
    /** "07:30", where reminders are wanted; else null. */
    readonly remind_at: string | null;
    readonly created_ms: number;
    /** When the rest that runs is over; null where none runs. */
    readonly rest_at_ms: number | null;
    /** When to send that; while somebody sends, the end of their lease. */
    readonly rest_due_ms: number | null;
    /** The next reminder; while somebody sends it, the end of their lease. */
    readonly remind_due_ms: number | null;
  };
  readonly drafts: {
    readonly user_id: string;
    readonly id: string;
    /** The envelopes that a yes appends, as JSON. */
    readonly events: string;
    readonly sentence: string;
    readonly until_ms: number;
  };
  /** Of the server, not of a person: one set for all processes on one store. */
  readonly server_keys: { readonly name: string; readonly value: string };
}

export const messages0003: Migration = {
  name: "0003-messages",
  async up(change) {
    const personal = (table: string) =>
      change.schema
        .createTable(table)
        .addColumn("user_id", "text", (column) => column.notNull())
        .addColumn("id", "text", (column) => column.notNull());
    await personal("webhooks")
      .addColumn("url", "text", (column) => column.notNull())
      .addColumn("secret", "text", (column) => column.notNull())
      .addColumn("types", "text", (column) => column.notNull())
      .addColumn("created_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("log", "text", (column) => column.notNull())
      .addColumn("seq", BIG_NUMBER, (column) => column.notNull())
      .addColumn("tries", "integer", (column) => column.notNull())
      .addColumn("due_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("stopped", "text")
      .addPrimaryKeyConstraint("webhooks_of_user", ["user_id", "id"])
      .execute();
    await personal("webhook_deliveries")
      .addColumn("webhook_id", "text", (column) => column.notNull())
      .addColumn("sent_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("events", "integer", (column) => column.notNull())
      .addColumn("try_number", "integer", (column) => column.notNull())
      .addColumn("status", "integer")
      .addColumn("outcome", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("webhook_deliveries_of_user", ["user_id", "webhook_id", "id"])
      .execute();
    await personal("push_devices")
      .addColumn("endpoint", "text", (column) => column.notNull())
      .addColumn("p256dh", "text", (column) => column.notNull())
      .addColumn("auth", "text", (column) => column.notNull())
      .addColumn("time_zone", "text", (column) => column.notNull())
      .addColumn("rest_wanted", "integer", (column) => column.notNull())
      .addColumn("remind_at", "text")
      .addColumn("created_ms", BIG_NUMBER, (column) => column.notNull())
      .addColumn("rest_at_ms", BIG_NUMBER)
      .addColumn("rest_due_ms", BIG_NUMBER)
      .addColumn("remind_due_ms", BIG_NUMBER)
      .addPrimaryKeyConstraint("push_devices_of_user", ["user_id", "id"])
      .execute();
    for (const due of ["rest_due_ms", "remind_due_ms"]) {
      await change.schema.createIndex(`push_devices_${due}`).on("push_devices").column(due).execute();
    }
    await personal("drafts")
      .addColumn("events", "text", (column) => column.notNull())
      .addColumn("sentence", "text", (column) => column.notNull())
      .addColumn("until_ms", BIG_NUMBER, (column) => column.notNull())
      .addPrimaryKeyConstraint("drafts_of_user", ["user_id", "id"])
      .execute();
    await change.schema
      .createTable("server_keys")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute();
  },
};
