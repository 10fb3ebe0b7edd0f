// A place in a log is a number; what stands there tells whether it is still the same log. So each receiver remembers the
// event that it was told last, and whether it has yet to hear that its log began anew.
import { sql } from "kysely";
import type { Migration } from "./migration.ts";

export const webhookPlaces0004: Migration = {
  name: "0004-webhook-places",
  async up(change) {
    await change.schema.alterTable("webhooks").addColumn("tip", "text").execute();
    await change.schema
      .alterTable("webhooks")
      .addColumn("restarted", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    // Whatever the log is called: until now only a restore gave it another name, and that keeps places.
    await sql`update webhooks set tip = (
        select cast(event.id as text) from log_events as event
        where event.user_id = webhooks.user_id and event.seq = webhooks.seq
      )`.execute(change);
  },
};
