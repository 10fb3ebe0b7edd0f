// Which messages does a FIT stream hold? Read as the bytes arrive: header, definitions, data, checksum, and the next file
// of a chain. What is broken is told, and what was whole before it is kept.
import { crc16 } from "./crc.ts";
import { type Definition, definitionBytes, FitMessage, parsedDefinition, TIMESTAMP } from "./message.ts";
import type { FitField } from "./profile.ts";

export type FitBroken =
  | "not_fit"
  | "header_checksum"
  | "checksum"
  | "cut_off"
  | "undefined_message"
  | "beyond_the_data";

export interface FitTaker {
  readonly message: (message: FitMessage) => void;
  /** One file of the chain is over, whole or not. */
  readonly fileEnd: () => void;
  readonly broken: (record: number, why: FitBroken) => void;
}

type Expecting = "header" | "record" | "skipped" | "checksum" | "nothing";

const TIME: FitField = { number: TIMESTAMP, type: "uint32", scale: 1 };
const HEADER_BYTES = 12;
const HEADER_WITH_CHECKSUM_BYTES = 14;
const CHECKSUM_BYTES = 2;

/** Does a FIT header begin here? */
export function isFitHeader(bytes: Uint8Array, at = 0): boolean {
  const size = bytes[at] ?? 0;
  return size >= HEADER_BYTES && String.fromCharCode(...bytes.subarray(at + 8, at + 12)) === ".FIT";
}

export class FitDecoding {
  readonly #taker: FitTaker;
  #bytes = new Uint8Array(0);
  #at = 0;
  #expecting: Expecting = "header";
  #records = 0;
  #files = 0;
  /** Of the data of this file. */
  #left = 0;
  #crc = 0;
  #definitions: (Definition | undefined)[] = [];
  #timestamp = 0;

  constructor(taker: FitTaker) {
    this.#taker = taker;
  }

  push(piece: Uint8Array): void {
    this.#bytes = joined(this.#bytes.subarray(this.#at), piece);
    this.#at = 0;
    while (this.#step()) {
      // Each step takes one thing that is wholly there.
    }
  }

  end(): void {
    const waiting = this.#at < this.#bytes.length;
    const between = this.#expecting === "header" && !waiting && this.#files > 0;
    if (between || this.#expecting === "nothing") return;
    this.#broken("cut_off");
    if (this.#expecting !== "header") this.#taker.fileEnd();
  }

  #step(): boolean {
    if (this.#expecting === "header") return this.#header();
    if (this.#expecting === "record") return this.#left === 0 ? this.#expect("checksum") : this.#record();
    if (this.#expecting === "skipped") return this.#skipped();
    return this.#expecting === "checksum" && this.#checksum();
  }

  #expect(next: Expecting): true {
    this.#expecting = next;
    return true;
  }

  #header(): boolean {
    const size = this.#bytes[this.#at];
    const there = this.#bytes.length - this.#at;
    if (size === undefined || there < Math.max(size, HEADER_BYTES)) return false;
    if (!isFitHeader(this.#bytes, this.#at)) {
      this.#broken("not_fit");
      this.#at = this.#bytes.length;
      return !this.#expect("nothing");
    }
    const view = this.#view(size);
    const checksum = size >= HEADER_WITH_CHECKSUM_BYTES ? view.getUint16(HEADER_BYTES, true) : 0;
    const right = crc16(this.#bytes.subarray(this.#at, this.#at + HEADER_BYTES));
    if (checksum !== 0 && checksum !== right) this.#broken("header_checksum");
    this.#files += 1;
    this.#definitions = [];
    this.#timestamp = 0;
    this.#crc = 0;
    this.#take(size);
    this.#left = view.getUint32(4, true);
    return this.#expect("record");
  }

  #record(): boolean {
    const header = this.#bytes[this.#at];
    if (header === undefined) return false;
    if ((header & 0x80) !== 0) return this.#data((header >> 5) & 3, header & 0x1f);
    return (header & 0x40) === 0 ? this.#data(header & 0x0f, null) : this.#definition(header & 0x0f);
  }

  #definition(local: number): boolean {
    const size = definitionBytes(this.#bytes, this.#at);
    if (size !== null && size > this.#left) return this.#lost("beyond_the_data");
    if (size === null || this.#at + size > this.#bytes.length) return false;
    this.#definitions[local] = parsedDefinition(this.#bytes.subarray(this.#at, this.#at + size));
    return this.#take(size);
  }

  #data(local: number, timeOffset: number | null): boolean {
    const definition = this.#definitions[local];
    if (definition === undefined) return this.#lost("undefined_message");
    const size = 1 + definition.bytes;
    if (size > this.#left) return this.#lost("beyond_the_data");
    if (this.#at + size > this.#bytes.length) return false;
    this.#records += 1;
    const view = this.#view(size, 1);
    const timestamp = timeOffset === null ? null : this.#compressed(timeOffset);
    const message = new FitMessage({ record: this.#records, definition, view, timestamp });
    this.#timestamp = message.number(TIME) ?? this.#timestamp;
    this.#taker.message(message);
    return this.#take(size);
  }

  /** Five bits count on from the last time that was written in full. */
  #compressed(offset: number): number {
    const last = this.#timestamp;
    return last + ((offset - (last & 0x1f)) & 0x1f);
  }

  /** Where the next message begins cannot be known any more: on to the next file of the chain. */
  #lost(why: FitBroken): true {
    this.#broken(why);
    return this.#expect("skipped");
  }

  #skipped(): boolean {
    const bytes = Math.min(this.#left + CHECKSUM_BYTES, this.#bytes.length - this.#at);
    this.#at += bytes;
    this.#left -= bytes;
    if (this.#left > -CHECKSUM_BYTES) return false;
    this.#taker.fileEnd();
    return this.#expect("header");
  }

  #checksum(): boolean {
    if (this.#bytes.length - this.#at < CHECKSUM_BYTES) return false;
    if (this.#view(CHECKSUM_BYTES).getUint16(0, true) !== this.#crc) this.#broken("checksum");
    this.#at += CHECKSUM_BYTES;
    this.#taker.fileEnd();
    return this.#expect("header");
  }

  #view(size: number, skip = 0): DataView {
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#at + skip, size - skip);
  }

  #take(size: number): true {
    this.#crc = crc16(this.#bytes.subarray(this.#at, this.#at + size), this.#crc);
    this.#at += size;
    this.#left -= size;
    return true;
  }

  #broken(why: FitBroken) {
    this.#taker.broken(this.#records + 1, why);
  }
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(rest.length + piece.length);
  all.set(rest);
  all.set(piece, rest.length);
  return all;
}
