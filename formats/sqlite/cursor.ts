// How are numbers written in an SQLite file? Big-endian, or with as few bytes as they need
// (source: sqlite.org/fileformat2.html, sections 1.6 and 2.1).
import { Broken } from "./broken.ts";

const LONGEST_VARINT = 9;
const SAFE_VARINT = 7; // bytes: 49 bits fit into a double

/** Walks over some bytes; beyond their end there is nothing to read. */
export class Cursor {
  readonly #view: DataView;
  readonly length: number;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
  }

  uint8(): number {
    return this.#view.getUint8(this.#step(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.#step(2));
  }

  uint32(): number {
    return this.#view.getUint32(this.#step(4));
  }

  float64(): number {
    return this.#view.getFloat64(this.#step(8));
  }

  /** A signed integer of 1, 2, 3, 4, 6 or 8 bytes; beyond 2^53 it is rounded, which no log reaches. */
  int(bytes: number): number {
    const at = this.#step(bytes);
    if (bytes === 8) return Number(this.#view.getBigInt64(at));
    let value = this.#view.getInt8(at);
    for (let index = 1; index < bytes; index++) value = value * 256 + this.#view.getUint8(at + index);
    return value;
  }

  /** Seven bits a byte, the highest first; the ninth byte gives all its eight. */
  varint(): number {
    let value = 0;
    for (let index = 0; index < SAFE_VARINT; index++) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return this.#longVarint(value);
  }

  #longVarint(begun: number): number {
    let value = BigInt(begun);
    for (let index = SAFE_VARINT; index < LONGEST_VARINT; index++) {
      const byte = this.uint8();
      if (index === LONGEST_VARINT - 1) value = value * 256n + BigInt(byte);
      else value = value * 128n + BigInt(byte & 0x7f);
      if (byte < 0x80) break;
    }
    return Number(BigInt.asIntN(64, value));
  }

  #step(bytes: number): number {
    const { at } = this;
    if (at < 0 || at + bytes > this.length) throw new Broken("beyond the end");
    this.at = at + bytes;
    return at;
  }
}
