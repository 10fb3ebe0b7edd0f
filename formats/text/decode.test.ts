// Bytes as they come from phones, spreadsheets and old Windows.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoding } from "./decode.ts";

const numRuns = process.env.DORSAL_SOAK === "1" ? 20_000 : 300;

function decoded(bytes: Uint8Array, pieceBytes = bytes.length) {
  const file = decoding(bytes.subarray(0, 65_536));
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceBytes)
    text += file.push(bytes.subarray(at, at + pieceBytes));
  text += file.end();
  return { text, encoding: file.encoding(), nuls: file.nuls(), damaged: file.damaged() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === "le");
  return bytes;
}

/** Latin letters alone: there Windows-1252 is Latin-1. */
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const HEADER = "Datum,Workout-Name,Name der Übung\n2025-08-01,Rücken,Klimmzüge\n";

describe("the encoding", () => {
  it("is UTF-8, with a byte order mark or without", () => {
    expect(decoded(utf8(HEADER))).toEqual({ text: HEADER, encoding: "utf-8", nuls: 0, damaged: 0 });
    expect(decoded(utf8(`\ufeff${HEADER}`)).text).toBe(HEADER);
  });

  it("is UTF-16 of either order, with a mark or without", () => {
    for (const order of ["le", "be"] as const) {
      for (const mark of ["", "\ufeff"]) {
        const read = decoded(utf16(mark + HEADER, order), 7);
        expect(read).toEqual({ text: HEADER, encoding: `utf-16${order}`, nuls: 0, damaged: 0 });
      }
    }
  });

  it("is Windows-1252 where the first accent is none of UTF-8", () => {
    expect(decoded(western(HEADER))).toEqual({ text: HEADER, encoding: "windows-1252", nuls: 0, damaged: 0 });
    expect(decoded(Uint8Array.of(0x80, 0x35)).text).toBe("€5");
    expect(decoded(western("caf\u00e9"), 1).text).toBe("café");
  });

  it("stays UTF-8 where one spot is damaged, and says so", () => {
    const bytes = utf8("Rücken,Übung,Brust,Übung");
    bytes[16] = 0xff;
    const read = decoded(bytes, 3);
    expect(read).toMatchObject({ encoding: "utf-8", damaged: 1 });
    expect(read.text).toBe("Rücken,Übung,B\ufffdust,Übung");
  });

  it("says so where the last character is cut off", () => {
    expect(decoded(utf8("Übung, Rückü").subarray(0, 14))).toMatchObject({
      text: "Übung, Rück\ufffd",
      damaged: 1,
    });
  });
});

describe("the text", () => {
  it("has one line end, whichever the file has, and where a piece ends between two of them", () => {
    for (const pieceBytes of [1, 2, 3, 100]) {
      expect(decoded(utf8("a\r\nb\rc\nd\r\r\n"), pieceBytes).text).toBe("a\nb\nc\nd\n\n");
    }
  });

  it("has no NUL characters, and tells how many there were", () => {
    expect(decoded(utf8("a\0b\0\0c"))).toMatchObject({ text: "abc", nuls: 3 });
  });

  it("is the same in pieces of any size", () => {
    const pieceBytes = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), pieceBytes, (bytes, size) => {
        expect(decoded(bytes, size)).toEqual(decoded(bytes));
      }),
      { numRuns },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), pieceBytes, (written, size) => {
        const plain = written.replace(/[\0\r\ufeff\ufffd]/g, "");
        // Every second byte of a text of short words is hardly ever zero: that is left to the cases above.
        expect(decoded(utf8(plain), size).text).toBe(plain);
      }),
      { numRuns },
    );
  });
});
