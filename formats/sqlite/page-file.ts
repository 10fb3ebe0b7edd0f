// Which pages does an SQLite file have? Its first hundred bytes say how long they are, and how text is written
// (source: sqlite.org/fileformat2.html, section 1.3).
import { Broken } from "./broken.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

export interface PageFile {
  readonly encoding: TextEncoding;
  readonly pages: number;
  /** Bytes of a page that hold something. */
  readonly usable: number;
  /** Writers of this file keep their latest changes in a second file, "-wal", until they are copied into this one. */
  readonly hasWriteAheadLog: boolean;
  /** Pages are counted from 1. */
  readonly page: (number: number) => Uint8Array;
}

const MAGIC = "SQLite format 3\0";
const ENCODINGS: readonly TextEncoding[] = ["utf-8", "utf-8", "utf-16le", "utf-16be"];
const LEAST_USABLE = 480; // bytes, by the format

export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/** Null where the bytes are no SQLite file. */
export function pageFile(bytes: Uint8Array): PageFile | null {
  if (!isSqlite(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = view.getUint16(16);
  const size = written === 1 ? 65_536 : written;
  const usable = size - view.getUint8(20);
  const encoding = ENCODINGS[view.getUint32(56)];
  const isPower = (size & (size - 1)) === 0;
  if (!isPower || size < 512 || usable < LEAST_USABLE || encoding === undefined) return null;
  const pages = Math.ceil(bytes.length / size);
  return {
    encoding,
    pages,
    usable,
    hasWriteAheadLog: view.getUint8(19) === 2,
    page(number) {
      if (number < 1 || number > pages) throw new Broken(`page ${number} of ${pages}`);
      return bytes.subarray((number - 1) * size, (number - 1) * size + usable);
    },
  };
}
