// How is a FIT file written? A definition wherever the shape of messages changes, the messages, and checksums around them.
import { NUMBER_TYPES, STRING_CODE } from "./base-types.ts";
import { crc16 } from "./crc.ts";
import type { FitField } from "./profile.ts";

/** Null is written as the kind's "nothing"; a number beyond its kind as well, never as another number. */
export type FitValue = readonly [field: FitField, value: number | string | null];

const LOCAL_TYPES = 16;
const PROTOCOL_VERSION = 0x20; // 2.0
const PROFILE_VERSION = 21_171; // 21.171
const HEADER_BYTES = 14;
/** A field's length stands in one byte, and text ends with a NUL. */
export const LONGEST_TEXT_BYTES = 254;

export class FitEncoding {
  readonly #pieces: Uint8Array[] = [];
  /** The definition that holds for each local message type, as text. */
  readonly #defined: string[] = [];
  #next = 0;

  message(global: number, values: readonly FitValue[]): this {
    const fields = values.map(([field, value]) => ({ field, bytes: bytesOf(field, value) }));
    const definition = [0, 0, global & 0xff, global >> 8, fields.length];
    for (const { field, bytes } of fields) definition.push(field.number, bytes.length, codeOf(field));
    const local = this.#local(definition);
    this.#pieces.push(Uint8Array.of(local), ...fields.map(({ bytes }) => bytes));
    return this;
  }

  #local(definition: readonly number[]): number {
    const shape = definition.join(" ");
    const known = this.#defined.indexOf(shape);
    if (known >= 0) return known;
    const local = this.#next;
    this.#next = (this.#next + 1) % LOCAL_TYPES;
    this.#defined[local] = shape;
    this.#pieces.push(Uint8Array.of(0x40 | local, ...definition));
    return local;
  }

  bytes(): Uint8Array {
    const dataBytes = this.#pieces.reduce((sum, { length }) => sum + length, 0);
    const file = new Uint8Array(HEADER_BYTES + dataBytes + 2);
    const view = new DataView(file.buffer);
    file.set([HEADER_BYTES, PROTOCOL_VERSION]);
    view.setUint16(2, PROFILE_VERSION, true);
    view.setUint32(4, dataBytes, true);
    file.set(new TextEncoder().encode(".FIT"), 8);
    view.setUint16(12, crc16(file.subarray(0, 12)), true);
    let at = HEADER_BYTES;
    for (const piece of this.#pieces) {
      file.set(piece, at);
      at += piece.length;
    }
    view.setUint16(at, crc16(file.subarray(0, at)), true);
    return file;
  }
}

function codeOf({ type }: FitField): number {
  return type === "string" ? STRING_CODE : NUMBER_TYPES[type].code;
}

function bytesOf({ type, scale }: FitField, value: number | string | null): Uint8Array {
  if (type === "string") return textBytes(typeof value === "string" ? value : "");
  const { bytes, invalid, least, most, write } = NUMBER_TYPES[type];
  const stored = typeof value === "number" ? Math.round(value * scale) : Number.NaN;
  const field = new Uint8Array(bytes);
  write(new DataView(field.buffer), 0, stored >= least && stored <= most ? stored : invalid);
  return field;
}

function textBytes(text: string): Uint8Array {
  const whole = new TextEncoder().encode(text.replaceAll("\0", ""));
  let end = Math.min(whole.length, LONGEST_TEXT_BYTES);
  // Not in the middle of a character: its further bytes begin with the bits 10.
  while (end < whole.length && end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  const bytes = new Uint8Array(end + 1);
  bytes.set(whole.subarray(0, end));
  return bytes;
}
