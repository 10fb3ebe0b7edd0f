// Which rows does a text have? For tests: all of them, the text cut into pieces of given sizes.
import { tableRows } from "./csv.ts";

export interface ReadRows {
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly broken: readonly { readonly line: number; readonly why: string; readonly found: string }[];
}

export function readRows(text: string, separator = ",", pieces: readonly number[] = [text.length]): ReadRows {
  const rows: { cells: readonly string[]; line: number }[] = [];
  const broken: { line: number; why: string; found: string }[] = [];
  const table = tableRows(separator, {
    row: (cells, line) => rows.push({ cells, line }),
    broken: (line, why, found) => broken.push({ line, why, found }),
  });
  for (const piece of cutUp(text, pieces)) table.push(piece);
  table.end();
  return { rows, broken };
}

/** Pieces of the given sizes, over and over. */
export function cutUp(text: string, sizes: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}
