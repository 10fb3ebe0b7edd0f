// What came of reading one file? The value, and the facts behind it, so that a later check can name the line.
import type { Fields, Report } from "./fields.ts";
import type { Line } from "./page.ts";

export interface Entry<Value> {
  /** From the file's name. */
  readonly id: string;
  readonly value: Value;
  readonly facts: Fields;
  readonly body: readonly Line[];
  readonly report: Report;
  /** False where the file has a problem of its own: its values may be stand-ins, so they are not compared. */
  readonly sound: boolean;
}

export function valuesById<Value>(entries: readonly Entry<Value>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.map(({ id, value }) => [id, value]));
}
