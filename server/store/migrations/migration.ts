// How does the shape of the store change? By steps with a number and a name, always forwards, each done once.
import type { Transaction } from "kysely";
import type { DialectName } from "../dialect.ts";
import type { StoreTables } from "../tables.ts";

export interface Migration {
  /** "0001-log": as the file is called. */
  readonly name: string;
  /** All or none, together with the note that it was done. */
  up(change: Transaction<StoreTables>, dialect: DialectName): Promise<void>;
}
