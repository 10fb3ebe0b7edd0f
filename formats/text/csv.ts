// Which cells does a table have? Rows as they arrive, whatever the quotes: a quote opens only at the start of a cell,
// so that a name like `Pause Deadlift 1"` is a name, and one that is never closed costs its own line alone.
import { QuotedRow } from "./quoted-row.ts";

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
const SHOWN = 200;

export function tableRows(separator: string, taker: RowTaker): TableRows {
  const rows = new Rows(separator, taker);
  return { push: (text) => rows.push(text), end: () => rows.end() };
}

class Rows {
  readonly #separator: string;
  readonly #taker: RowTaker;
  readonly #quoted: QuotedRow;
  #rest = "";
  #line = 1;
  /** Within an endless line that has been told already. */
  #skipping = false;

  constructor(separator: string, taker: RowTaker) {
    this.#separator = separator;
    this.#taker = taker;
    this.#quoted = new QuotedRow(separator);
  }

  push(text: string): void {
    let piece = text;
    if (this.#skipping) {
      const lineEnd = piece.indexOf("\n");
      if (lineEnd < 0) return;
      piece = piece.slice(lineEnd + 1);
      this.#line += 1;
      this.#skipping = false;
    }
    this.#rest = this.#take(this.#rest + piece, false);
    this.#skipEndlessLine();
  }

  end(): void {
    if (this.#rest !== "") this.#take(this.#rest, true);
    this.#rest = "";
  }

  /** What is left: the beginning of a row that goes on in the next piece. */
  #take(text: string, last: boolean): string {
    let from = 0;
    let quote = nextQuote(text, 0);
    while (from < text.length) {
      const lineEnd = text.indexOf("\n", from);
      if (lineEnd < 0 && !last) break;
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (quote < from) quote = nextQuote(text, from);
      if (quote >= end) {
        this.#plain(text, from, end);
        from = end + 1;
        this.#line += 1;
      } else {
        const next = this.#withQuotes(text, { from, end, last });
        if (next < 0) break;
        from = next;
      }
    }
    return from >= text.length ? "" : text.slice(from);
  }

  #plain(text: string, from: number, end: number) {
    if (end === from) return;
    if (end - from > LONGEST_ROW) this.#taker.broken(this.#line, "too_long", text.slice(from, from + SHOWN));
    else this.#taker.row(text.slice(from, end).split(this.#separator), this.#line);
  }

  /** Where the next row begins; -1 where this one does not end in the text. */
  #withQuotes(text: string, { from, end, last }: { from: number; end: number; last: boolean }): number {
    const row = this.#quoted;
    const rowEnd = row.read(text, { from, lineEnd: end, last });
    if (rowEnd === "not yet" && text.length - from <= LONGEST_ROW) return -1;
    if (typeof rowEnd === "number" && rowEnd - from <= LONGEST_ROW) {
      this.#taker.row(row.cells, this.#line);
      this.#line += 1 + row.lineBreaks;
      return rowEnd + 1;
    }
    // Only the line in which it begins is lost: what follows is read again.
    const why = end - from > LONGEST_ROW ? "too_long" : "quote_never_closed";
    this.#taker.broken(this.#line, why, text.slice(from, Math.min(end, from + SHOWN)));
    this.#line += 1;
    return end + 1;
  }

  #skipEndlessLine() {
    if (this.#rest.length <= 2 * LONGEST_ROW || this.#rest.includes("\n")) return;
    this.#taker.broken(this.#line, "too_long", this.#rest.slice(0, SHOWN));
    this.#skipping = true;
    this.#rest = "";
  }
}

function nextQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from);
  return quote < 0 ? Number.POSITIVE_INFINITY : quote;
}
