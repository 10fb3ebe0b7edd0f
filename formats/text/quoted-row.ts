// Which cells does a row with quotes have, and where does it end? A quoted cell may hold separators, line breaks and quotes
// written twice. One that runs over lines and then closes in the middle of a cell was never closed on its first line: what
// closed it is the opening quote of a cell further down.

const QUOTE = 34;
const LINE_END = 10;

export interface RowPlace {
  readonly from: number;
  /** Of the line in which the row begins; the end of the text where no line ends. */
  readonly lineEnd: number;
  /** Nothing follows this text. */
  readonly last: boolean;
}

export class QuotedRow {
  readonly #separatorCode: number;
  /** Of the row that was read last. */
  cells: string[] = [];
  lineBreaks = 0;
  #cell = "";

  constructor(separator: string) {
    this.#separatorCode = separator.charCodeAt(0);
  }

  /** Where the row ends: at a line end or the end of the text; "open" where a quote is never closed. */
  read(text: string, { from, lineEnd, last }: RowPlace): number | "open" | "not yet" {
    this.cells = [];
    this.lineBreaks = 0;
    const { cells } = this;
    const separator = this.#separatorCode;
    let end = lineEnd;
    for (let at = from; ; at++) {
      const char = text.charCodeAt(at);
      if (char === separator) {
        cells.push("");
        continue;
      }
      if (char === QUOTE) {
        const quote = text.indexOf('"', at + 1);
        if (quote >= 0 && quote < end && text.charCodeAt(quote + 1) === separator) {
          // Nearly every cell: it ends in its line, without a quote within.
          cells.push(text.slice(at + 1, quote));
          at = quote + 1;
          continue;
        }
        const close = this.#quotedCell(text, at + 1);
        if (close < 0) return last ? "open" : "not yet";
        if (close === text.length && !last) return "not yet";
        if (close > end) {
          // What follows a closed quote is still the cell's: `"a" b`. After a line break it is another row's.
          if (!this.#endsCell(text, close)) return "open";
          end = lineEndFrom(text, close);
        }
        const cellEnd = this.#cellEnd(text, close, end);
        cells.push(cellEnd === close ? this.#cell : this.#cell + text.slice(close, cellEnd));
        at = cellEnd;
      } else {
        const cellEnd = this.#cellEnd(text, at, end);
        cells.push(text.slice(at, cellEnd));
        at = cellEnd;
      }
      if (at >= end) {
        const unfinished = end === text.length && !last;
        return unfinished ? "not yet" : end;
      }
    }
  }

  /** The place after the closing quote, -1 where there is none; the text within is left in `#cell`. */
  #quotedCell(text: string, from: number): number {
    let open = from;
    this.#cell = "";
    for (;;) {
      const close = text.indexOf('"', open);
      if (close < 0) return -1;
      const part = text.slice(open, close);
      this.#cell = this.#cell === "" ? part : this.#cell + part;
      if (text.charCodeAt(close + 1) !== QUOTE) {
        for (let i = this.#cell.indexOf("\n"); i >= 0; i = this.#cell.indexOf("\n", i + 1)) {
          this.lineBreaks += 1;
        }
        return close + 1;
      }
      this.#cell += '"';
      open = close + 2;
    }
  }

  #endsCell(text: string, at: number): boolean {
    const char = text.charCodeAt(at);
    return at >= text.length || char === this.#separatorCode || char === LINE_END;
  }

  /** Looks no further than the line: a text without separators must not be searched for each of its rows. */
  #cellEnd(text: string, from: number, lineEnd: number): number {
    const separator = this.#separatorCode;
    let at = from;
    while (at < lineEnd && text.charCodeAt(at) !== separator) at += 1;
    return at;
  }
}

function lineEndFrom(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
