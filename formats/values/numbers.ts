// Which number is written here? Apps write "8.0", " 2.0", "17,5", "1.234,5" and junk; junk is told, never guessed.

/** Null for an empty cell, NaN for what is no number. */
export function writtenNumber(cell: string | undefined): number | null {
  if (cell === undefined || cell === "") return null;
  const plain = plainNumber(cell);
  return plain >= 0 ? plain : lenientNumber(cell);
}

/** So many digits, and a whole number is exact and so is its quotient by a power of ten: rounded once, as `Number` does. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const [POINT, ZERO, NINE] = [46, 48, 57] as const;

/** "137.5", the form of nearly every cell, without the cost of all other forms; -1 for those. */
function plainNumber(cell: string): number {
  const { length } = cell;
  if (length > MOST_DIGITS) return -1;
  let digits = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const char = cell.charCodeAt(at);
    if (char >= ZERO && char <= NINE) digits = digits * 10 + (char - ZERO);
    else if (char === POINT && point < 0) point = at;
    else return -1;
  }
  if (point < 0) return digits;
  if (length === 1) return -1;
  return digits / (POWERS_OF_TEN[length - 1 - point] ?? 1);
}

/** A digit group of thousands is parted by a point, a comma, an apostrophe or any space. */
const SPACES = "[\\s\u00a0\u202f'’]";
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DECIMAL_COMMA = new RegExp(`^[+-]?(\\d+|\\d{1,3}([.]\\d{3})+|\\d{1,3}(${SPACES}\\d{3})+),\\d+$`);
const THOUSANDS = new RegExp(`^[+-]?\\d{1,3}((,\\d{3}){2,}|(,\\d{3})+(?=\\.)|(${SPACES}\\d{3})+)(\\.\\d+)?$`);
const MARKS = new RegExp(`${SPACES}`, "g");
/** Nothing that an app writes as a number is longer. */
const LONGEST = 40;

/** Spaces around, signs, powers of ten, decimal commas, thousands, and a lone dash for "nothing". */
function lenientNumber(cell: string): number | null {
  const text = cell.trim().replace("−", "-");
  if (text === "" || text === "-" || text === "–") return null;
  if (text.length > LONGEST) return Number.NaN;
  if (PLAIN.test(text)) return believable(Number(text));
  if (DECIMAL_COMMA.test(text)) {
    return believable(Number(text.replace(MARKS, "").replaceAll(".", "").replace(",", ".")));
  }
  return THOUSANDS.test(text) ? believable(Number(text.replace(MARKS, "").replaceAll(",", ""))) : Number.NaN;
}

/** Beyond every load, distance, second and record number; design choice. What is larger is no number of a log. */
const LARGEST = 1e18;

/** NaN for what no log can mean: then it is told, and every product stays finite. */
export function believable(value: number): number {
  return Math.abs(value) <= LARGEST ? value : Number.NaN;
}

/** What `writtenNumber` could not read. */
export function isJunk(value: number | null): boolean {
  return value !== null && Number.isNaN(value);
}

/** Float noise of apps that convert units ("74.99999999999999") is not a fact: six decimals are. */
export function tidy(value: number): number {
  // From here on neighbouring numbers lie further apart than that.
  return Math.abs(value) > 1e15 ? value : Math.round(value * 1e6) / 1e6;
}
