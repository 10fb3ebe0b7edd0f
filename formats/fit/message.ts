// What does one message hold? Its fields by number, read where they lie, as the definition before it says.
import { type NumberType, numberTypeOf, STRING_CODE } from "./base-types.ts";
import type { FitField } from "./profile.ts";

interface FieldPlace {
  readonly at: number;
  readonly bytes: number;
  /** Null for text, for kinds that are not known, and where the bytes are no whole numbers of their kind. */
  readonly type: NumberType | null;
  readonly isText: boolean;
}

export interface Definition {
  readonly global: number;
  readonly littleEndian: boolean;
  readonly places: ReadonlyMap<number, FieldPlace>;
  /** Bytes of one message, fields of developers included. */
  readonly bytes: number;
}

/** Bytes of the definition that begins here; null where they are not all there yet. */
export function definitionBytes(bytes: Uint8Array, at: number): number | null {
  const fields = bytes[at + 5];
  if (fields === undefined) return null;
  const plain = 6 + 3 * fields;
  if (((bytes[at] ?? 0) & DEVELOPER) === 0) return plain;
  const developers = bytes[at + plain];
  return developers === undefined ? null : plain + 1 + 3 * developers;
}

const DEVELOPER = 0x20;

export function parsedDefinition(bytes: Uint8Array): Definition {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const littleEndian = bytes[2] === 0;
  const places = new Map<number, FieldPlace>();
  const fields = bytes[5] ?? 0;
  let size = 0;
  for (let at = 6; at < 6 + 3 * fields; at += 3) {
    const [number = 0, length = 0, code = 0] = bytes.subarray(at, at + 3);
    places.set(number, { at: size, bytes: length, type: typeOf(code, length), isText: code === STRING_CODE });
    size += length;
  }
  // Fields of developers mean nothing without their maker: only their room counts.
  for (let at = 6 + 3 * fields + 1; at < bytes.length; at += 3) size += bytes[at + 1] ?? 0;
  return { global: view.getUint16(3, littleEndian), littleEndian, places, bytes: size };
}

function typeOf(code: number, length: number): NumberType | null {
  const type = numberTypeOf(code);
  return type === null || length === 0 || length % type.bytes !== 0 ? null : type;
}

/** Valid until the next bytes are pushed. */
export class FitMessage {
  /** 1-based, among the data messages of all files in the stream. */
  readonly record: number;
  readonly #definition: Definition;
  readonly #view: DataView;
  /** Of a header that carries it. */
  readonly #timestamp: number | null;

  constructor(told: { record: number; definition: Definition; view: DataView; timestamp: number | null }) {
    this.record = told.record;
    this.#definition = told.definition;
    this.#view = told.view;
    this.#timestamp = told.timestamp;
  }

  get global(): number {
    return this.#definition.global;
  }

  /** In the field's unit; of several values the first; null for nothing. */
  number({ number, scale }: FitField): number | null {
    if (number === TIMESTAMP && this.#timestamp !== null) return this.#timestamp;
    const place = this.#definition.places.get(number);
    return place?.type == null ? null : this.#value(place.type, place.at, scale);
  }

  numbers({ number, scale }: FitField): readonly (number | null)[] {
    if (number === TIMESTAMP && this.#timestamp !== null) return [this.#timestamp];
    const place = this.#definition.places.get(number);
    if (place?.type == null) return [];
    const values: (number | null)[] = [];
    for (let at = place.at; at < place.at + place.bytes; at += place.type.bytes) {
      values.push(this.#value(place.type, at, scale));
    }
    return values;
  }

  #value(type: NumberType, at: number, scale: number): number | null {
    const value = type.read(this.#view, at, this.#definition.littleEndian);
    return Number.isNaN(value) || value === type.invalid ? null : value / scale;
  }

  /** Up to its first NUL; null where it is empty or no text. */
  text({ number }: FitField): string | null {
    const place = this.#definition.places.get(number);
    if (place === undefined || !place.isText) return null;
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + place.at, place.bytes);
    const nul = bytes.indexOf(0);
    const text = new TextDecoder().decode(nul < 0 ? bytes : bytes.subarray(0, nul));
    return text.trim() === "" ? null : text;
  }
}

export const TIMESTAMP = 253;
