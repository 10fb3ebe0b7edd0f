// Which number is written here? Apps write "8.0", " 2.0", "17,5", "1.234,5" and junk; junk is told, never guessed.

/** Null for an empty cell, NaN for what is no number. */
export function writtenNumber(cell: string | undefined): number | null {
  if (cell === undefined || cell === "") return null;
  const quick = Number(cell);
  if (!Number.isNaN(quick)) return cell.trim() === "" || !Number.isFinite(quick) ? blankOrNaN(cell) : quick;
  return lenientNumber(cell.trim());
}

function blankOrNaN(cell: string): number | null {
  return cell.trim() === "" ? null : Number.NaN;
}

/** Decimal comma, thousands marks and a lone dash for "nothing". */
function lenientNumber(text: string): number | null {
  if (text === "" || text === "-" || text === "–") return null;
  if (/^[+\-−]?\d+,\d+$/.test(text)) return Number(text.replace(",", ".").replace("−", "-"));
  if (/^[+\-−]?\d{1,3}(\.\d{3})+,\d+$/.test(text))
    return Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
  if (/^[+\-−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return Number(text.replaceAll(",", "").replace("−", "-"));
  return Number(text.replace("−", "-"));
}

/** What `writtenNumber` could not read. */
export function isJunk(value: number | null): boolean {
  return value !== null && Number.isNaN(value);
}

/** Float noise of apps that convert units ("74.99999999999999") is not a fact: six decimals are. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
