// What does a file look like from its first bytes? As bytes, as text, as a table.
import { tableRows } from "../text/csv.ts";
import { decoding } from "../text/decode.ts";
import { type FileHead, HEAD_BYTES, type HeadTable } from "./format.ts";

const ROWS_SHOWN = 50;
const SEPARATORS = [",", ";", "\t"] as const;

export function headOf(bytes: Uint8Array, whole: boolean): FileHead {
  const shown = bytes.subarray(0, HEAD_BYTES);
  const text = looksBinary(shown) ? "" : decoding(shown).push(shown);
  return { bytes: shown, text, table: tableOf(text), whole };
}

/** SQLite, FIT and ZIP name themselves; text never holds these. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return (
    start.startsWith("SQLite format 3") || start.slice(8, 12) === ".FIT" || start.startsWith("PK\u0003\u0004")
  );
}

function tableOf(text: string): HeadTable | null {
  const first = text.trimStart().charAt(0);
  if (first === "" || first === "{" || first === "[" || first === "<") return null;
  let best: HeadTable | null = null;
  for (const separator of SEPARATORS) {
    const table = tableBy(separator, text);
    if (table && table.header.length > (best?.header.length ?? 1)) best = table;
  }
  return best;
}

function tableBy(separator: HeadTable["separator"], text: string): HeadTable | null {
  const found: { cells: readonly string[]; line: number }[] = [];
  const rows = tableRows(separator, {
    row: (cells, line) => {
      const blank = cells.every((cell) => cell.trim() === "");
      if (!blank && found.length <= ROWS_SHOWN) found.push({ cells, line });
    },
    broken: () => {},
  });
  rows.push(text);
  rows.end();
  const [header, ...others] = found;
  if (!header) return null;
  return { separator, header: header.cells, headerLine: header.line, rows: others.map(({ cells }) => cells) };
}
