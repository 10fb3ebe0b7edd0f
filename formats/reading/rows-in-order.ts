// Which comes first in the dates of this file, day or month? Rows wait until one of them settles it for all.
import { writtenInstant } from "../values/dates.ts";
import { orderBySequence, orderOf } from "./date-order.ts";

export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface DatedRows {
  /** The column of the date. */
  readonly dateAt: number;
  /** What the person says, where the file says nothing. */
  readonly given: boolean | undefined;
  readonly tell: (row: TableRow, dayFirst: boolean) => void;
}

/** In three sessions a week of twenty sets each, a date beyond the twelfth comes within a month. Design choice. */
const MOST_HELD = 5_000;

/** For an app that writes its dates in one plain way, until a spreadsheet turns them round; null where none has. */
export function rowsOfTurnedDates(firstDate: string, dated: DatedRows): RowsInOrder | null {
  return orderOf(firstDate) === "other" ? null : new RowsInOrder(dated);
}

export class RowsInOrder {
  readonly #dated: DatedRows;
  #dayFirst: boolean | null = null;
  #says = "";
  #held: TableRow[] = [];

  constructor(dated: DatedRows) {
    this.#dated = dated;
  }

  row(row: TableRow): void {
    if (this.#dayFirst !== null) {
      this.#dated.tell(row, this.#dayFirst);
      return;
    }
    this.#held.push(row);
    const order = orderOf(row.cells[this.#dated.dateAt] ?? "");
    if (typeof order === "boolean") this.#settle(order, "");
    else if (this.#held.length >= MOST_HELD) this.#decide();
  }

  /** Empty where the file itself settles it, else what was taken and why. */
  end(): string {
    if (this.#dayFirst === null) this.#decide();
    return this.#says;
  }

  #decide() {
    const dates = this.#held.map(({ cells }) => cells[this.#dated.dateAt] ?? "");
    const isOpen = dates.some((date) => orderOf(date) === null);
    const { given } = this.#dated;
    if (!isOpen) this.#settle(true, "");
    else if (given !== undefined) this.#settle(given, "as the person says");
    else this.#settle(orderBySequence(dates) ?? true, "by the sequence of the dates");
  }

  #settle(dayFirst: boolean, by: string) {
    this.#dayFirst = dayFirst;
    const order = dayFirst ? "day before month" : "month before day";
    this.#says = by === "" ? "" : `${order} ${by}`;
    for (const row of this.#held) this.#dated.tell(row, dayFirst);
    this.#held = [];
  }
}

/** A date that contradicts the others is read for itself. */
export function instantOf(written: string, dayFirst: boolean): string | null {
  return writtenInstant(written, dayFirst) ?? writtenInstant(written, !dayFirst);
}
