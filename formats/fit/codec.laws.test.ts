import fc from "fast-check";
import { expect, test } from "vitest";
import { NUMBER_TYPES, type NumberTypeName } from "./base-types.ts";
import { FitDecoding } from "./decode.ts";
import { FitEncoding, type FitValue } from "./encode.ts";

const names = Object.keys(NUMBER_TYPES) as readonly NumberTypeName[];

const numberField = fc.constantFrom(...names).chain((type) => {
  const { least, most } = NUMBER_TYPES[type];
  const whole = fc.maxSafeInteger().map((value) => Math.min(most, Math.max(least, value)));
  const exact = type === "float32" ? fc.integer({ min: -4096, max: 4096 }) : whole;
  return fc.record({ type: fc.constant(type), value: fc.option(exact) });
});
const textField = fc.record({
  type: fc.constant("string" as const),
  value: fc.string({ maxLength: 40, unit: "grapheme" }).map((text) => text.replaceAll("\0", "").trim()),
});

const message = fc.record({
  global: fc.integer({ min: 0, max: 0xfffe }),
  fields: fc.array(fc.oneof(numberField, textField), { maxLength: 12 }),
});
const messages = fc.array(message, { maxLength: 25 });

type Written = readonly {
  global: number;
  fields: readonly { type: NumberTypeName | "string"; value: unknown }[];
}[];

function encoded(written: Written): Uint8Array {
  const encoding = new FitEncoding();
  for (const { global, fields } of written) encoding.message(global, fields.map(asValue));
  return encoding.bytes();
}

function asValue(
  { type, value }: { type: NumberTypeName | "string"; value: unknown },
  number: number,
): FitValue {
  return [{ number, type, scale: 1 }, value as number | string | null];
}

function decoded(written: Written, pieces: readonly Uint8Array[]) {
  const broken: string[] = [];
  const read: { global: number; fields: unknown[] }[] = [];
  const decoding = new FitDecoding({
    message: (one) => {
      const fields = written[read.length]?.fields ?? [];
      const values = fields.map(({ type }, number) =>
        type === "string" ? one.text({ number, type, scale: 1 }) : one.number({ number, type, scale: 1 }),
      );
      read.push({ global: one.global, fields: values });
    },
    fileEnd: () => {},
    broken: (_, why) => broken.push(why),
  });
  for (const piece of pieces) decoding.push(piece);
  decoding.end();
  return { read, broken };
}

const expected = (written: Written) =>
  written.map(({ global, fields }) => ({
    global,
    fields: fields.map(({ value }) => (value === "" ? null : value)),
  }));

test("what is written is read, whatever the shapes and their order", () => {
  fc.assert(
    fc.property(messages, (written) => {
      const { read, broken } = decoded(written, [encoded(written)]);
      expect(broken).toEqual([]);
      expect(read).toEqual(expected(written));
    }),
  );
});

test("the size of the pieces makes no difference", () => {
  fc.assert(
    fc.property(messages, fc.integer({ min: 1, max: 50 }), (written, size) => {
      const bytes = encoded(written);
      const count = Math.ceil(bytes.length / size);
      const pieces = Array.from({ length: count }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(decoded(written, pieces).read).toEqual(expected(written));
    }),
  );
});

test("of a file that is cut, what was whole is kept, and the cut is told", () => {
  fc.assert(
    fc.property(messages, fc.double({ min: 0, max: 0.999, noNaN: true }), (written, share) => {
      const bytes = encoded(written);
      const { read, broken } = decoded(written, [bytes.subarray(0, Math.floor(bytes.length * share))]);
      expect(broken).toEqual(["cut_off"]);
      expect(read).toEqual(expected(written).slice(0, read.length));
    }),
  );
});

test("a changed bit is always told", () => {
  fc.assert(
    fc.property(messages, fc.nat(), fc.integer({ min: 0, max: 7 }), (written, where, bit) => {
      const bytes = encoded(written);
      const at = where % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      // The checksum of the header may vanish with its length: version and size of the header are not content.
      fc.pre(at !== 0 && at !== 12 && at !== 13);
      expect(decoded(written, [bytes]).broken).not.toEqual([]);
    }),
  );
});

test("any bytes are read to their end", () => {
  const garbage = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(garbage, (bytes) => {
      const header = [12, 16, 0, 0, bytes.length & 0xff, bytes.length >> 8, 0, 0, 0x2e, 0x46, 0x49, 0x54];
      decoded([], [Uint8Array.of(...header, ...bytes)]);
    }),
  );
});
