// What does an SQLite file hold? Its tables and their rows, read-only, from bytes alone: no index, no freed page, no
// write-ahead log, and no table without row numbers, which keeps its rows where others keep an index.
import { isSqlite, type PageFile, pageFile, type TextEncoding } from "./page-file.ts";
import { RecordReader, type SqliteValue } from "./record.ts";
import { type TableColumn, tableDefinition } from "./table-columns.ts";
import { walkTable } from "./table-tree.ts";

export type { SqliteValue };
export { isSqlite };

export interface SqliteDatabase {
  readonly encoding: TextEncoding;
  readonly hasWriteAheadLog: boolean;
  /** By name, in lower case. */
  readonly tables: ReadonlyMap<string, SqliteTable>;
  /** Tables that are there and cannot be read, and pages of the list of tables that are damaged. */
  readonly unreadable: readonly string[];
}

export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** In the order of their numbers. */
  readonly rows: (taker: RowTaker) => void;
}

export interface RowTaker {
  /** Values in the order of `columns`. */
  readonly row: (rowid: number, values: readonly SqliteValue[]) => void;
  /** A page or a row of it cannot be read; the others follow. */
  readonly broken: (why: string) => void;
}

/** Null for bytes that are no SQLite file. */
export function sqliteDatabase(bytes: Uint8Array): SqliteDatabase | null {
  const file = pageFile(bytes);
  if (file === null) return null;
  const tables = new Map<string, SqliteTable>();
  const unreadable: string[] = [];
  const records = new RecordReader(file.encoding);
  walkTable(file, 1, {
    row: (_rowid, payload) => {
      const [type, name, , root, sql] = records.values(payload);
      if (type !== "table" || typeof name !== "string" || name.startsWith("sqlite_")) return;
      const table = tableOf(file, { name, root, sql });
      if (table) tables.set(name.toLowerCase(), table);
      else unreadable.push(name);
    },
    broken: (page, why) => unreadable.push(`page ${page}: ${why}`),
  });
  const { encoding, hasWriteAheadLog } = file;
  return { encoding, hasWriteAheadLog, tables, unreadable };
}

interface Listed {
  readonly name: string;
  readonly root: SqliteValue | undefined;
  readonly sql: SqliteValue | undefined;
}

function tableOf(file: PageFile, { name, root, sql }: Listed): SqliteTable | null {
  if (typeof root !== "number" || typeof sql !== "string") return null;
  const definition = tableDefinition(sql);
  if (definition === null || definition.withoutRowid) return null;
  const { columns } = definition;
  return {
    name,
    columns: columns.map((column) => column.name),
    rows: (taker) => {
      const records = new RecordReader(file.encoding);
      walkTable(file, root, {
        row: (rowid, payload) =>
          taker.row(rowid, rowOf(columns, { rowid, written: records.values(payload) })),
        broken: (page, why) => taker.broken(`${name}, page ${page}: ${why}`),
      });
    },
  };
}

interface WrittenRow {
  readonly rowid: number;
  readonly written: readonly SqliteValue[];
}

function rowOf(columns: readonly TableColumn[], { rowid, written }: WrittenRow): readonly SqliteValue[] {
  const values: SqliteValue[] = [];
  let at = 0;
  for (const column of columns) {
    if (column.isVirtual) {
      values.push(null);
      continue;
    }
    const value = at < written.length ? written[at] : column.byDefault;
    at += 1;
    values.push(column.isRowid ? rowid : (value ?? null));
  }
  return values;
}
