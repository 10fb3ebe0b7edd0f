// How does a table format read? A header says what the columns are, each row is one record.
import { tableRows } from "../text/csv.ts";
import type { AppId, Format, HeadTable, ReadEnd, Reading, ReadOptions } from "./format.ts";

export interface TableFormat {
  readonly app: AppId;
  /** 0 for "no", 1 for "surely". */
  readonly recognise: (table: HeadTable, options: ReadOptions) => number;
  readonly open: (table: HeadTable, reading: Reading) => TableReader;
}

export interface TableReader {
  /** The first row is data: the file has no header. */
  readonly headless?: boolean;
  readonly row: (cells: readonly string[], line: number) => void;
  /** A line with a quote that is never closed, at most 200 characters of it; true where it makes sense all the same. */
  readonly unclosed?: (text: string, line: number) => boolean;
  readonly end: () => ReadEnd;
}

export function tableFormat({ app, recognise, open }: TableFormat): Format {
  return {
    app,
    recognise: ({ table }, options) => (table ? recognise(table, options) : 0),
    open: ({ table }, reading) => {
      if (!table) throw new Error(`A file of ${app} is a table.`);
      const reader = open(table, reading);
      const firstLine = reader.headless ? table.headerLine : table.headerLine + 1;
      const rows = tableRows(table.separator, {
        row: (cells, line) => {
          if (line < firstLine) return;
          if (isBlank(cells)) reading.sink.other({ line, kind: "nothing" });
          else reader.row(cells, line);
        },
        broken: (line, why, found) => {
          const makesSense = why === "quote_never_closed" && reader.unclosed?.(found, line);
          if (!makesSense) reading.sink.refuse({ line, why, found });
        },
      });
      return {
        wants: "text",
        push: rows.push,
        end: () => {
          rows.end();
          return reader.end();
        },
      };
    },
  };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}

/** More than there are columns; what a spreadsheet appends is blank and says nothing. */
export function hasMoreCells(cells: readonly string[], columns: number): boolean {
  for (let at = columns; at < cells.length; at++) if (cells[at]?.trim() !== "") return true;
  return false;
}

/** Where each column stands, by its name in the header; -1 where it is missing. */
export function columnsOf<Name extends string>(
  header: readonly string[],
  names: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, number>> {
  const plain = header.map(plainName);
  const entries = Object.entries<readonly string[]>(names).map(([name, spellings]) => [
    name,
    plain.findIndex((column) => spellings.includes(column)),
  ]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

export function plainName(column: string): string {
  return column.trim().toLowerCase().replace(/\s+/g, " ");
}
