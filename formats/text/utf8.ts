// Where does UTF-8 end, and where does it break? Bytes of a character may be parted by two pieces; a file of another
// encoding breaks at its first accent.

/** Bytes at the end that only begin a character: 0 to 3. */
export function begunBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) !== 0x80) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** Bytes before the first that cannot be UTF-8. */
export function validBytes(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 0 || !continues(bytes, at, length)) return at;
    at += length;
  }
  return at;
}

/** Of the character that begins with the byte; 0 where none does. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf5 ? 4 : 0;
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  // Forms that are longer than needed, halves of pairs and what lies beyond Unicode.
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}
