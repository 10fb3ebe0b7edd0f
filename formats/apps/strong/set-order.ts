// What does the set order of a Strong row say? A number, a letter, or that the row is no set but a timer or a note.
import type { WrittenSetType } from "../../reading/written-set.ts";
import { detached } from "../../text/detached.ts";

export type Order = WrittenSetType | "note";

const ORDERS: ReadonlyMap<string, Order> = new Map([
  ["w", "warmup"],
  ["d", "drop"],
  ["f", "failure"],
  ["rest timer", "rest"],
  ["ruhezeit", "rest"],
  ["minuteur de repos", "rest"],
  ["repos", "rest"],
  ["note", "note"],
  ["notiz", "note"],
]);

const known = new Map<string, Order | null>();
const MOST_KNOWN = 1_000;

/** Null for a word that is not known. */
export function setOrder(cell: string): Order | null {
  let order = known.get(cell);
  if (order === undefined) {
    const word = cell.trim().toLowerCase();
    order = /^\d+$/.test(word) ? "working" : (ORDERS.get(word) ?? null);
    if (known.size < MOST_KNOWN) known.set(detached(cell), order);
  }
  return order;
}
