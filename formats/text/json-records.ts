// Which records does a JSON text hold? One at a time as it arrives: the elements of the outermost list, or of a list with
// one of the given names in the outermost object ("workouts" of a page), or else the outermost object itself. Values that
// follow each other (pages, JSON Lines) are read in turn. A record that is broken costs itself alone.

export interface JsonRecords {
  push(text: string): void;
  end(): void;
}

export interface JsonTaker {
  /** Names of lists in the outermost object whose elements are the records. */
  readonly lists: readonly string[];
  /** `line` is 1-based: where the record begins. */
  readonly record: (value: unknown, line: number) => void;
  readonly broken: (line: number, why: "not_json" | "too_long" | "broken_file", found: string) => void;
}

/** Characters of one record at most: a year of training in one workout is none; design choice. */
export const LONGEST_RECORD = 8_388_608;
/** Levels of one record at most: exports have about ten, deeper ones are made to exhaust the stack; design choice. */
export const DEEPEST_RECORD = 500;
const LONGEST_NAME = 100;
const SHOWN = 200;

const [QUOTE, COMMA, BACKSLASH, LINE_END, BLANK] = [34, 44, 92, 10, 32] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125] as const;

/** Within a record only these say something. */
function isMark(char: number): boolean {
  return (
    char === QUOTE ||
    char === OPEN_OBJECT ||
    char === CLOSE_OBJECT ||
    char === OPEN_LIST ||
    char === CLOSE_LIST
  );
}

export function jsonRecords(taker: JsonTaker): JsonRecords {
  return new Scanner(taker);
}

class Scanner implements JsonRecords {
  readonly #taker: JsonTaker;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #rootIsObject = false;
  /** Last string directly in the outermost object: the name of the list that follows. */
  #name = "";
  /** Depth at which each value is a record. */
  #level = 0;
  /** What follows a named list in the outermost object says nothing of workouts. */
  #pastList = false;
  #open = false;
  #openLine = 1;
  #held = "";
  #tooLong = false;

  constructor(taker: JsonTaker) {
    this.#taker = taker;
  }

  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      if (this.#inString) at = this.#string(text, at);
      const char = text.charCodeAt(at);
      if (char === LINE_END) this.#line += 1;
      else if (this.#depth === this.#level ? char > BLANK : isMark(char)) {
        from = this.#structure(char, { text, at, from });
      }
    }
    if (this.#open) this.#hold(text.slice(from));
  }

  /** The place after the closing quote, or the end of the text. */
  #string(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (this.#escaped) this.#escaped = false;
      else if (char === BACKSLASH) this.#escaped = true;
      else if (char === QUOTE) break;
      else if (char === LINE_END) this.#line += 1;
    }
    if (this.#depth === 1 && this.#name.length < LONGEST_NAME) this.#name += text.slice(from, at);
    if (at < text.length) this.#inString = false;
    return at + 1;
  }

  /** The place from which the open record stands in this text. */
  #structure(char: number, { text, at, from }: { text: string; at: number; from: number }): number {
    const opens = char === OPEN_LIST || char === OPEN_OBJECT;
    const closes = char === CLOSE_LIST || char === CLOSE_OBJECT;
    let start = from;
    if (char === OPEN_LIST && this.#isNamedList()) return this.#enterList(2, at);
    if (this.#open && this.#depth === this.#level && (closes || char === COMMA || (opens && !this.#depth))) {
      this.#finish(text.slice(start, at));
    }
    if (!this.#open && this.#depth === this.#level && !this.#pastList && !closes && char !== COMMA) {
      if (char === OPEN_LIST && this.#depth === 0) return this.#enterList(1, at);
      this.#begin(char);
      start = at;
    }
    if (char === QUOTE) {
      this.#inString = true;
      if (this.#depth === 1) this.#name = "";
    } else if (opens) this.#deepen(text.slice(start, at + 1));
    else if (closes) this.#close(text.slice(start, at + 1));
    return start;
  }

  #isNamedList(): boolean {
    return this.#depth === 1 && this.#rootIsObject && this.#taker.lists.includes(this.#name);
  }

  #enterList(level: number, at: number): number {
    this.#open = false;
    this.#held = "";
    this.#pastList = false;
    this.#level = level;
    if (level === 1) this.#rootIsObject = false;
    this.#depth = level;
    return at + 1;
  }

  #begin(char: number) {
    this.#open = true;
    this.#openLine = this.#line;
    this.#tooLong = false;
    if (this.#depth === 0) this.#rootIsObject = char === OPEN_OBJECT;
  }

  #close(text: string) {
    if (this.#depth === 0) {
      this.#taker.broken(this.#line, "not_json", text.slice(-1));
      return;
    }
    this.#depth -= 1;
    if (this.#open && this.#depth === this.#level) this.#finish(text);
    else if (this.#depth < this.#level) {
      this.#level = 0;
      this.#pastList = this.#depth > 0;
    }
    if (this.#depth === 0) this.#pastList = false;
  }

  #deepen(text: string) {
    this.#depth += 1;
    if (this.#open && this.#depth - this.#level > DEEPEST_RECORD) this.#giveUp(this.#held + text);
  }

  #hold(text: string) {
    if (this.#tooLong) return;
    this.#held += text;
    if (this.#held.length > LONGEST_RECORD) this.#giveUp(this.#held);
  }

  /** Told once, then skipped up to its end. */
  #giveUp(found: string) {
    if (!this.#tooLong) this.#taker.broken(this.#openLine, "too_long", found.slice(0, SHOWN));
    this.#tooLong = true;
    this.#held = "";
  }

  #finish(text: string) {
    this.#hold(text);
    const record = this.#held;
    this.#open = false;
    this.#held = "";
    if (this.#tooLong) return;
    let value: unknown;
    try {
      value = JSON.parse(record);
    } catch {
      this.#taker.broken(this.#openLine, "not_json", record.slice(0, SHOWN));
      return;
    }
    this.#taker.record(value, this.#openLine);
  }

  end(): void {
    if (this.#open && this.#depth === 0) this.#finish("");
    else if (this.#open && !this.#tooLong) {
      this.#taker.broken(this.#openLine, "broken_file", this.#held.slice(0, SHOWN));
    } else if (this.#depth > 0) this.#taker.broken(this.#line, "broken_file", "the end of the file");
  }
}
