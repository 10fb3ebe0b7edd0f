// How does a file get damaged on its way? Cut, mixed, in another encoding, full of junk: each a function of the bytes.
import fc from "fast-check";

export interface Mutation {
  readonly name: string;
  readonly apply: (bytes: Uint8Array) => Uint8Array;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The position at a share of the length. */
function at(bytes: Uint8Array, where: number): number {
  return Math.floor(bytes.length * where);
}

function insert(bytes: Uint8Array, where: number, piece: Uint8Array): Uint8Array {
  const index = at(bytes, where);
  const all = new Uint8Array(bytes.length + piece.length);
  all.set(bytes.subarray(0, index));
  all.set(piece, index);
  all.set(bytes.subarray(index), index + piece.length);
  return all;
}

function utf16(bytes: Uint8Array, littleEndian: boolean, mark: boolean): Uint8Array {
  const text = `${mark ? "\uFEFF" : ""}${new TextDecoder().decode(bytes)}`;
  const all = new Uint8Array(text.length * 2);
  const view = new DataView(all.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return all;
}

/** Letters beyond the first 256 become question marks, as old programs do. */
function windows1252(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63));
}

function shuffledColumns(bytes: Uint8Array, shift: number): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split("\n");
  const separator = lines[0]?.includes(";") ? ";" : ",";
  const moved = lines.map((line) => {
    const cells = line.split(separator);
    const by = cells.length === 0 ? 0 : shift % cells.length;
    return [...cells.slice(by), ...cells.slice(0, by)].join(separator);
  });
  return new TextEncoder().encode(moved.join("\n"));
}

const text = (value: string) => new TextEncoder().encode(value);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map((where) => ({ name: "cut", apply: (bytes: Uint8Array) => bytes.slice(0, at(bytes, where)) })),
  share.map((where) => ({ name: "beheaded", apply: (bytes: Uint8Array) => bytes.slice(at(bytes, where)) })),
  fc.tuple(share, share).map(([from, length]) => ({
    name: "a piece missing",
    apply: (bytes: Uint8Array) => {
      const start = at(bytes, from);
      const end = Math.min(bytes.length, start + at(bytes, length / 4));
      return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)]);
    },
  })),
  fc.integer({ min: 1, max: 12 }).map((shift) => ({
    name: "columns shuffled",
    apply: (bytes: Uint8Array) => shuffledColumns(bytes, shift),
  })),
  fc.tuple(fc.boolean(), fc.boolean()).map(([little, mark]) => ({
    name: "UTF-16",
    apply: (bytes: Uint8Array) => utf16(bytes, little, mark),
  })),
  fc.constant({ name: "Windows-1252", apply: windows1252 }),
  fc.constant({
    name: "byte order mark",
    apply: (bytes: Uint8Array) => insert(bytes, 0, Uint8Array.of(0xef, 0xbb, 0xbf)),
  }),
  fc.tuple(share, fc.integer({ min: 1, max: 40 })).map(([where, count]) => ({
    name: "NUL bytes",
    apply: (bytes: Uint8Array) => insert(bytes, where, new Uint8Array(count)),
  })),
  fc.tuple(share, fc.constantFrom("x", '"', "7", ",", "<", "{")).map(([where, char]) => ({
    name: "a gigantic field",
    apply: (bytes: Uint8Array) => insert(bytes, where, text(char.repeat(150_000))),
  })),
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 30 })).map(([where, junk]) => ({
    name: "junk bytes",
    apply: (bytes: Uint8Array) => insert(bytes, where, junk),
  })),
  fc
    .tuple(share, fc.constantFrom('"', "\n", "\r", ",", ";", '""', "\n\n", "<", "&lol9;", "]", "}"))
    .map(([where, piece]) => ({
      name: "a stray mark",
      apply: (bytes: Uint8Array) => insert(bytes, where, text(piece)),
    })),
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([where, value]) => ({
    name: "one byte changed",
    apply: (bytes: Uint8Array) => {
      const changed = bytes.slice();
      if (changed.length > 0) changed[Math.min(changed.length - 1, at(bytes, where))] = value;
      return changed;
    },
  })),
);
