// Which values does a row hold? A header of types, then the values (source: sqlite.org/fileformat2.html, section 2.1).
import { Broken } from "./broken.ts";
import { Cursor } from "./cursor.ts";
import type { TextEncoding } from "./page-file.ts";

export type SqliteValue = number | string | Uint8Array | null;

const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;
const MOST_COLUMNS = 2_000; // SQLite's own default limit

export class RecordReader {
  readonly #text: InstanceType<typeof TextDecoder>;

  constructor(encoding: TextEncoding) {
    this.#text = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /** Two places at once: the types stand in the header, one after the other, and their values behind it. */
  values(payload: Uint8Array): SqliteValue[] {
    const cursor = new Cursor(payload);
    const headerEnd = cursor.varint();
    if (headerEnd > payload.length) throw new Broken("a record's header is longer than the record");
    const values: SqliteValue[] = [];
    let headerAt = cursor.at;
    let bodyAt = headerEnd;
    while (headerAt < headerEnd && values.length < MOST_COLUMNS) {
      cursor.at = headerAt;
      const type = cursor.varint();
      headerAt = cursor.at;
      cursor.at = bodyAt;
      values.push(this.#value(type, cursor, payload));
      bodyAt = cursor.at;
    }
    return values;
  }

  #value(type: number, body: Cursor, payload: Uint8Array): SqliteValue {
    if (type === 0) return null;
    if (type === 7) return body.float64();
    if (type === 8 || type === 9) return type - 8;
    const bytes = INTEGER_BYTES[type];
    if (bytes !== undefined) return body.int(bytes);
    if (type < 12) throw new Broken(`type ${type}`);
    const isText = type % 2 === 1;
    const length = (type - (isText ? 13 : 12)) / 2;
    const from = body.at;
    if (from + length > payload.length) throw new Broken("a value is longer than its record");
    body.at = from + length;
    const slice = payload.subarray(from, body.at);
    return isText ? this.#text.decode(slice) : slice;
  }
}
