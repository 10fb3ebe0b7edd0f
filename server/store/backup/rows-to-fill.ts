// How do a backup's rows come into a database? Many with one insert, each value as its column takes it; a row that the
// database would not take ends it all, by its name.
import type { Kysely } from "kysely";
import type { DialectName } from "../dialect.ts";
import type { StoreTables } from "../tables.ts";
import type { RowLine, TableLine } from "./backup-format.ts";
import { fromPortable } from "./portable.ts";
import type { TableShape } from "./tables-in-order.ts";

export interface RowNotTaken {
  readonly table: string;
  /** From 1, as in the backup. */
  readonly row: number;
  readonly column: string;
}

/** Ends the transaction that fills. */
export class NotTaken extends Error {
  readonly place: RowNotTaken;

  constructor(place: RowNotTaken) {
    super(`Row ${place.row} of ${place.table} cannot be put in.`);
    this.place = place;
  }
}

/** Parameters of one insert, below the 32,766 that SQLite takes. */
const MOST_PARAMETERS = 10_000;

export class RowsToFill {
  readonly #write: Kysely<StoreTables>;
  readonly #dialect: DialectName;
  #table: TableLine = { table: "", columns: [] };
  #types: readonly string[] = [];
  #waiting: Record<string, unknown>[] = [];
  #row = 0;

  constructor(write: Kysely<StoreTables>, dialect: DialectName) {
    this.#write = write;
    this.#dialect = dialect;
  }

  async begin(table: TableLine, shape: TableShape | undefined): Promise<void> {
    await this.flush();
    const types = new Map(shape?.columns.map(({ name, type }) => [name, type]));
    this.#table = table;
    this.#row = 0;
    this.#types = table.columns.map((column) => {
      const type = types.get(column);
      if (type === undefined)
        throw new Error(`The backup has ${table.table}.${column}, which this Dorsal does not know.`);
      return type;
    });
  }

  async add(row: RowLine): Promise<void> {
    this.#row += 1;
    const at = this.#dialect === "postgres" ? row.findIndex(hasNul) : -1;
    if (at >= 0)
      throw new NotTaken({
        table: this.#table.table,
        row: this.#row,
        column: this.#table.columns[at] ?? "",
      });
    const entries = this.#table.columns.map((column, at) => {
      return [column, fromPortable(row[at] ?? null, this.#types[at] ?? "", this.#dialect)] as const;
    });
    this.#waiting.push(Object.fromEntries(entries));
    if (this.#waiting.length * this.#table.columns.length >= MOST_PARAMETERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    // Table and columns were compared with the database's own.
    const values = this.#waiting as never;
    await this.#write
      .insertInto(this.#table.table as keyof StoreTables)
      .values(values)
      .execute();
    this.#waiting = [];
  }
}

function hasNul(value: unknown): boolean {
  return typeof value === "string" && value.includes("\u0000");
}
