import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crc16 } from "./crc.ts";
import { FitDecoding } from "./decode.ts";
import { FitEncoding } from "./encode.ts";
import { FitClock } from "./instants.ts";
import { EXERCISE_TITLE, type FitField, SESSION, SET } from "./profile.ts";

const STRENGTH = bytesOf(
  readFileSync(new URL("../fixtures/garmin-fit/strength.hex", import.meta.url), "utf8"),
);

/** Bytes written in hexadecimal; lines that begin with "#" say what they are. */
function bytesOf(hex: string): Uint8Array {
  const bytes = hex.replace(/^#.*$/gm, "").trim().split(/\s+/);
  return Uint8Array.from(bytes.map((byte) => Number.parseInt(byte, 16)));
}

/** Header and checksums around the data. */
function file(...data: readonly string[]): Uint8Array {
  const body = bytesOf(data.join(" "));
  const header = Uint8Array.of(12, 0x10, 0, 0, body.length, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54);
  const crc = crc16(body, crc16(header));
  return Uint8Array.of(...header, ...body, crc & 0xff, crc >> 8);
}

/** "18: 3 null", "18: text", "file", "broken 2 checksum": the fields asked for, in the order of the stream. */
function told(fields: readonly FitField[], ...pieces: readonly Uint8Array[]): readonly string[] {
  const said: string[] = [];
  const decoding = new FitDecoding({
    message: (message) => {
      const values = fields.map((field) =>
        field.type === "string" ? message.text(field) : message.numbers(field).join("+") || "null",
      );
      said.push(`${message.global}: ${values.join(" ")}`);
    },
    fileEnd: () => said.push("file"),
    broken: (record, why) => said.push(`broken ${record} ${why}`),
  });
  for (const piece of pieces) decoding.push(piece);
  decoding.end();
  return said;
}

const byte = (number: number, type: FitField["type"]): FitField => ({ number, type, scale: 1 });

describe("the checksum of FIT", () => {
  it("is 0xBB3D for the digits, as the catalogue of checksums says of CRC-16/ARC", () => {
    expect(crc16(new TextEncoder().encode("123456789"))).toBe(0xbb3d);
  });

  it("is that of a published header", () => {
    expect(crc16(bytesOf("0e 20 5c 08 28 00 00 00 2e 46 49 54"))).toBe(0x853b);
  });
});

describe("a FIT stream", () => {
  it("tells messages of both byte orders, fields of developers passed over", () => {
    const said = told([SET.reps, SET.weightKg, SET.durationS, SET.category, SET.exercise], STRENGTH);
    expect(said.filter((line) => line.startsWith("225:"))).toEqual([
      "225: 8 70 33.513 0+0+7 22+22+3",
      "225: null null 90 ++ ++",
      "225: 5 null 38.2 21++ 38++",
      "225: 12 83.9375 60.5 23+26+ 45+1+",
      "225: 10 20 30 65534++ 3++",
      "225: null null 20 65534++ ++",
    ]);
    const session = told([SESSION.elapsedS, SESSION.sport, SESSION.kcal], STRENGTH);
    expect(session).toContain("18: 342.25 10 212");
    expect(told([EXERCISE_TITLE.name], STRENGTH)).toContain("264: Kelso-Heben");
    expect(said.at(-1)).toBe("file");
  });

  it("counts times in headers on from the last one in full, also over the end of five bits", () => {
    const time = byte(253, "uint32");
    const said = told(
      [time],
      file(
        "40 00 00 14 00 01 fd 04 86",
        "00 fe 00 00 40",
        "41 00 00 14 00 01 03 01 02",
        "a0 50", // local 1, offset 0: two seconds after ...fe
        "bf 51", // offset 31
        "a1 52", // offset 1: wrapped again
      ),
    );
    expect(said).toEqual([
      `20: ${0x400000fe}`,
      `20: ${0x40000100}`,
      `20: ${0x4000011f}`,
      `20: ${0x40000121}`,
      "file",
    ]);
  });

  it("gives nothing for the patterns that mean nothing, and for sizes that fit no number", () => {
    const fields = ["enum", "sint8", "uint16", "sint32", "float32", "uint8z", "uint64", "uint32"] as const;
    const said = told(
      fields.map((type, index) => byte(index, type)),
      file(
        "40 00 00 01 00 08 00 01 00 01 01 01 02 02 84 03 04 85 04 04 88 05 01 0a 06 08 8f 07 03 86",
        "00 ff 7f ff ff ff ff ff 7f ff ff ff ff 00 ff ff ff ff ff ff ff ff 01 02 03",
        "00 01 ff 02 00 fe ff ff ff 00 00 00 3f 03 01 00 00 00 01 00 00 00 01 02 03",
      ),
    );
    expect(said).toEqual([
      "1: null null null null null null null null",
      `1: 1 -1 2 -2 0.5 3 ${2 ** 32 + 1} null`,
      "file",
    ]);
  });

  it("tells the files of a chain one after the other, each with definitions of its own", () => {
    const one = file("40 00 00 01 00 01 00 01 00", "00 05");
    const two = file("40 00 01 00 02 01 00 02 84", "00 01 00");
    expect(told([byte(0, "enum")], Uint8Array.of(...one, ...two, ...one))).toEqual([
      "1: 5",
      "file",
      "2: 256",
      "file",
      "1: 5",
      "file",
    ]);
  });

  it("says where a byte was changed, and keeps what it read", () => {
    const changed = STRENGTH.map((one, at) => (at === STRENGTH.length - 3 ? one ^ 1 : one));
    expect(told([SET.reps], changed)).toEqual([
      ...told([SET.reps], STRENGTH).slice(0, -1),
      "broken 14 checksum",
      "file",
    ]);
    const header = STRENGTH.map((one, at) => (at === 12 ? one ^ 1 : one));
    expect(told([], header)[0]).toBe("broken 1 header_checksum");
  });

  it("goes on with the next file after a message that nothing defines or that is too long", () => {
    const whole = file("40 00 00 01 00 01 00 01 00", "00 05");
    expect(told([byte(0, "enum")], file("03 01 02"), whole)).toEqual([
      "broken 1 undefined_message",
      "file",
      "1: 5",
      "file",
    ]);
    expect(told([byte(0, "enum")], file("40 00 00 01 00 01 00 09 00", "00 01"), whole)).toEqual([
      "broken 1 beyond_the_data",
      "file",
      "1: 5",
      "file",
    ]);
  });

  it("refuses bytes that begin no file, before and after one", () => {
    expect(told([], bytesOf("01 02 03 04 05 06 07 08 09 0a 0b 0c 0d"))).toEqual(["broken 1 not_fit"]);
    const after = told(
      [byte(0, "enum")],
      Uint8Array.of(...file("40 00 00 01 00 01 00 01 00", "00 05"), 0, 0, 0),
    );
    expect(after).toEqual(["1: 5", "file", "broken 2 cut_off"]);
  });
});

describe("text in FIT", () => {
  it("is cut between two characters where it is too long for its field", () => {
    const bytes = new FitEncoding().message(264, [[EXERCISE_TITLE.name, `a${"ü".repeat(200)}`]]).bytes();
    expect(told([EXERCISE_TITLE.name], bytes)).toEqual([`264: a${"ü".repeat(126)}`, "file"]);
  });
});

describe("an instant in FIT", () => {
  it("is told on the lifter's clock", () => {
    expect(new FitClock(0).instant(1_000_000_000)).toBe("2021-09-08T01:46:40Z");
    expect(new FitClock(19_800).instant(1_000_000_000)).toBe("2021-09-08T07:16:40+05:30");
    expect(new FitClock(-12_600).instant(1_000_000_000)).toBe("2021-09-07T22:16:40-03:30");
  });
});
