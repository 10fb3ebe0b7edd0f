import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUuid7, uuid7 } from "./uuid7.ts";

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const wallMs = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe("a UUID of version 7", () => {
  it("is the example of RFC 9562, A.6", () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuid7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("has version and variant in place for every time and every dice", () => {
    fc.assert(fc.property(wallMs, bytes, (ms, random) => isUuid7(uuid7(ms, random))));
  });

  it("sorts as text by time", () => {
    fc.assert(
      fc.property(wallMs, wallMs, bytes, bytes, (a, b, diceA, diceB) => {
        fc.pre(a < b);
        expect(uuid7(a, diceA) < uuid7(b, diceB)).toBe(true);
      }),
    );
  });

  it("keeps 74 random bits apart", () => {
    fc.assert(
      fc.property(wallMs, bytes, fc.integer({ min: 0, max: 79 }), (ms, random, bit) => {
        fc.pre(![0, 1, 2, 3, 16, 17].includes(bit)); // overwritten by version and variant
        const other = random.with(bit >> 3, (random[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7)));
        expect(uuid7(ms, other)).not.toBe(uuid7(ms, random));
      }),
    );
  });

  it("refuses to be made without enough dice", () => {
    expect(() => uuid7(0, new Uint8Array(9))).toThrow("needs 10 random bytes");
  });
});
