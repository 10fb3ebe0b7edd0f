// An event at a place proves nothing of what stands before it: places that are lost can be given again to the same events in
// another order. So each append marks its rows with what no other append has.
import type { Migration } from "./migration.ts";

export const marks0006: Migration = {
  name: "0006-marks",
  async up(change) {
    await change.schema.alterTable("log_events").addColumn("mark", "text").execute();
  },
};
