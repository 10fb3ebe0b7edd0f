// How is a table written so that every spreadsheet reads the same cells, and runs none of them?

/** A cell that a spreadsheet would take for a formula. */
export function isFormula(text: string | undefined): boolean {
  return text !== undefined && /^[=+\-@\t\r]/.test(text);
}

/** Text from a person: quoted always, guarded against being run. */
export function textCell(text: string | undefined): string {
  if (text === undefined || text === "") return '""';
  const guarded = isFormula(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** A number in plain decimals; empty for nothing. */
export function numberCell(value: number | undefined): string {
  if (value === undefined) return "";
  const plain = String(Math.round(value * 1e6) / 1e6);
  // "1e+21" is no cell of any app.
  return plain.includes("e") ? value.toFixed(6) : plain;
}

/** Rows end as the apps' own exports do, with a line feed. */
export function csvLines(separator: string, rows: Iterable<readonly string[]>): string {
  let text = "";
  for (const row of rows) text += `${row.join(separator)}\n`;
  return text;
}
