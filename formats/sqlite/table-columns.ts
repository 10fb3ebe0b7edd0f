// Which columns does a table have? Its CREATE TABLE statement says so, in the words that made it.
import type { SqliteValue } from "./record.ts";

export interface TableColumn {
  readonly name: string;
  /** Its value is the row's own number and not written with the others. */
  readonly isRowid: boolean;
  /** Computed when asked for: nothing is written. */
  readonly isVirtual: boolean;
  /** For rows that are older than the column. */
  readonly byDefault: SqliteValue;
}

export interface TableDefinition {
  readonly columns: readonly TableColumn[];
  readonly withoutRowid: boolean;
}

const LONGEST_STATEMENT = 100_000; // characters; design choice

/** Null for a statement that cannot be understood. */
export function tableDefinition(sql: string): TableDefinition | null {
  const words = sql.length > LONGEST_STATEMENT ? null : wordsOf(sql);
  const open = words?.indexOf("(") ?? -1;
  if (words === null || open < 0) return null;
  const { parts, end } = partsOf(words, open + 1);
  const keyed = parts.map(keyAlone).find((name) => name !== null) ?? null;
  const columns = parts.filter((part) => !isConstraint(part)).map((part) => columnOf(part, keyed));
  const tail = words.slice(end).join(" ").toUpperCase();
  return { columns, withoutRowid: tail.includes("WITHOUT ROWID") };
}

const WORD =
  /--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|'(?:[^']|'')*'|`(?:[^`]|``)*`|\[[^\]]*\]|[(),]|[^\s(),"'`[\]]+/g;

/** Names keep their quotes, so that a column may be called "check". */
function wordsOf(sql: string): readonly string[] {
  return (sql.match(WORD) ?? []).filter((word) => !word.startsWith("--") && !word.startsWith("/*"));
}

interface Parts {
  readonly parts: readonly (readonly string[])[];
  /** Behind the closing bracket. */
  readonly end: number;
}

function partsOf(words: readonly string[], from: number): Parts {
  const parts: string[][] = [];
  let part: string[] = [];
  let depth = 0;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === ")" && depth === 0) break;
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (word === "," && depth === 0) {
      parts.push(part);
      part = [];
    } else part.push(word);
  }
  return { parts: [...parts, part].filter(({ length }) => length > 0), end: at + 1 };
}

function isConstraint([first = ""]: readonly string[]): boolean {
  return /^(constraint|primary|unique|check|foreign)$/i.test(first);
}

/** "PRIMARY KEY (_id)" as a part of its own names one column. */
function keyAlone(part: readonly string[]): string | null {
  const said = part.join(" ");
  const found = /\bPRIMARY KEY \( (\S+) \)/i.exec(said);
  return isConstraint(part) && found ? unquoted(found[1] ?? "") : null;
}

function columnOf([first = "", ...others]: readonly string[], keyed: string | null): TableColumn {
  const name = unquoted(first);
  const said = others.join(" ");
  const isInteger = /^INTEGER$/i.test(others[0] ?? "");
  const isKey = /\bPRIMARY KEY\b(?! DESC\b)/i.test(said) || keyed?.toLowerCase() === name.toLowerCase();
  return {
    name,
    isRowid: isInteger && isKey,
    isVirtual: /\bAS \(/i.test(said) && !/\bSTORED\b/i.test(said),
    byDefault: defaultOf(others),
  };
}

function defaultOf(words: readonly string[]): SqliteValue {
  const at = words.findIndex((word) => /^default$/i.test(word));
  const word = at < 0 ? undefined : words[at + 1];
  if (word === undefined || /^null$/i.test(word)) return null;
  if (/^['"]/.test(word)) return unquoted(word);
  const number = Number(word);
  return Number.isNaN(number) ? null : number;
}

function unquoted(word: string): string {
  const quote = word.charAt(0);
  if (quote === "[") return word.slice(1, -1);
  if (!/["'`]/.test(quote)) return word;
  return word.slice(1, -1).replaceAll(quote + quote, quote);
}
