// Which cells does a table have? Rows as they arrive, whatever the quotes: a quote opens only at the start of a cell,
// so that a name like `Pause Deadlift 1"` is a name, and one that is never closed costs its own line alone.

export interface TableRows {
  /** Any piece of the text, line ends as "\n". */
  push(text: string): void;
  end(): void;
}

export interface RowTaker {
  /** `line` is 1-based: where the row begins. Blank lines are not told. */
  readonly row: (cells: readonly string[], line: number) => void;
  /** A quote that is never closed, or a row beyond all measure; the text is its beginning. */
  readonly broken: (line: number, why: "quote_never_closed" | "too_long", found: string) => void;
}

/** Characters of one row at most, notes with line breaks included; design choice. */
export const LONGEST_ROW = 65_536;

export function tableRows(separator: string, taker: RowTaker): TableRows {
  let rest = "";
  let line = 1;

  function take(text: string, last: boolean): string {
    let from = 0;
    while (from < text.length) {
      const lineEnd = text.indexOf("\n", from);
      if (lineEnd < 0 && !last) break;
      const end = lineEnd < 0 ? text.length : lineEnd;
      const quote = text.indexOf('"', from);
      if (quote < 0 || quote >= end) {
        plainRow(text, from, end);
        from = end + 1;
        line += 1;
        continue;
      }
      const record = quotedRow(text, from, separator);
      if (record.end < 0 && !last && text.length - from <= LONGEST_ROW) break;
      if (record.end < 0 || record.end - from > LONGEST_ROW) {
        taker.broken(line, "quote_never_closed", text.slice(from, Math.min(end, from + 200)));
        from = end + 1;
        line += 1;
        continue;
      }
      taker.row(record.cells, line);
      line += 1 + record.lineBreaks;
      from = record.end + 1;
    }
    return from >= text.length ? "" : text.slice(from);
  }

  function plainRow(text: string, from: number, end: number) {
    if (end === from) return;
    if (end - from > LONGEST_ROW) taker.broken(line, "too_long", text.slice(from, from + 200));
    else taker.row(text.slice(from, end).split(separator), line);
  }

  function tooLong() {
    if (rest.length <= 2 * LONGEST_ROW) return;
    // One endless line: told once, then skipped up to its end.
    if (rest.indexOf("\n") >= 0) return;
    if (!skipping) taker.broken(line, "too_long", rest.slice(0, 200));
    skipping = true;
    rest = "";
  }

  let skipping = false;
  return {
    push(text) {
      let piece = text;
      if (skipping) {
        const lineEnd = piece.indexOf("\n");
        if (lineEnd < 0) return;
        piece = piece.slice(lineEnd + 1);
        line += 1;
        skipping = false;
      }
      rest = take(rest + piece, false);
      tooLong();
    },
    end() {
      if (rest !== "") take(rest, true);
      rest = "";
    },
  };
}

interface QuotedRow {
  readonly cells: readonly string[];
  /** Index of the line end, or of the end of the text; -1 where a quote is still open there. */
  readonly end: number;
  readonly lineBreaks: number;
}

function quotedRow(text: string, from: number, separator: string): QuotedRow {
  const cells: string[] = [];
  let lineBreaks = 0;
  let at = from;
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === 34) {
      let open = at + 1;
      cell = "";
      for (;;) {
        const close = text.indexOf('"', open);
        if (close < 0) return { cells, end: -1, lineBreaks };
        cell += text.slice(open, close);
        if (text.charCodeAt(close + 1) !== 34) {
          at = close + 1;
          break;
        }
        cell += '"';
        open = close + 2;
      }
      for (let i = cell.indexOf("\n"); i >= 0; i = cell.indexOf("\n", i + 1)) lineBreaks += 1;
      // What follows a closed quote belongs to the cell still: `"a" b`.
      const more = cellEnd(text, at, separator);
      if (more > at) cell += text.slice(at, more);
      at = more;
    } else {
      const end = cellEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (at >= text.length || text.charCodeAt(at) === 10) return { cells, end: at, lineBreaks };
    at += 1;
  }
}

function cellEnd(text: string, from: number, separator: string): number {
  const code = separator.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === code || char === 10) return at;
  }
  return text.length;
}
