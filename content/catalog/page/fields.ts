// What does a map of facts say? Reads facts by name; whatever is missing, unknown or of the wrong kind is reported
// at its line, and reading goes on with a stand-in, so that one visit shows every problem of a file.
import { isMap, isScalar, isSeq, type Node, YAMLMap } from "yaml";

export type Report = (line: number, problem: string) => void;

/** Where facts stand: turns an offset of the YAML text into a line of the file. */
export interface Place {
  readonly lineAt: (offset: number) => number;
  readonly report: Report;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}

export class Fields {
  readonly #nodes = new Map<string, Node>();
  readonly #lines = new Map<string, number>();
  readonly #read = new Set<string>();
  readonly #place: Place;
  readonly #firstLine: number;
  #slips = 0;

  constructor(map: YAMLMap, place: Place) {
    this.#place = place;
    this.#firstLine = place.lineAt(map.range?.[0] ?? 0);
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const keyStart = isScalar(key) ? key.range?.[0] : undefined;
      this.#lines.set(name, keyStart === undefined ? this.#firstLine : place.lineAt(keyStart));
      if (value !== null) this.#nodes.set(name, value as Node);
    }
  }

  get all(): readonly string[] {
    return [...this.#lines.keys()];
  }

  /** False once anything was reported here: values may be stand-ins, so comparing them would mislead. */
  get sound(): boolean {
    return this.#slips === 0;
  }

  has(name: string): boolean {
    return this.#lines.has(name);
  }

  /** Reports a problem at the line of a fact, or of one item of its list. */
  report(name: string, problem: string, item?: number): void {
    this.#slips += 1;
    this.#place.report(this.#lineOf(name, item), `${name}: ${problem}`);
  }

  text(name: string): string {
    const value = this.textOrNothing(name);
    if (value === "" && this.has(name)) this.report(name, "says nothing");
    return value;
  }

  textOrNothing(name: string): string {
    const node = this.#take(name);
    if (!node) return "";
    return isScalar(node) && typeof node.value === "string"
      ? node.value.trim()
      : this.#wrong(name, "text", "");
  }

  flag(name: string): boolean {
    const node = this.#take(name);
    if (!node) return false;
    return isScalar(node) && typeof node.value === "boolean"
      ? node.value
      : this.#wrong(name, "true or false", false);
  }

  number(name: string, range: NumberRange): number {
    const node = this.#take(name);
    if (!node) return range.min;
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value !== "number") return this.#wrong(name, "a number", range.min);
    if (value < range.min || value > range.max) {
      this.report(name, `${value} is not between ${range.min} and ${range.max}`);
    } else if (range.step && !Number.isInteger(value / range.step)) {
      this.report(name, `${value} is not a multiple of ${range.step}`);
    }
    return value;
  }

  oneOf<Word extends string | number>(name: string, words: readonly [Word, ...Word[]]): Word {
    const node = this.#take(name);
    return node ? this.#word(name, node, words) : words[0];
  }

  /** Null where the file says `null`, else what `read` makes of it. */
  nullable<T>(name: string, read: (name: string) => T): T | null {
    const node = this.#nodes.get(name);
    if (!isScalar(node) || node.value !== null) return read(name);
    this.#read.add(name);
    return null;
  }

  listOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): readonly Word[] {
    return this.#items(name).map((item, index) => this.#word(name, item, words, index));
  }

  /** A list of names, each written once. */
  names(name: string): readonly string[] {
    const names = this.#items(name).map((item) => (isScalar(item) ? String(item.value) : ""));
    for (const [index, one] of names.entries()) {
      if (names.indexOf(one) < index) this.report(name, `"${one}" stands there twice`, index);
    }
    return names;
  }

  ids(name: string): readonly string[] {
    const ids = this.names(name);
    for (const [index, id] of ids.entries()) {
      if (!/^[a-z0-9_]+$/.test(id)) this.report(name, `"${id}" is no id (small letters, digits, _)`, index);
    }
    return ids;
  }

  listsOf<Word extends string>(
    name: string,
    words: readonly [Word, ...Word[]],
  ): readonly (readonly Word[])[] {
    return this.#items(name).map((inner, index) => {
      if (isSeq(inner)) return inner.items.map((item) => this.#word(name, item as Node, words, index));
      return this.#wrong(name, "a list of lists", []);
    });
  }

  map(name: string): Fields {
    const node = this.#take(name);
    if (isMap(node)) return new Fields(node, this.#place);
    return node
      ? this.#wrong(name, "facts of its own (`name: value`)", Fields.#nothing())
      : Fields.#nothing();
  }

  maps(name: string): readonly Fields[] {
    return this.#items(name).map((item) => {
      if (isMap(item)) return new Fields(item, this.#place);
      return this.#wrong(name, "a list of facts (`{ name: value }`)", Fields.#nothing());
    });
  }

  /** To be called last: a fact that nobody asked for is a slip of the pen. */
  refuseTheRest(because = "unknown fact"): void {
    for (const name of this.all) {
      if (!this.#read.has(name)) this.report(name, because);
    }
  }

  #take(name: string): Node | null {
    this.#read.add(name);
    const node = this.#nodes.get(name);
    if (!node) this.report(name, this.has(name) ? "says nothing" : "missing");
    return node ?? null;
  }

  #items(name: string): readonly Node[] {
    const node = this.#take(name);
    if (!node) return [];
    return isSeq(node) ? (node.items as Node[]) : this.#wrong(name, "a list (`[a, b]`)", []);
  }

  #word<Word extends string | number>(
    name: string,
    node: Node,
    words: readonly [Word, ...Word[]],
    item?: number,
  ): Word {
    const value = isScalar(node) ? node.value : undefined;
    const found = words.find((word) => word === value);
    if (found === undefined) this.report(name, `"${String(value)}" is not one of ${words.join(", ")}`, item);
    return found ?? words[0];
  }

  #wrong<T>(name: string, expected: string, standIn: T): T {
    this.report(name, `must be ${expected}`);
    return standIn;
  }

  #lineOf(name: string, item?: number): number {
    const node = this.#nodes.get(name);
    const child = item !== undefined && isSeq(node) ? (node.items[item] as Node | undefined) : undefined;
    if (child?.range) return this.#place.lineAt(child.range[0]);
    return this.#lines.get(name) ?? this.#firstLine;
  }

  /** The stand-in for a map that is not there: its absence is reported once, not once per fact. */
  static #nothing(): Fields {
    return new Fields(new YAMLMap(), { lineAt: () => 1, report: () => {} });
  }
}
