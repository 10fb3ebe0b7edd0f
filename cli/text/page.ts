// How does text fit a terminal? Wrapped at 100 columns, aligned in columns, headed in capitals.

export const PAGE_COLUMNS = 100;

/** Wraps words; the first line starts with `lead`, the others are indented, by as much if not said otherwise. */
export function paragraph(text: string, lead = "", columns = lead.length): string {
  const indent = " ".repeat(columns);
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(" ")) {
    const isStart = line.trim() === "" || line === lead;
    if (!isStart && line.length + 1 + word.length > PAGE_COLUMNS) {
      lines.push(line);
      line = indent + word;
    } else line = isStart ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line].map((each) => each.trimEnd()).join("\n");
}

export function heading(text: string): string {
  return `\n${text.toUpperCase()}`;
}

export function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => paragraph(sentence, "  - "));
}

export interface Column {
  readonly width: number;
  readonly align?: "right";
}

/** One row of a table; a cell too long for its column is cut with an ellipsis. */
export function row(cells: readonly string[], columns: readonly Column[]): string {
  const padded = columns.map(({ width, align }, index) => {
    const cell = fitted(cells[index] ?? "", width);
    return align === "right" ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join(" ").trimEnd();
}

function fitted(cell: string, width: number): string {
  return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
}
