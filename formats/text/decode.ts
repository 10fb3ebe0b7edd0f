// Which characters are these bytes? UTF-8 or UTF-16 by mark or by look, Windows-1252 where UTF-8 would be broken.

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoding {
  readonly encoding: () => Encoding;
  /** NUL characters that were dropped. */
  readonly nuls: () => number;
  /** Text with "\n" as its only line end, without a byte order mark. */
  push(bytes: Uint8Array): string;
  end(): string;
}

export function decoding(head: Uint8Array): Decoding {
  let encoding = encodingOf(head);
  let decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  let nuls = 0;
  let first = true;
  let afterCr = false;

  function decode(bytes: Uint8Array | null): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      // From here on the file is not UTF-8 after all.
      encoding = "windows-1252";
      decoder = new TextDecoder(encoding);
      return bytes ? decoder.decode(bytes, { stream: true }) : "";
    }
  }

  function tidy(decoded: string): string {
    let text = decoded;
    if (first && text !== "") {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    if (text.includes("\0")) {
      const without = text.replaceAll("\0", "");
      nuls += text.length - without.length;
      text = without;
    }
    return oneLineEnd(text);
  }

  /** "\r\n" and a lone "\r" become "\n", also where a piece ends between the two. */
  function oneLineEnd(text: string): string {
    if (text === "") return text;
    const begin = afterCr && text.charCodeAt(0) === 10 ? 1 : 0;
    afterCr = text.charCodeAt(text.length - 1) === 13;
    if (!text.includes("\r")) return begin === 0 ? text : text.slice(begin);
    return text.slice(begin).replace(/\r\n?/g, "\n");
  }

  return {
    encoding: () => encoding,
    nuls: () => nuls,
    push: (bytes) => tidy(decode(bytes)),
    end: () => tidy(decode(null)),
  };
}

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, 1024);
  const even = nulShare(sample, 0);
  const odd = nulShare(sample, 1);
  if (odd > MOSTLY && even < RARELY) return "utf-16le";
  if (even > MOSTLY && odd < RARELY) return "utf-16be";
  return "utf-8";
}

const MOSTLY = 0.4; // of every second byte: western text in UTF-16 has nearly all of them zero
const RARELY = 0.1;

function nulShare(bytes: Uint8Array, offset: number): number {
  let nuls = 0;
  let all = 0;
  for (let i = offset; i < bytes.length; i += 2) {
    all += 1;
    if (bytes[i] === 0) nuls += 1;
  }
  return all === 0 ? 0 : nuls / all;
}
