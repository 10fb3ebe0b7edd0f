// Wrong passwords and the like, counted in one place for all processes: a guesser gains nothing by asking another one.
import { BIG_NUMBER } from "../dialect.ts";
import type { Migration } from "./migration.ts";

export interface AttemptTables {
  /** Of the server, not of a person: what was tried need not be anybody's. */
  readonly attempts: {
    /** A hash with the server's secret of what was tried and at whom: it is nobody's name, and tells none. */
    readonly target: string;
    readonly count: number;
    readonly since_ms: number;
  };
}

export const attempts0005: Migration = {
  name: "0005-attempts",
  async up(change) {
    await change.schema
      .createTable("attempts")
      .addColumn("target", "text", (column) => column.primaryKey())
      .addColumn("count", "integer", (column) => column.notNull())
      .addColumn("since_ms", BIG_NUMBER, (column) => column.notNull())
      .execute();
    await change.schema.createIndex("attempts_by_age").on("attempts").column("since_ms").execute();
  },
};
