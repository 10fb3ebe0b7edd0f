// How does FIT store a value? Thirteen kinds of numbers, each with one pattern that means "nothing", and text.

export interface NumberType {
  readonly code: number;
  readonly bytes: number;
  /** The stored number that means "nothing"; floats say it by NaN. */
  readonly invalid: number;
  readonly least: number;
  readonly most: number;
  readonly read: (view: DataView, at: number, littleEndian: boolean) => number;
  /** Little-endian, as this project writes. */
  readonly write: (view: DataView, at: number, value: number) => void;
}

const wide = (high: number, low: number) => high * 2 ** 32 + low;

type Width = Pick<NumberType, "bytes" | "read" | "write">;

const U8: Width = {
  bytes: 1,
  read: (view, at) => view.getUint8(at),
  write: (view, at, value) => view.setUint8(at, value),
};
const S8: Width = { ...U8, read: (view, at) => view.getInt8(at) };
const U16: Width = {
  bytes: 2,
  read: (view, at, little) => view.getUint16(at, little),
  write: (view, at, value) => view.setUint16(at, value, true),
};
const S16: Width = { ...U16, read: (view, at, little) => view.getInt16(at, little) };
const U32: Width = {
  bytes: 4,
  read: (view, at, little) => view.getUint32(at, little),
  write: (view, at, value) => view.setUint32(at, value, true),
};
const S32: Width = { ...U32, read: (view, at, little) => view.getInt32(at, little) };
const F32: Width = {
  bytes: 4,
  read: (view, at, little) => view.getFloat32(at, little),
  write: (view, at, value) => view.setFloat32(at, value, true),
};
const F64: Width = {
  bytes: 8,
  read: (view, at, little) => view.getFloat64(at, little),
  write: (view, at, value) => view.setFloat64(at, value, true),
};
// Beyond 2^53 the last bits are lost; nothing of a training log is that large.
const atMost = (value: number, most: bigint) => (BigInt(value) > most ? most : BigInt(value));
const U64: Width = {
  bytes: 8,
  read: (view, at, little) =>
    wide(view.getUint32(at + (little ? 4 : 0), little), view.getUint32(at + (little ? 0 : 4), little)),
  write: (view, at, value) => view.setBigUint64(at, atMost(value, 2n ** 64n - 1n), true),
};
const S64: Width = {
  bytes: 8,
  read: (view, at, little) =>
    wide(view.getInt32(at + (little ? 4 : 0), little), view.getUint32(at + (little ? 0 : 4), little)),
  write: (view, at, value) => view.setBigInt64(at, atMost(value, 2n ** 63n - 1n), true),
};

const unsigned = (code: number, width: Width): NumberType => {
  const most = 2 ** (8 * width.bytes) - 1;
  return { code, ...width, invalid: most, least: 0, most: most - 1 };
};
/** Of these zero is nothing. */
const unsignedZ = (code: number, width: Width): NumberType => ({
  ...unsigned(code, width),
  invalid: 0,
  least: 1,
  most: 2 ** (8 * width.bytes) - 1,
});
const signed = (code: number, width: Width): NumberType => {
  const most = 2 ** (8 * width.bytes - 1) - 1;
  return { code, ...width, invalid: most, least: -most - 1, most: most - 1 };
};
const float = (code: number, width: Width): NumberType => ({
  code,
  ...width,
  invalid: Number.NaN,
  least: -Number.MAX_VALUE,
  most: Number.MAX_VALUE,
});

export const NUMBER_TYPES = {
  enum: unsigned(0x00, U8),
  sint8: signed(0x01, S8),
  uint8: unsigned(0x02, U8),
  sint16: signed(0x83, S16),
  uint16: unsigned(0x84, U16),
  sint32: signed(0x85, S32),
  uint32: unsigned(0x86, U32),
  float32: float(0x88, F32),
  float64: float(0x89, F64),
  uint8z: unsignedZ(0x0a, U8),
  uint16z: unsignedZ(0x8b, U16),
  uint32z: unsignedZ(0x8c, U32),
  byte: unsigned(0x0d, U8),
  sint64: signed(0x8e, S64),
  uint64: unsigned(0x8f, U64),
  uint64z: unsignedZ(0x90, U64),
} as const satisfies Readonly<Record<string, NumberType>>;

export type NumberTypeName = keyof typeof NUMBER_TYPES;

export const STRING_CODE = 0x07;

const BY_CODE = new Map<number, NumberType>(Object.values(NUMBER_TYPES).map((type) => [type.code, type]));

/** Null for text and for kinds that are not known. */
export function numberTypeOf(code: number): NumberType | null {
  return BY_CODE.get(code) ?? null;
}
