// Which values stand in a file of JSON Lines? One a line, in memory of one line; a broken line costs only itself.
import type { RefusedRecord } from "../reading/sink.ts";
import { parseJson } from "./json-whole.ts";

/** Characters of one line at most: a plan adopted takes some 200,000; design choice. */
export const LONGEST_LINE = 8 * 2 ** 20;

export interface LineTaker {
  readonly value: (value: unknown, line: number) => void;
  readonly broken: (refused: RefusedRecord) => void;
}

export class JsonLines {
  readonly #taker: LineTaker;
  readonly #longest: number;
  #rest: string[] = [];
  #restLength = 0;
  #line = 1;

  constructor(taker: LineTaker, longest = LONGEST_LINE) {
    this.#taker = taker;
    this.#longest = longest;
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      this.#hold(text.slice(from, end));
      this.#take();
      this.#line += 1;
      from = end + 1;
    }
    if (from < text.length) this.#hold(text.slice(from));
  }

  end(): void {
    this.#take();
  }

  /** A line beyond all measure is counted on, and its beginning kept to show it. */
  #hold(piece: string) {
    this.#restLength += piece.length;
    if (this.#restLength <= this.#longest || this.#rest.length === 0) this.#rest.push(piece);
  }

  #take() {
    const text = this.#rest.join("");
    const tooLong = this.#restLength > this.#longest;
    this.#rest = [];
    this.#restLength = 0;
    if (tooLong) this.#taker.broken({ line: this.#line, why: "too_long", found: text.slice(0, 200) });
    else if (text.trim() !== "") this.#parse(text);
  }

  #parse(text: string) {
    const parsed = parseJson(text);
    if (parsed.ok) this.#taker.value(parsed.value, this.#line);
    else this.#taker.broken({ ...parsed.refused, line: this.#line });
  }
}
